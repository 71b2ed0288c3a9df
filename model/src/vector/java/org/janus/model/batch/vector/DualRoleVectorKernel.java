// Generated from org.janus.model.DualRoleEquations; edit that and run
//     mvn -q -pl model test-compile exec:java@kernels spotless:apply
package org.janus.model.batch.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.janus.model.Quantity;
import org.janus.model.batch.DualRoleScalarKernel;
import org.janus.model.batch.LaneKernel;

/**
 * The right-hand side of the dual-role model for one vector of lanes after the other. The same
 * operations in the same order as {@link DualRoleScalarKernel}, so the same bits.
 *
 * <p>Observed behind the derivatives: row 19 is {@link Quantity#TUMOR_IL6} in pM, row 20 is {@link
 * Quantity#PLASMA_IL6} in pM.
 *
 * <p>Not for use by two threads at once: results pass between parts in an array. The parts are so
 * small that both compilers of the JVM take them; what is left to the interpreter or not inlined
 * allocates.
 */
public final class DualRoleVectorKernel implements LaneKernel {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private final LaneKernel scalar = new DualRoleScalarKernel();
    private final double[] x = new double[19 * WIDTH];
    private final double[] kept = new double[25 * WIDTH];

    @Override
    public int dimension() {
        return scalar.dimension();
    }

    @Override
    public int outputs() {
        return scalar.outputs();
    }

    @Override
    public int coefficients() {
        return scalar.coefficients();
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void prepare(double[] p, double[] q, int lane, int lanes) {
        scalar.prepare(p, q, lane, lanes);
    }

    @Override
    public void derivative(double[] y, double[] q, double[] dy, int lanes) {
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            clamp(y, lane, lanes);
            part1(q, dy, lane, lanes);
            part2(q, dy, lane, lanes);
            part3(q, dy, lane, lanes);
            part4(q, dy, lane, lanes);
        }
    }

    /** x = max(y, 0) without a branch; NaN stays NaN. */
    private void clamp(double[] y, int lane, int lanes) {
        for (int i = 0; i < 19; i++) {
            DoubleVector state = DoubleVector.fromArray(SPECIES, y, i * lanes + lane);
            state.add(state.abs()).mul(0.5).intoArray(x, i * WIDTH);
        }
    }

    private void part1(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector g = DoubleVector.fromArray(SPECIES, q, 0 * lanes + lane);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector K = DoubleVector.fromArray(SPECIES, x, 1 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector a_prol = DoubleVector.fromArray(SPECIES, q, 1 * lanes + lane);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector growth = g.mul(C).mul(one.sub(C.div(K))).mul(one.add(a_prol.mul(s)));
        DoubleVector delta_C = DoubleVector.fromArray(SPECIES, q, 2 * lanes + lane);
        DoubleVector a_surv = DoubleVector.fromArray(SPECIES, q, 3 * lanes + lane);
        DoubleVector surv = one.add(a_surv.mul(s));
        DoubleVector S = DoubleVector.fromArray(SPECIES, x, 10 * WIDTH);
        DoubleVector S_50 = DoubleVector.fromArray(SPECIES, q, 4 * lanes + lane);
        DoubleVector t9 = S.add(S_50);
        DoubleVector t11 = one.div(surv.mul(t9));
        DoubleVector t12 = t11.mul(t9);
        t12.intoArray(kept, 0 * WIDTH);
        DoubleVector t14 = growth.sub(delta_C.mul(C).mul(t12));
        t14.intoArray(kept, 1 * WIDTH);
        DoubleVector kappa = DoubleVector.fromArray(SPECIES, q, 5 * lanes + lane);
        DoubleVector t16 = kappa.mul(t12);
        t16.intoArray(kept, 2 * WIDTH);
        DoubleVector phi = DoubleVector.fromArray(SPECIES, q, 6 * lanes + lane);
        DoubleVector q_C = DoubleVector.fromArray(SPECIES, q, 7 * lanes + lane);
        DoubleVector q_F = DoubleVector.fromArray(SPECIES, q, 8 * lanes + lane);
        DoubleVector q_S = DoubleVector.fromArray(SPECIES, q, 9 * lanes + lane);
        DoubleVector made =
                q_F.add(q_C.mul(one.add(phi.mul(s)))).add(q_S.mul(S).mul(t11.mul(surv)));
        DoubleVector minus_k_AR = DoubleVector.fromArray(SPECIES, q, 10 * lanes + lane);
        DoubleVector A_R = DoubleVector.fromArray(SPECIES, x, 13 * WIDTH);
        minus_k_AR.mul(A_R).intoArray(dy, 13 * lanes + lane);
        DoubleVector f_T_per_K_AR = DoubleVector.fromArray(SPECIES, q, 11 * lanes + lane);
        DoubleVector b_T = one.add(f_T_per_K_AR.mul(A_R));
        DoubleVector per_K_AR = DoubleVector.fromArray(SPECIES, q, 12 * lanes + lane);
        DoubleVector b_P = one.add(per_K_AR.mul(A_R));
        DoubleVector C_I = DoubleVector.fromArray(SPECIES, q, 13 * lanes + lane);
        DoubleVector k_w = DoubleVector.fromArray(SPECIES, q, 14 * lanes + lane);
        DoubleVector k_u = DoubleVector.fromArray(SPECIES, q, 15 * lanes + lane);
        DoubleVector t30 = C.add(C_I).mul(k_w.mul(b_T).add(k_u));
        DoubleVector k_n = DoubleVector.fromArray(SPECIES, q, 16 * lanes + lane);
        DoubleVector k_r = DoubleVector.fromArray(SPECIES, q, 17 * lanes + lane);
        DoubleVector t32 = k_n.mul(b_P).add(k_r);
        DoubleVector t34 = one.div(t30.mul(t32));
        DoubleVector t37 = C.mul(made).mul(b_T.mul(t34.mul(t32)));
        DoubleVector f = DoubleVector.fromArray(SPECIES, q, 18 * lanes + lane);
        DoubleVector I_loc = f.mul(t37);
        DoubleVector k_w_f_v_per_V_P = DoubleVector.fromArray(SPECIES, q, 19 * lanes + lane);
        DoubleVector f_I_0_k_n_plus_k_r = DoubleVector.fromArray(SPECIES, q, 20 * lanes + lane);
        DoubleVector I_x = DoubleVector.fromArray(SPECIES, x, 12 * WIDTH);
        DoubleVector I_P =
                b_P.mul(f_I_0_k_n_plus_k_r.add(k_w_f_v_per_V_P.mul(C).mul(t37)))
                        .mul(t34.mul(t30))
                        .add(I_x);
        I_P.intoArray(dy, 20 * lanes + lane);
        I_P.intoArray(kept, 3 * WIDTH);
        DoubleVector minus_k_I = DoubleVector.fromArray(SPECIES, q, 21 * lanes + lane);
        minus_k_I.mul(I_x).intoArray(dy, 12 * lanes + lane);
        DoubleVector rho = DoubleVector.fromArray(SPECIES, q, 22 * lanes + lane);
        DoubleVector I_T = I_loc.add(rho.mul(I_P));
        I_T.intoArray(dy, 19 * lanes + lane);
        DoubleVector minus_k_A6 = DoubleVector.fromArray(SPECIES, q, 23 * lanes + lane);
        DoubleVector A_6 = DoubleVector.fromArray(SPECIES, x, 14 * WIDTH);
        minus_k_A6.mul(A_6).intoArray(dy, 14 * lanes + lane);
        DoubleVector f_T_per_K_A6 = DoubleVector.fromArray(SPECIES, q, 24 * lanes + lane);
        DoubleVector per_K_A6 = DoubleVector.fromArray(SPECIES, q, 25 * lanes + lane);
        DoubleVector t52 = b_P.mul(one.add(per_K_A6.mul(A_6)));
        t52.intoArray(kept, 4 * WIDTH);
        DoubleVector minus_k_F = DoubleVector.fromArray(SPECIES, q, 26 * lanes + lane);
        DoubleVector F = DoubleVector.fromArray(SPECIES, x, 15 * WIDTH);
        minus_k_F.mul(F).intoArray(dy, 15 * lanes + lane);
        DoubleVector n1000_f_T = DoubleVector.fromArray(SPECIES, q, 27 * lanes + lane);
        DoubleVector chi_G_s = DoubleVector.fromArray(SPECIES, q, 28 * lanes + lane);
        DoubleVector per_K_G = DoubleVector.fromArray(SPECIES, q, 29 * lanes + lane);
        DoubleVector g_T = per_K_G.mul(chi_G_s.add(n1000_f_T.mul(F)));
        DoubleVector t56 = one.add(g_T);
        DoubleVector n1000_0 = DoubleVector.broadcast(SPECIES, 1000.0);
        DoubleVector G_s = DoubleVector.fromArray(SPECIES, q, 30 * lanes + lane);
        DoubleVector g_P = per_K_G.mul(G_s.add(n1000_0.mul(F)));
        DoubleVector t59 = one.add(g_P);
        t59.intoArray(kept, 5 * WIDTH);
        DoubleVector chi_R_s_per_K_R = DoubleVector.fromArray(SPECIES, q, 31 * lanes + lane);
        DoubleVector t61 = b_T.mul(one.add(f_T_per_K_A6.mul(A_6))).add(chi_R_s_per_K_R.mul(t56));
        DoubleVector t63 = one.div(t61.mul(t56));
        DoubleVector classic_T = I_T.mul(t63.mul(t56));
        DoubleVector minus_k_Y = DoubleVector.fromArray(SPECIES, q, 32 * lanes + lane);
        DoubleVector Y = DoubleVector.fromArray(SPECIES, x, 17 * WIDTH);
        minus_k_Y.mul(Y).intoArray(dy, 17 * lanes + lane);
        DoubleVector trans_T =
                chi_R_s_per_K_R.mul(classic_T).add(n1000_f_T.mul(Y).mul(t63.mul(t61)));
        trans_T.intoArray(kept, 6 * WIDTH);
        DoubleVector t70 = n1000_0.mul(Y);
        t70.intoArray(kept, 7 * WIDTH);
        DoubleVector w = DoubleVector.fromArray(SPECIES, q, 33 * lanes + lane);
        DoubleVector u_T = classic_T.add(w.mul(trans_T));
        u_T.intoArray(kept, 8 * WIDTH);
    }

    private void part2(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector K_T = DoubleVector.fromArray(SPECIES, q, 34 * lanes + lane);
        DoubleVector u_T = DoubleVector.fromArray(SPECIES, kept, 8 * WIDTH);
        DoubleVector t72 = K_T.add(u_T);
        t72.intoArray(kept, 9 * WIDTH);
        DoubleVector t16 = DoubleVector.fromArray(SPECIES, kept, 2 * WIDTH);
        DoubleVector h = DoubleVector.fromArray(SPECIES, q, 35 * lanes + lane);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector t75 = h.add(C).add(E);
        DoubleVector per_S_50 = DoubleVector.fromArray(SPECIES, q, 36 * lanes + lane);
        DoubleVector S = DoubleVector.fromArray(SPECIES, x, 10 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector mdsc = one.add(per_S_50.mul(S));
        DoubleVector delta_S = DoubleVector.fromArray(SPECIES, q, 37 * lanes + lane);
        DoubleVector t77 = delta_S.mul(S);
        t77.intoArray(kept, 10 * WIDTH);
        DoubleVector t79 = one.div(t75.mul(mdsc));
        DoubleVector t83 = C.mul(t79.mul(t75));
        t83.intoArray(kept, 11 * WIDTH);
        DoubleVector a_ctl = DoubleVector.fromArray(SPECIES, q, 38 * lanes + lane);
        DoubleVector t85 = t72.add(a_ctl.mul(u_T));
        DoubleVector a_res = DoubleVector.fromArray(SPECIES, q, 39 * lanes + lane);
        DoubleVector t87 = t72.add(a_res.mul(u_T));
        DoubleVector per_R_50 = DoubleVector.fromArray(SPECIES, q, 40 * lanes + lane);
        DoubleVector R = DoubleVector.fromArray(SPECIES, x, 8 * WIDTH);
        DoubleVector t90 = t87.add(per_R_50.mul(R).mul(t72));
        DoubleVector t92 = one.div(t85.mul(t90));
        DoubleVector E_50 = DoubleVector.fromArray(SPECIES, q, 41 * lanes + lane);
        DoubleVector t97 = E.add(E_50);
        t97.intoArray(kept, 12 * WIDTH);
        DoubleVector minus_k_AP = DoubleVector.fromArray(SPECIES, q, 42 * lanes + lane);
        DoubleVector A_P = DoubleVector.fromArray(SPECIES, x, 16 * WIDTH);
        minus_k_AP.mul(A_P).intoArray(dy, 16 * lanes + lane);
        DoubleVector per_K_AP = DoubleVector.fromArray(SPECIES, q, 43 * lanes + lane);
        DoubleVector t100 = one.add(per_K_AP.mul(A_P));
        DoubleVector a_pd = DoubleVector.fromArray(SPECIES, q, 44 * lanes + lane);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector pi_0 = DoubleVector.fromArray(SPECIES, q, 45 * lanes + lane);
        DoubleVector t104 = pi_0.add(a_pd.mul(s));
        t104.intoArray(kept, 13 * WIDTH);
        DoubleVector pi_E = DoubleVector.fromArray(SPECIES, q, 46 * lanes + lane);
        DoubleVector t106 = pi_E.mul(E);
        t106.intoArray(kept, 14 * WIDTH);
        DoubleVector t108 = t97.mul(t100).add(t97.mul(t104).add(t106));
        DoubleVector C_ang = DoubleVector.fromArray(SPECIES, q, 47 * lanes + lane);
        DoubleVector t109 = C.add(C_ang);
        DoubleVector t111 = one.div(t108.mul(t109));
        DoubleVector t115 = t111.mul(t109).mul(E.mul(t97));
        t115.intoArray(kept, 15 * WIDTH);
        DoubleVector t117 = t92.mul(t85).mul(t83).mul(t115.mul(t87.mul(t100)));
        t117.intoArray(kept, 16 * WIDTH);
        DoubleVector t14 = DoubleVector.fromArray(SPECIES, kept, 1 * WIDTH);
        t14.sub(t16.mul(t72).mul(t79.mul(mdsc)).mul(t92.mul(t90)).mul(t117))
                .intoArray(dy, 0 * lanes + lane);
        DoubleVector K_max = DoubleVector.fromArray(SPECIES, q, 48 * lanes + lane);
        DoubleVector a_ang = DoubleVector.fromArray(SPECIES, q, 49 * lanes + lane);
        DoubleVector drive = one.add(a_ang.mul(s));
        DoubleVector K0 = DoubleVector.fromArray(SPECIES, q, 50 * lanes + lane);
        DoubleVector K = DoubleVector.fromArray(SPECIES, x, 1 * WIDTH);
        DoubleVector k_K = DoubleVector.fromArray(SPECIES, q, 51 * lanes + lane);
        k_K.mul(K0.add(K_max.mul(C).mul(drive).mul(t111.mul(t108))).sub(K))
                .intoArray(dy, 1 * lanes + lane);
        DoubleVector mu = DoubleVector.fromArray(SPECIES, q, 52 * lanes + lane);
        DoubleVector a_met = DoubleVector.fromArray(SPECIES, q, 53 * lanes + lane);
        DoubleVector seeding = mu.mul(C).mul(one.add(a_met.mul(s)));
        DoubleVector g_M = DoubleVector.fromArray(SPECIES, q, 54 * lanes + lane);
        DoubleVector M = DoubleVector.fromArray(SPECIES, x, 2 * WIDTH);
        DoubleVector per_K_M = DoubleVector.fromArray(SPECIES, q, 55 * lanes + lane);
        DoubleVector t134 = seeding.add(g_M.mul(M).mul(one.sub(per_K_M.mul(M))));
        t134.intoArray(kept, 17 * WIDTH);
    }

    private void part3(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector kappa_M = DoubleVector.fromArray(SPECIES, q, 56 * lanes + lane);
        DoubleVector M = DoubleVector.fromArray(SPECIES, x, 2 * WIDTH);
        DoubleVector h = DoubleVector.fromArray(SPECIES, q, 35 * lanes + lane);
        DoubleVector B = DoubleVector.fromArray(SPECIES, x, 6 * WIDTH);
        DoubleVector t12 = DoubleVector.fromArray(SPECIES, kept, 0 * WIDTH);
        DoubleVector t139 = h.add(M).add(B);
        DoubleVector R_s_per_K_R = DoubleVector.fromArray(SPECIES, q, 57 * lanes + lane);
        DoubleVector t59 = DoubleVector.fromArray(SPECIES, kept, 5 * WIDTH);
        DoubleVector t52 = DoubleVector.fromArray(SPECIES, kept, 4 * WIDTH);
        DoubleVector t141 = t52.add(R_s_per_K_R.mul(t59));
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t143 = one.div(t139.mul(t141));
        DoubleVector cleared = kappa_M.mul(M).mul(B).mul(t12).mul(t143.mul(t141));
        DoubleVector t134 = DoubleVector.fromArray(SPECIES, kept, 17 * WIDTH);
        t134.sub(cleared).intoArray(dy, 2 * lanes + lane);
        DoubleVector I_P = DoubleVector.fromArray(SPECIES, kept, 3 * WIDTH);
        DoubleVector classic_P = I_P.mul(t143.mul(t139));
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector C_D = DoubleVector.fromArray(SPECIES, q, 58 * lanes + lane);
        DoubleVector t147 = C.add(C_D);
        DoubleVector t149 = one.div(t59.mul(t147));
        DoubleVector t150 = t149.mul(t59);
        DoubleVector t70 = DoubleVector.fromArray(SPECIES, kept, 7 * WIDTH);
        DoubleVector alpha_D = DoubleVector.fromArray(SPECIES, q, 59 * lanes + lane);
        DoubleVector t154 = C.mul(t150);
        t154.intoArray(kept, 18 * WIDTH);
        DoubleVector trans_P = R_s_per_K_R.mul(classic_P).add(t70.mul(t149.mul(t147)));
        DoubleVector w = DoubleVector.fromArray(SPECIES, q, 33 * lanes + lane);
        DoubleVector u_P = classic_P.add(w.mul(trans_P));
        DoubleVector K_S = DoubleVector.fromArray(SPECIES, q, 60 * lanes + lane);
        DoubleVector t157 = K_S.add(u_P);
        t157.intoArray(kept, 19 * WIDTH);
        DoubleVector t83 = DoubleVector.fromArray(SPECIES, kept, 11 * WIDTH);
        DoubleVector a_dc = DoubleVector.fromArray(SPECIES, q, 61 * lanes + lane);
        DoubleVector t161 = t157.add(a_dc.mul(u_P));
        DoubleVector minus_k_Th = DoubleVector.fromArray(SPECIES, q, 62 * lanes + lane);
        DoubleVector T = DoubleVector.fromArray(SPECIES, x, 18 * WIDTH);
        minus_k_Th.mul(T).intoArray(dy, 18 * lanes + lane);
        DoubleVector theta = DoubleVector.fromArray(SPECIES, q, 63 * lanes + lane);
        DoubleVector t164 = one.add(theta.mul(T));
        DoubleVector t165 = trans_P.mul(t164);
        DoubleVector t166 = t165.mul(t165);
        DoubleVector trans_T = DoubleVector.fromArray(SPECIES, kept, 6 * WIDTH);
        DoubleVector t167 = trans_T.mul(t164);
        DoubleVector t168 = t167.mul(t167);
        t168.intoArray(kept, 20 * WIDTH);
        DoubleVector a_heat = DoubleVector.fromArray(SPECIES, q, 64 * lanes + lane);
        DoubleVector t170 = one.add(a_heat.mul(T));
        t170.intoArray(kept, 21 * WIDTH);
        DoubleVector per_K_H_K_H = DoubleVector.fromArray(SPECIES, q, 65 * lanes + lane);
        DoubleVector t172 = one.add(per_K_H_K_H.mul(t166));
        DoubleVector a_hev_per_K_H_K_H = DoubleVector.fromArray(SPECIES, q, 66 * lanes + lane);
        DoubleVector t175 = one.div(t161.mul(t172));
        DoubleVector matured = alpha_D.mul(t150).mul(t157).mul(t83).mul(t175.mul(t172));
        DoubleVector gate_H = one.add(a_hev_per_K_H_K_H.mul(t166).mul(t175.mul(t161)));
        DoubleVector n_in = DoubleVector.fromArray(SPECIES, q, 67 * lanes + lane);
        DoubleVector delta_D = DoubleVector.fromArray(SPECIES, q, 68 * lanes + lane);
        DoubleVector D = DoubleVector.fromArray(SPECIES, x, 3 * WIDTH);
        matured.sub(delta_D.mul(D)).intoArray(dy, 3 * lanes + lane);
        DoubleVector n_out = DoubleVector.fromArray(SPECIES, q, 69 * lanes + lane);
        DoubleVector N = DoubleVector.fromArray(SPECIES, x, 4 * WIDTH);
        DoubleVector k_a = DoubleVector.fromArray(SPECIES, q, 70 * lanes + lane);
        DoubleVector D_50 = DoubleVector.fromArray(SPECIES, q, 71 * lanes + lane);
        DoubleVector t185 = D.add(D_50);
        DoubleVector C_eps = DoubleVector.fromArray(SPECIES, q, 72 * lanes + lane);
        DoubleVector t186 = C.add(C_eps);
        DoubleVector t188 = one.div(t185.mul(t186));
        DoubleVector t190 = D.mul(t188.mul(t186));
        DoubleVector t192 = t188.mul(t185);
        t192.intoArray(kept, 22 * WIDTH);
        DoubleVector K_L = DoubleVector.fromArray(SPECIES, q, 73 * lanes + lane);
        DoubleVector t193 = K_L.add(u_P);
        DoubleVector a_srv = DoubleVector.fromArray(SPECIES, q, 74 * lanes + lane);
        DoubleVector t195 = t193.add(a_srv.mul(u_P));
        DoubleVector t197 = one.div(t193.mul(t195));
        DoubleVector t199 = u_P.mul(t197.mul(t195));
        DoubleVector a_mdsc = DoubleVector.fromArray(SPECIES, q, 75 * lanes + lane);
        DoubleVector t200 = a_mdsc.mul(u_P);
        t200.intoArray(kept, 23 * WIDTH);
        DoubleVector a_act = DoubleVector.fromArray(SPECIES, q, 76 * lanes + lane);
        DoubleVector act = k_a.mul(N).mul(t190).mul(one.add(a_act.mul(t199)));
        n_in.mul(gate_H).sub(n_out.mul(N)).sub(act).intoArray(dy, 4 * lanes + lane);
        DoubleVector a_exp = DoubleVector.fromArray(SPECIES, q, 77 * lanes + lane);
        DoubleVector p_L = DoubleVector.fromArray(SPECIES, q, 78 * lanes + lane);
        DoubleVector L = DoubleVector.fromArray(SPECIES, x, 5 * WIDTH);
        DoubleVector per_L_max = DoubleVector.fromArray(SPECIES, q, 79 * lanes + lane);
        DoubleVector divided =
                p_L.mul(L).mul(one.sub(per_L_max.mul(L))).mul(t190).mul(one.add(a_exp.mul(t199)));
        DoubleVector k_e = DoubleVector.fromArray(SPECIES, q, 80 * lanes + lane);
        DoubleVector t213 = k_e.mul(L);
        t213.intoArray(kept, 24 * WIDTH);
        DoubleVector delta_L = DoubleVector.fromArray(SPECIES, q, 81 * lanes + lane);
        DoubleVector died = delta_L.mul(L).mul(t193).mul(t197.mul(t193));
        act.add(divided).sub(t213).sub(died).intoArray(dy, 5 * lanes + lane);
    }

    private void part4(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector eps = DoubleVector.fromArray(SPECIES, q, 82 * lanes + lane);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector B = DoubleVector.fromArray(SPECIES, x, 6 * WIDTH);
        DoubleVector t192 = DoubleVector.fromArray(SPECIES, kept, 22 * WIDTH);
        DoubleVector k_B = DoubleVector.fromArray(SPECIES, q, 83 * lanes + lane);
        DoubleVector a_traf_per_K_V_K_V = DoubleVector.fromArray(SPECIES, q, 84 * lanes + lane);
        DoubleVector t168 = DoubleVector.fromArray(SPECIES, kept, 20 * WIDTH);
        DoubleVector per_K_V_K_V = DoubleVector.fromArray(SPECIES, q, 85 * lanes + lane);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t224 = one.add(per_K_V_K_V.mul(t168));
        DoubleVector a_srv = DoubleVector.fromArray(SPECIES, q, 74 * lanes + lane);
        DoubleVector u_T = DoubleVector.fromArray(SPECIES, kept, 8 * WIDTH);
        DoubleVector t72 = DoubleVector.fromArray(SPECIES, kept, 9 * WIDTH);
        DoubleVector t226 = t72.add(a_srv.mul(u_T));
        DoubleVector t228 = one.div(t224.mul(t226));
        DoubleVector gate_V = one.add(a_traf_per_K_V_K_V.mul(t168).mul(t228.mul(t226)));
        DoubleVector t231 = eps.mul(C).mul(B).mul(t192).mul(gate_V);
        DoubleVector t213 = DoubleVector.fromArray(SPECIES, kept, 24 * WIDTH);
        t213.sub(t231).sub(k_B.mul(B)).intoArray(dy, 6 * lanes + lane);
        DoubleVector p_E = DoubleVector.fromArray(SPECIES, q, 86 * lanes + lane);
        DoubleVector H = DoubleVector.fromArray(SPECIES, x, 9 * WIDTH);
        DoubleVector per_E_max = DoubleVector.fromArray(SPECIES, q, 87 * lanes + lane);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector H_50 = DoubleVector.fromArray(SPECIES, q, 88 * lanes + lane);
        DoubleVector delta_H = DoubleVector.fromArray(SPECIES, q, 89 * lanes + lane);
        DoubleVector C_50 = DoubleVector.fromArray(SPECIES, q, 90 * lanes + lane);
        DoubleVector t243 = H.add(H_50).mul(C.add(C_50).add(E));
        DoubleVector delta_E = DoubleVector.fromArray(SPECIES, q, 91 * lanes + lane);
        DoubleVector t97 = DoubleVector.fromArray(SPECIES, kept, 12 * WIDTH);
        DoubleVector t248 = one.div(t243.mul(t97));
        DoubleVector t117 = DoubleVector.fromArray(SPECIES, kept, 16 * WIDTH);
        DoubleVector helped =
                p_E.mul(H).mul(one.sub(per_E_max.mul(E))).mul(t248.mul(t97)).mul(t117);
        DoubleVector t106 = DoubleVector.fromArray(SPECIES, kept, 14 * WIDTH);
        DoubleVector t104 = DoubleVector.fromArray(SPECIES, kept, 13 * WIDTH);
        DoubleVector k_x = DoubleVector.fromArray(SPECIES, q, 92 * lanes + lane);
        DoubleVector t115 = DoubleVector.fromArray(SPECIES, kept, 15 * WIDTH);
        DoubleVector lost =
                delta_E.mul(E)
                        .mul(t72)
                        .mul(t228.mul(t224))
                        .add(k_x.mul(t104.add(t106.mul(t248.mul(t243)))).mul(t115));
        t231.add(helped).sub(lost).intoArray(dy, 7 * lanes + lane);
        DoubleVector C_S = DoubleVector.fromArray(SPECIES, q, 93 * lanes + lane);
        DoubleVector t258 = C.add(C_S);
        DoubleVector t170 = DoubleVector.fromArray(SPECIES, kept, 21 * WIDTH);
        DoubleVector t260 = one.div(t170.mul(t258));
        DoubleVector lambda_4 = DoubleVector.fromArray(SPECIES, q, 94 * lanes + lane);
        DoubleVector t154 = DoubleVector.fromArray(SPECIES, kept, 18 * WIDTH);
        DoubleVector b_C = DoubleVector.fromArray(SPECIES, q, 95 * lanes + lane);
        DoubleVector lambda_S = DoubleVector.fromArray(SPECIES, q, 96 * lanes + lane);
        DoubleVector b_R = DoubleVector.fromArray(SPECIES, q, 97 * lanes + lane);
        DoubleVector R = DoubleVector.fromArray(SPECIES, x, 8 * WIDTH);
        DoubleVector beta = b_C.mul(C).add(b_R.mul(R));
        DoubleVector t270 = t72.mul(beta);
        DoubleVector a_skew = DoubleVector.fromArray(SPECIES, q, 98 * lanes + lane);
        DoubleVector K_beta = DoubleVector.fromArray(SPECIES, q, 99 * lanes + lane);
        DoubleVector t274 = t270.add(K_beta.mul(t72.add(a_skew.mul(u_T))));
        DoubleVector t276 = one.div(t274.mul(t72));
        DoubleVector f_R = t276.mul(t72).mul(t270);
        DoubleVector omega = DoubleVector.fromArray(SPECIES, q, 100 * lanes + lane);
        DoubleVector conv = omega.mul(R).mul(u_T).mul(t276.mul(t274));
        lambda_4.mul(t154)
                .mul(one.sub(f_R))
                .add(conv)
                .sub(delta_H.mul(H))
                .intoArray(dy, 9 * lanes + lane);
        DoubleVector delta_R = DoubleVector.fromArray(SPECIES, q, 101 * lanes + lane);
        lambda_4.mul(t260.mul(t258))
                .mul(t154)
                .mul(f_R)
                .sub(conv)
                .sub(delta_R.mul(R))
                .intoArray(dy, 8 * lanes + lane);
        DoubleVector K_C = DoubleVector.fromArray(SPECIES, q, 102 * lanes + lane);
        DoubleVector t289 = K_C.add(u_T);
        DoubleVector t157 = DoubleVector.fromArray(SPECIES, kept, 19 * WIDTH);
        DoubleVector t291 = one.div(t157.mul(t289));
        DoubleVector t200 = DoubleVector.fromArray(SPECIES, kept, 23 * WIDTH);
        DoubleVector recruited =
                lambda_S.mul(C).mul(t260.mul(t170)).mul(one.add(t200.mul(t291.mul(t289))));
        DoubleVector t77 = DoubleVector.fromArray(SPECIES, kept, 10 * WIDTH);
        recruited.sub(t77).intoArray(dy, 10 * lanes + lane);
        DoubleVector sigma_C = u_T.mul(t291.mul(t157));
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector per_tau = DoubleVector.fromArray(SPECIES, q, 103 * lanes + lane);
        per_tau.mul(sigma_C.sub(s)).intoArray(dy, 11 * lanes + lane);
    }
}
