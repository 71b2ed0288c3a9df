// Generated from org.janus.model.DualRoleEquations; edit that and run
//     mvn -q -pl model test-compile exec:java@kernels spotless:apply
package org.janus.model.batch.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.janus.model.batch.DualRoleScalarKernel;
import org.janus.model.batch.LaneKernel;

/**
 * The right-hand side of the dual-role model for one vector of lanes after the other. The same
 * operations in the same order as {@link DualRoleScalarKernel}, so the same bits.
 *
 * <p>Not for use by two threads at once: results pass between parts in an array. The parts are so
 * small that the JVM inlines all their vector operations; what it does not inline allocates.
 */
public final class DualRoleVectorKernel implements LaneKernel {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private final LaneKernel scalar = new DualRoleScalarKernel();
    private final double[] x = new double[19 * WIDTH];
    private final double[] kept = new double[79 * WIDTH];

    @Override
    public int dimension() {
        return scalar.dimension();
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
            part5(q, dy, lane, lanes);
            part6(q, dy, lane, lanes);
            part7(q, dy, lane, lanes);
            part8(q, dy, lane, lanes);
            part9(q, dy, lane, lanes);
            part10(q, dy, lane, lanes);
            part11(q, dy, lane, lanes);
            part12(q, dy, lane, lanes);
            part13(q, dy, lane, lanes);
            part14(q, dy, lane, lanes);
            part15(q, dy, lane, lanes);
            part16(q, dy, lane, lanes);
        }
    }

    private static DoubleVector load(double[] from, int index, int lane, int lanes) {
        return DoubleVector.fromArray(SPECIES, from, index * lanes + lane);
    }

    /** x = max(y, 0) without a branch; NaN stays NaN. */
    private void clamp(double[] y, int lane, int lanes) {
        for (int i = 0; i < 19; i++) {
            DoubleVector state = load(y, i, lane, lanes);
            state.add(state.abs()).mul(0.5).intoArray(x, i * WIDTH);
        }
    }

    private void part1(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector g = load(q, 0, lane, lanes);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector K = DoubleVector.fromArray(SPECIES, x, 1 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector a_prol = load(q, 1, lane, lanes);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector growth = g.mul(C).mul(one.sub(C.div(K))).mul(one.add(a_prol.mul(s)));
        growth.intoArray(kept, 0 * WIDTH);
        DoubleVector delta_C = load(q, 2, lane, lanes);
        DoubleVector t7 = delta_C.mul(C);
        t7.intoArray(kept, 1 * WIDTH);
        DoubleVector a_surv = load(q, 3, lane, lanes);
        DoubleVector surv = one.add(a_surv.mul(s));
        surv.intoArray(kept, 2 * WIDTH);
        DoubleVector S = DoubleVector.fromArray(SPECIES, x, 10 * WIDTH);
        DoubleVector S_50 = load(q, 4, lane, lanes);
        DoubleVector t9 = S.add(S_50);
        t9.intoArray(kept, 3 * WIDTH);
        DoubleVector t10 = surv.mul(t9);
        t10.intoArray(kept, 4 * WIDTH);
        DoubleVector C_I = load(q, 5, lane, lanes);
        DoubleVector minus_k_AR = load(q, 6, lane, lanes);
        DoubleVector A_R = DoubleVector.fromArray(SPECIES, x, 13 * WIDTH);
        minus_k_AR.mul(A_R).intoArray(dy, 13 * lanes + lane);
        DoubleVector f_T_per_K_AR = load(q, 7, lane, lanes);
        DoubleVector b_T = one.add(f_T_per_K_AR.mul(A_R));
        b_T.intoArray(kept, 5 * WIDTH);
        DoubleVector per_K_AR = load(q, 8, lane, lanes);
        DoubleVector b_P = one.add(per_K_AR.mul(A_R));
        b_P.intoArray(kept, 6 * WIDTH);
        DoubleVector k_w = load(q, 9, lane, lanes);
        DoubleVector k_u = load(q, 10, lane, lanes);
        DoubleVector t17 = C.add(C_I).mul(k_w.mul(b_T).add(k_u));
        t17.intoArray(kept, 7 * WIDTH);
    }

    private void part2(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector k_n = load(q, 11, lane, lanes);
        DoubleVector b_P = DoubleVector.fromArray(SPECIES, kept, 6 * WIDTH);
        DoubleVector k_r = load(q, 12, lane, lanes);
        DoubleVector t19 = k_n.mul(b_P).add(k_r);
        t19.intoArray(kept, 8 * WIDTH);
        DoubleVector minus_k_A6 = load(q, 13, lane, lanes);
        DoubleVector A_6 = DoubleVector.fromArray(SPECIES, x, 14 * WIDTH);
        minus_k_A6.mul(A_6).intoArray(dy, 14 * lanes + lane);
        DoubleVector f_T_per_K_A6 = load(q, 14, lane, lanes);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector b_T = DoubleVector.fromArray(SPECIES, kept, 5 * WIDTH);
        DoubleVector per_K_A6 = load(q, 15, lane, lanes);
        DoubleVector t26 = b_P.mul(one.add(per_K_A6.mul(A_6)));
        t26.intoArray(kept, 9 * WIDTH);
        DoubleVector minus_k_F = load(q, 16, lane, lanes);
        DoubleVector F = DoubleVector.fromArray(SPECIES, x, 15 * WIDTH);
        minus_k_F.mul(F).intoArray(dy, 15 * lanes + lane);
        DoubleVector n1000_f_T = load(q, 17, lane, lanes);
        DoubleVector chi_G_s = load(q, 18, lane, lanes);
        DoubleVector per_K_G = load(q, 19, lane, lanes);
        DoubleVector g_T = per_K_G.mul(chi_G_s.add(n1000_f_T.mul(F)));
        DoubleVector t30 = one.add(g_T);
        t30.intoArray(kept, 10 * WIDTH);
        DoubleVector n1000_0 = DoubleVector.broadcast(SPECIES, 1000.0);
        DoubleVector G_s = load(q, 20, lane, lanes);
        DoubleVector g_P = per_K_G.mul(G_s.add(n1000_0.mul(F)));
        DoubleVector t33 = one.add(g_P);
        t33.intoArray(kept, 11 * WIDTH);
        DoubleVector chi_R_s_per_K_R = load(q, 21, lane, lanes);
        DoubleVector t35 = b_T.mul(one.add(f_T_per_K_A6.mul(A_6))).add(chi_R_s_per_K_R.mul(t30));
        t35.intoArray(kept, 12 * WIDTH);
    }

    private void part3(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector t19 = DoubleVector.fromArray(SPECIES, kept, 8 * WIDTH);
        DoubleVector t35 = DoubleVector.fromArray(SPECIES, kept, 12 * WIDTH);
        DoubleVector t36 = t19.mul(t35);
        DoubleVector t17 = DoubleVector.fromArray(SPECIES, kept, 7 * WIDTH);
        DoubleVector t37 = t17.mul(t36);
        DoubleVector t10 = DoubleVector.fromArray(SPECIES, kept, 4 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t39 = one.div(t10.mul(t37));
        DoubleVector t40 = t39.mul(t37);
        DoubleVector t9 = DoubleVector.fromArray(SPECIES, kept, 3 * WIDTH);
        DoubleVector t41 = t40.mul(t9);
        t41.intoArray(kept, 13 * WIDTH);
        DoubleVector t7 = DoubleVector.fromArray(SPECIES, kept, 1 * WIDTH);
        DoubleVector growth = DoubleVector.fromArray(SPECIES, kept, 0 * WIDTH);
        DoubleVector t43 = growth.sub(t7.mul(t41));
        t43.intoArray(kept, 14 * WIDTH);
        DoubleVector surv = DoubleVector.fromArray(SPECIES, kept, 2 * WIDTH);
        DoubleVector t45 = t39.mul(t10);
        DoubleVector b_T = DoubleVector.fromArray(SPECIES, kept, 5 * WIDTH);
        DoubleVector t48 = t45.mul(t17);
        DoubleVector t49 = t48.mul(t35);
        t49.intoArray(kept, 15 * WIDTH);
        DoubleVector t50 = t48.mul(t19);
        t50.intoArray(kept, 16 * WIDTH);
        DoubleVector kappa = load(q, 22, lane, lanes);
        DoubleVector t51 = kappa.mul(t41);
        t51.intoArray(kept, 17 * WIDTH);
        DoubleVector phi = load(q, 23, lane, lanes);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector q_C = load(q, 24, lane, lanes);
        DoubleVector q_F = load(q, 25, lane, lanes);
        DoubleVector q_S = load(q, 26, lane, lanes);
        DoubleVector S = DoubleVector.fromArray(SPECIES, x, 10 * WIDTH);
        DoubleVector made =
                q_F.add(q_C.mul(one.add(phi.mul(s)))).add(q_S.mul(S).mul(t40.mul(surv)));
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector t59 = C.mul(made).mul(b_T.mul(t45.mul(t36)));
        t59.intoArray(kept, 18 * WIDTH);
    }

    private void part4(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector f = load(q, 27, lane, lanes);
        DoubleVector t59 = DoubleVector.fromArray(SPECIES, kept, 18 * WIDTH);
        DoubleVector I_loc = f.mul(t59);
        DoubleVector k_w_f_v_per_V_P = load(q, 28, lane, lanes);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector f_I_0_k_n_plus_k_r = load(q, 29, lane, lanes);
        DoubleVector b_P = DoubleVector.fromArray(SPECIES, kept, 6 * WIDTH);
        DoubleVector t49 = DoubleVector.fromArray(SPECIES, kept, 15 * WIDTH);
        DoubleVector I_x = DoubleVector.fromArray(SPECIES, x, 12 * WIDTH);
        DoubleVector I_P =
                b_P.mul(f_I_0_k_n_plus_k_r.add(k_w_f_v_per_V_P.mul(C).mul(t59))).mul(t49).add(I_x);
        I_P.intoArray(kept, 19 * WIDTH);
        DoubleVector minus_k_I = load(q, 30, lane, lanes);
        minus_k_I.mul(I_x).intoArray(dy, 12 * lanes + lane);
        DoubleVector rho = load(q, 31, lane, lanes);
        DoubleVector I_T = I_loc.add(rho.mul(I_P));
        DoubleVector t50 = DoubleVector.fromArray(SPECIES, kept, 16 * WIDTH);
        DoubleVector classic_T = I_T.mul(t50);
        classic_T.intoArray(kept, 20 * WIDTH);
        DoubleVector chi_R_s_per_K_R = load(q, 21, lane, lanes);
        DoubleVector t67 = chi_R_s_per_K_R.mul(classic_T);
        t67.intoArray(kept, 21 * WIDTH);
        DoubleVector minus_k_Y = load(q, 32, lane, lanes);
        DoubleVector Y = DoubleVector.fromArray(SPECIES, x, 17 * WIDTH);
        minus_k_Y.mul(Y).intoArray(dy, 17 * lanes + lane);
        DoubleVector n1000_f_T = load(q, 17, lane, lanes);
        DoubleVector t69 = n1000_f_T.mul(Y);
        t69.intoArray(kept, 22 * WIDTH);
        DoubleVector n1000_0 = DoubleVector.broadcast(SPECIES, 1000.0);
        DoubleVector t70 = n1000_0.mul(Y);
        t70.intoArray(kept, 23 * WIDTH);
        DoubleVector h = load(q, 33, lane, lanes);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector t72 = h.add(C).add(E);
        t72.intoArray(kept, 24 * WIDTH);
        DoubleVector t30 = DoubleVector.fromArray(SPECIES, kept, 10 * WIDTH);
        DoubleVector t73 = t30.mul(t72);
        t73.intoArray(kept, 25 * WIDTH);
    }

    private void part5(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector per_S_50 = load(q, 34, lane, lanes);
        DoubleVector S = DoubleVector.fromArray(SPECIES, x, 10 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector mdsc = one.add(per_S_50.mul(S));
        mdsc.intoArray(kept, 26 * WIDTH);
        DoubleVector delta_S = load(q, 35, lane, lanes);
        DoubleVector t75 = delta_S.mul(S);
        t75.intoArray(kept, 27 * WIDTH);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector E_50 = load(q, 36, lane, lanes);
        DoubleVector t76 = E.add(E_50);
        t76.intoArray(kept, 28 * WIDTH);
        DoubleVector minus_k_AP = load(q, 37, lane, lanes);
        DoubleVector A_P = DoubleVector.fromArray(SPECIES, x, 16 * WIDTH);
        minus_k_AP.mul(A_P).intoArray(dy, 16 * lanes + lane);
        DoubleVector per_K_AP = load(q, 38, lane, lanes);
        DoubleVector t79 = one.add(per_K_AP.mul(A_P));
        t79.intoArray(kept, 29 * WIDTH);
        DoubleVector a_pd = load(q, 39, lane, lanes);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector pi_0 = load(q, 40, lane, lanes);
        DoubleVector t82 = pi_0.add(a_pd.mul(s));
        t82.intoArray(kept, 30 * WIDTH);
        DoubleVector pi_E = load(q, 41, lane, lanes);
        DoubleVector t84 = pi_E.mul(E);
        t84.intoArray(kept, 31 * WIDTH);
        DoubleVector t86 = t76.mul(t79).add(t76.mul(t82).add(t84));
        t86.intoArray(kept, 32 * WIDTH);
    }

    private void part6(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector C_ang = load(q, 42, lane, lanes);
        DoubleVector t87 = C.add(C_ang);
        DoubleVector t86 = DoubleVector.fromArray(SPECIES, kept, 32 * WIDTH);
        DoubleVector t88 = t86.mul(t87);
        DoubleVector mdsc = DoubleVector.fromArray(SPECIES, kept, 26 * WIDTH);
        DoubleVector t89 = mdsc.mul(t88);
        DoubleVector t73 = DoubleVector.fromArray(SPECIES, kept, 25 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t91 = one.div(t73.mul(t89));
        DoubleVector t92 = t91.mul(t89);
        DoubleVector t72 = DoubleVector.fromArray(SPECIES, kept, 24 * WIDTH);
        DoubleVector t69 = DoubleVector.fromArray(SPECIES, kept, 22 * WIDTH);
        DoubleVector t67 = DoubleVector.fromArray(SPECIES, kept, 21 * WIDTH);
        DoubleVector trans_T = t67.add(t69.mul(t92.mul(t72)));
        trans_T.intoArray(kept, 33 * WIDTH);
        DoubleVector t30 = DoubleVector.fromArray(SPECIES, kept, 10 * WIDTH);
        DoubleVector t96 = t91.mul(t73);
        DoubleVector t98 = C.mul(t96.mul(t88));
        t98.intoArray(kept, 34 * WIDTH);
        DoubleVector t99 = t96.mul(mdsc);
        DoubleVector t100 = t99.mul(t87);
        t100.intoArray(kept, 35 * WIDTH);
        DoubleVector t101 = t99.mul(t86);
        t101.intoArray(kept, 36 * WIDTH);
        DoubleVector w = load(q, 43, lane, lanes);
        DoubleVector classic_T = DoubleVector.fromArray(SPECIES, kept, 20 * WIDTH);
        DoubleVector u_T = classic_T.add(w.mul(trans_T));
        u_T.intoArray(kept, 37 * WIDTH);
        DoubleVector K_T = load(q, 44, lane, lanes);
        DoubleVector t103 = K_T.add(u_T);
        t103.intoArray(kept, 38 * WIDTH);
        DoubleVector t51 = DoubleVector.fromArray(SPECIES, kept, 17 * WIDTH);
        DoubleVector t105 = t51.mul(t103).mul(t92.mul(t30));
        t105.intoArray(kept, 39 * WIDTH);
        DoubleVector a_ctl = load(q, 45, lane, lanes);
        DoubleVector t107 = t103.add(a_ctl.mul(u_T));
        t107.intoArray(kept, 40 * WIDTH);
    }

    private void part7(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector a_res = load(q, 46, lane, lanes);
        DoubleVector u_T = DoubleVector.fromArray(SPECIES, kept, 37 * WIDTH);
        DoubleVector t103 = DoubleVector.fromArray(SPECIES, kept, 38 * WIDTH);
        DoubleVector t109 = t103.add(a_res.mul(u_T));
        DoubleVector t79 = DoubleVector.fromArray(SPECIES, kept, 29 * WIDTH);
        DoubleVector t110 = t109.mul(t79);
        t110.intoArray(kept, 41 * WIDTH);
        DoubleVector per_R_50 = load(q, 47, lane, lanes);
        DoubleVector R = DoubleVector.fromArray(SPECIES, x, 8 * WIDTH);
        DoubleVector t113 = t109.add(per_R_50.mul(R).mul(t103));
        t113.intoArray(kept, 42 * WIDTH);
        DoubleVector h = load(q, 33, lane, lanes);
        DoubleVector M = DoubleVector.fromArray(SPECIES, x, 2 * WIDTH);
        DoubleVector B = DoubleVector.fromArray(SPECIES, x, 6 * WIDTH);
        DoubleVector t115 = h.add(M).add(B);
        t115.intoArray(kept, 43 * WIDTH);
    }

    private void part8(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector R_s_per_K_R = load(q, 48, lane, lanes);
        DoubleVector t33 = DoubleVector.fromArray(SPECIES, kept, 11 * WIDTH);
        DoubleVector t26 = DoubleVector.fromArray(SPECIES, kept, 9 * WIDTH);
        DoubleVector t117 = t26.add(R_s_per_K_R.mul(t33));
        DoubleVector t115 = DoubleVector.fromArray(SPECIES, kept, 43 * WIDTH);
        DoubleVector t118 = t115.mul(t117);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector C_D = load(q, 49, lane, lanes);
        DoubleVector t119 = C.add(C_D);
        DoubleVector D = DoubleVector.fromArray(SPECIES, x, 3 * WIDTH);
        DoubleVector D_50 = load(q, 50, lane, lanes);
        DoubleVector t120 = D.add(D_50);
        DoubleVector t121 = t119.mul(t120);
        DoubleVector t122 = t33.mul(t121);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t124 = one.div(t118.mul(t122));
        DoubleVector t125 = t124.mul(t122);
        DoubleVector I_P = DoubleVector.fromArray(SPECIES, kept, 19 * WIDTH);
        DoubleVector classic_P = I_P.mul(t125.mul(t115));
        DoubleVector t127 = t125.mul(t117);
        t127.intoArray(kept, 44 * WIDTH);
        DoubleVector t128 = t124.mul(t118);
        DoubleVector t70 = DoubleVector.fromArray(SPECIES, kept, 23 * WIDTH);
        DoubleVector t131 = t128.mul(t33);
        DoubleVector t132 = t131.mul(t120);
        t132.intoArray(kept, 45 * WIDTH);
        DoubleVector t134 = D.mul(t131.mul(t119));
        t134.intoArray(kept, 46 * WIDTH);
        DoubleVector delta_D = load(q, 51, lane, lanes);
        DoubleVector t135 = delta_D.mul(D);
        t135.intoArray(kept, 47 * WIDTH);
        DoubleVector trans_P = R_s_per_K_R.mul(classic_P).add(t70.mul(t128.mul(t121)));
        trans_P.intoArray(kept, 48 * WIDTH);
        DoubleVector w = load(q, 43, lane, lanes);
        DoubleVector u_P = classic_P.add(w.mul(trans_P));
        u_P.intoArray(kept, 49 * WIDTH);
        DoubleVector K_S = load(q, 52, lane, lanes);
        DoubleVector t138 = K_S.add(u_P);
        t138.intoArray(kept, 50 * WIDTH);
        DoubleVector a_dc = load(q, 53, lane, lanes);
        DoubleVector t139 = a_dc.mul(u_P);
        t139.intoArray(kept, 51 * WIDTH);
    }

    private void part9(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector t138 = DoubleVector.fromArray(SPECIES, kept, 50 * WIDTH);
        DoubleVector t139 = DoubleVector.fromArray(SPECIES, kept, 51 * WIDTH);
        DoubleVector t140 = t138.add(t139);
        DoubleVector t113 = DoubleVector.fromArray(SPECIES, kept, 42 * WIDTH);
        DoubleVector t141 = t113.mul(t140);
        DoubleVector t107 = DoubleVector.fromArray(SPECIES, kept, 40 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t143 = one.div(t107.mul(t141));
        DoubleVector t105 = DoubleVector.fromArray(SPECIES, kept, 39 * WIDTH);
        DoubleVector t146 = t143.mul(t107);
        DoubleVector t98 = DoubleVector.fromArray(SPECIES, kept, 34 * WIDTH);
        DoubleVector t149 = t146.mul(t113);
        t149.intoArray(kept, 52 * WIDTH);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector t76 = DoubleVector.fromArray(SPECIES, kept, 28 * WIDTH);
        DoubleVector t100 = DoubleVector.fromArray(SPECIES, kept, 35 * WIDTH);
        DoubleVector t151 = t100.mul(E.mul(t76));
        t151.intoArray(kept, 53 * WIDTH);
        DoubleVector t110 = DoubleVector.fromArray(SPECIES, kept, 41 * WIDTH);
        DoubleVector t153 = t146.mul(t140).mul(t98).mul(t151.mul(t110));
        t153.intoArray(kept, 54 * WIDTH);
        DoubleVector t43 = DoubleVector.fromArray(SPECIES, kept, 14 * WIDTH);
        t43.sub(t105.mul(t143.mul(t141)).mul(t153)).intoArray(dy, 0 * lanes + lane);
        DoubleVector K_max = load(q, 54, lane, lanes);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector a_ang = load(q, 55, lane, lanes);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector drive = one.add(a_ang.mul(s));
        DoubleVector t101 = DoubleVector.fromArray(SPECIES, kept, 36 * WIDTH);
        DoubleVector K0 = load(q, 56, lane, lanes);
        DoubleVector K = DoubleVector.fromArray(SPECIES, x, 1 * WIDTH);
        DoubleVector k_K = load(q, 57, lane, lanes);
        k_K.mul(K0.add(K_max.mul(C).mul(drive).mul(t101)).sub(K)).intoArray(dy, 1 * lanes + lane);
    }

    private void part10(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector mu = load(q, 58, lane, lanes);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector a_met = load(q, 59, lane, lanes);
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector seeding = mu.mul(C).mul(one.add(a_met.mul(s)));
        DoubleVector g_M = load(q, 60, lane, lanes);
        DoubleVector M = DoubleVector.fromArray(SPECIES, x, 2 * WIDTH);
        DoubleVector per_K_M = load(q, 61, lane, lanes);
        DoubleVector kappa_M = load(q, 62, lane, lanes);
        DoubleVector B = DoubleVector.fromArray(SPECIES, x, 6 * WIDTH);
        DoubleVector t41 = DoubleVector.fromArray(SPECIES, kept, 13 * WIDTH);
        DoubleVector t127 = DoubleVector.fromArray(SPECIES, kept, 44 * WIDTH);
        DoubleVector cleared = kappa_M.mul(M).mul(B).mul(t41).mul(t127);
        seeding.add(g_M.mul(M).mul(one.sub(per_K_M.mul(M))))
                .sub(cleared)
                .intoArray(dy, 2 * lanes + lane);
        DoubleVector alpha_D = load(q, 63, lane, lanes);
        DoubleVector t132 = DoubleVector.fromArray(SPECIES, kept, 45 * WIDTH);
        DoubleVector t138 = DoubleVector.fromArray(SPECIES, kept, 50 * WIDTH);
        DoubleVector t98 = DoubleVector.fromArray(SPECIES, kept, 34 * WIDTH);
        DoubleVector t149 = DoubleVector.fromArray(SPECIES, kept, 52 * WIDTH);
        DoubleVector matured = alpha_D.mul(t132).mul(t138).mul(t98).mul(t149);
        DoubleVector t135 = DoubleVector.fromArray(SPECIES, kept, 47 * WIDTH);
        matured.sub(t135).intoArray(dy, 3 * lanes + lane);
        DoubleVector t179 = C.mul(t132);
        t179.intoArray(kept, 55 * WIDTH);
        DoubleVector minus_k_Th = load(q, 64, lane, lanes);
        DoubleVector T = DoubleVector.fromArray(SPECIES, x, 18 * WIDTH);
        minus_k_Th.mul(T).intoArray(dy, 18 * lanes + lane);
    }

    private void part11(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector theta = load(q, 65, lane, lanes);
        DoubleVector T = DoubleVector.fromArray(SPECIES, x, 18 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t182 = one.add(theta.mul(T));
        DoubleVector trans_P = DoubleVector.fromArray(SPECIES, kept, 48 * WIDTH);
        DoubleVector t183 = trans_P.mul(t182);
        DoubleVector t184 = t183.mul(t183);
        DoubleVector trans_T = DoubleVector.fromArray(SPECIES, kept, 33 * WIDTH);
        DoubleVector t185 = trans_T.mul(t182);
        DoubleVector t186 = t185.mul(t185);
        t186.intoArray(kept, 56 * WIDTH);
        DoubleVector a_heat = load(q, 66, lane, lanes);
        DoubleVector t188 = one.add(a_heat.mul(T));
        t188.intoArray(kept, 57 * WIDTH);
        DoubleVector a_hev_per_K_H_K_H = load(q, 67, lane, lanes);
        DoubleVector per_K_H_K_H = load(q, 68, lane, lanes);
        DoubleVector t191 = one.add(per_K_H_K_H.mul(t184));
        DoubleVector K_L = load(q, 69, lane, lanes);
        DoubleVector u_P = DoubleVector.fromArray(SPECIES, kept, 49 * WIDTH);
        DoubleVector t192 = K_L.add(u_P);
        t192.intoArray(kept, 58 * WIDTH);
        DoubleVector t194 = one.div(t191.mul(t192));
        DoubleVector t196 = u_P.mul(t194.mul(t191));
        t196.intoArray(kept, 59 * WIDTH);
        DoubleVector gate_H = one.add(a_hev_per_K_H_K_H.mul(t184).mul(t194.mul(t192)));
        DoubleVector n_in = load(q, 70, lane, lanes);
        DoubleVector n_out = load(q, 71, lane, lanes);
        DoubleVector N = DoubleVector.fromArray(SPECIES, x, 4 * WIDTH);
        DoubleVector k_a = load(q, 72, lane, lanes);
        DoubleVector t134 = DoubleVector.fromArray(SPECIES, kept, 46 * WIDTH);
        DoubleVector a_act = load(q, 73, lane, lanes);
        DoubleVector act = k_a.mul(N).mul(t134).mul(one.add(a_act.mul(t196)));
        act.intoArray(kept, 60 * WIDTH);
        n_in.mul(gate_H).sub(n_out.mul(N)).sub(act).intoArray(dy, 4 * lanes + lane);
    }

    private void part12(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector a_exp = load(q, 74, lane, lanes);
        DoubleVector t196 = DoubleVector.fromArray(SPECIES, kept, 59 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector p_L = load(q, 75, lane, lanes);
        DoubleVector L = DoubleVector.fromArray(SPECIES, x, 5 * WIDTH);
        DoubleVector per_L_max = load(q, 76, lane, lanes);
        DoubleVector t134 = DoubleVector.fromArray(SPECIES, kept, 46 * WIDTH);
        DoubleVector divided =
                p_L.mul(L).mul(one.sub(per_L_max.mul(L))).mul(t134).mul(one.add(a_exp.mul(t196)));
        DoubleVector act = DoubleVector.fromArray(SPECIES, kept, 60 * WIDTH);
        DoubleVector k_e = load(q, 77, lane, lanes);
        DoubleVector t215 = k_e.mul(L);
        t215.intoArray(kept, 61 * WIDTH);
        DoubleVector delta_L = load(q, 78, lane, lanes);
        DoubleVector t192 = DoubleVector.fromArray(SPECIES, kept, 58 * WIDTH);
        DoubleVector a_srv = load(q, 79, lane, lanes);
        DoubleVector u_P = DoubleVector.fromArray(SPECIES, kept, 49 * WIDTH);
        DoubleVector t220 = t192.add(a_srv.mul(u_P));
        DoubleVector a_mdsc = load(q, 80, lane, lanes);
        DoubleVector t221 = a_mdsc.mul(u_P);
        t221.intoArray(kept, 62 * WIDTH);
        DoubleVector per_K_V_K_V = load(q, 81, lane, lanes);
        DoubleVector t186 = DoubleVector.fromArray(SPECIES, kept, 56 * WIDTH);
        DoubleVector t223 = one.add(per_K_V_K_V.mul(t186));
        DoubleVector a_traf_per_K_V_K_V = load(q, 82, lane, lanes);
        DoubleVector t226 = one.div(t220.mul(t223));
        DoubleVector died = delta_L.mul(L).mul(t192).mul(t226.mul(t223));
        act.add(divided).sub(t215).sub(died).intoArray(dy, 5 * lanes + lane);
        DoubleVector gate_V = one.add(a_traf_per_K_V_K_V.mul(t186).mul(t226.mul(t220)));
        gate_V.intoArray(kept, 63 * WIDTH);
    }

    private void part13(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector eps = load(q, 83, lane, lanes);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector B = DoubleVector.fromArray(SPECIES, x, 6 * WIDTH);
        DoubleVector k_B = load(q, 84, lane, lanes);
        DoubleVector C_eps = load(q, 85, lane, lanes);
        DoubleVector t234 = C.add(C_eps);
        DoubleVector H = DoubleVector.fromArray(SPECIES, x, 9 * WIDTH);
        DoubleVector H_50 = load(q, 86, lane, lanes);
        DoubleVector C_50 = load(q, 87, lane, lanes);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector t238 = H.add(H_50).mul(C.add(C_50).add(E));
        DoubleVector t239 = t234.mul(t238);
        DoubleVector C_S = load(q, 88, lane, lanes);
        DoubleVector t240 = C.add(C_S);
        t240.intoArray(kept, 64 * WIDTH);
        DoubleVector t188 = DoubleVector.fromArray(SPECIES, kept, 57 * WIDTH);
        DoubleVector t241 = t188.mul(t240);
        DoubleVector t76 = DoubleVector.fromArray(SPECIES, kept, 28 * WIDTH);
        DoubleVector t242 = t76.mul(t241);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t244 = one.div(t239.mul(t242));
        DoubleVector t245 = t244.mul(t242);
        DoubleVector gate_V = DoubleVector.fromArray(SPECIES, kept, 63 * WIDTH);
        DoubleVector t248 = eps.mul(C).mul(B).mul(t245.mul(t238)).mul(gate_V);
        t248.intoArray(kept, 65 * WIDTH);
        DoubleVector t215 = DoubleVector.fromArray(SPECIES, kept, 61 * WIDTH);
        t215.sub(t248).sub(k_B.mul(B)).intoArray(dy, 6 * lanes + lane);
        DoubleVector t251 = t245.mul(t234);
        t251.intoArray(kept, 66 * WIDTH);
        DoubleVector t252 = t244.mul(t239);
        t252.intoArray(kept, 67 * WIDTH);
        DoubleVector t84 = DoubleVector.fromArray(SPECIES, kept, 31 * WIDTH);
        DoubleVector t82 = DoubleVector.fromArray(SPECIES, kept, 30 * WIDTH);
        DoubleVector k_x = load(q, 89, lane, lanes);
        DoubleVector t256 = k_x.mul(t82.add(t84.mul(t252.mul(t241))));
        t256.intoArray(kept, 68 * WIDTH);
    }

    private void part14(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector t256 = DoubleVector.fromArray(SPECIES, kept, 68 * WIDTH);
        DoubleVector t151 = DoubleVector.fromArray(SPECIES, kept, 53 * WIDTH);
        DoubleVector t257 = t256.mul(t151);
        t257.intoArray(kept, 69 * WIDTH);
        DoubleVector t252 = DoubleVector.fromArray(SPECIES, kept, 67 * WIDTH);
        DoubleVector t76 = DoubleVector.fromArray(SPECIES, kept, 28 * WIDTH);
        DoubleVector t258 = t252.mul(t76);
        DoubleVector t240 = DoubleVector.fromArray(SPECIES, kept, 64 * WIDTH);
        DoubleVector lambda_4 = load(q, 90, lane, lanes);
        DoubleVector t179 = DoubleVector.fromArray(SPECIES, kept, 55 * WIDTH);
        DoubleVector t261 = lambda_4.mul(t258.mul(t240)).mul(t179);
        t261.intoArray(kept, 70 * WIDTH);
        DoubleVector t262 = lambda_4.mul(t179);
        t262.intoArray(kept, 71 * WIDTH);
        DoubleVector t188 = DoubleVector.fromArray(SPECIES, kept, 57 * WIDTH);
        DoubleVector t263 = t258.mul(t188);
        t263.intoArray(kept, 72 * WIDTH);
        DoubleVector p_E = load(q, 91, lane, lanes);
        DoubleVector H = DoubleVector.fromArray(SPECIES, x, 9 * WIDTH);
        DoubleVector delta_H = load(q, 92, lane, lanes);
        DoubleVector t265 = delta_H.mul(H);
        t265.intoArray(kept, 73 * WIDTH);
        DoubleVector per_E_max = load(q, 93, lane, lanes);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t251 = DoubleVector.fromArray(SPECIES, kept, 66 * WIDTH);
        DoubleVector t153 = DoubleVector.fromArray(SPECIES, kept, 54 * WIDTH);
        DoubleVector helped = p_E.mul(H).mul(one.sub(per_E_max.mul(E))).mul(t251).mul(t153);
        DoubleVector t248 = DoubleVector.fromArray(SPECIES, kept, 65 * WIDTH);
        DoubleVector t270 = t248.add(helped);
        t270.intoArray(kept, 74 * WIDTH);
    }

    private void part15(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector delta_E = load(q, 94, lane, lanes);
        DoubleVector E = DoubleVector.fromArray(SPECIES, x, 7 * WIDTH);
        DoubleVector t103 = DoubleVector.fromArray(SPECIES, kept, 38 * WIDTH);
        DoubleVector a_srv = load(q, 79, lane, lanes);
        DoubleVector u_T = DoubleVector.fromArray(SPECIES, kept, 37 * WIDTH);
        DoubleVector t274 = t103.add(a_srv.mul(u_T));
        DoubleVector b_C = load(q, 95, lane, lanes);
        DoubleVector C = DoubleVector.fromArray(SPECIES, x, 0 * WIDTH);
        DoubleVector lambda_S = load(q, 96, lane, lanes);
        DoubleVector t263 = DoubleVector.fromArray(SPECIES, kept, 72 * WIDTH);
        DoubleVector t277 = lambda_S.mul(C).mul(t263);
        t277.intoArray(kept, 75 * WIDTH);
        DoubleVector b_R = load(q, 97, lane, lanes);
        DoubleVector R = DoubleVector.fromArray(SPECIES, x, 8 * WIDTH);
        DoubleVector beta = b_C.mul(C).add(b_R.mul(R));
        DoubleVector t279 = t103.mul(beta);
        DoubleVector a_skew = load(q, 98, lane, lanes);
        DoubleVector K_beta = load(q, 99, lane, lanes);
        DoubleVector t283 = t279.add(K_beta.mul(t103.add(a_skew.mul(u_T))));
        t283.intoArray(kept, 76 * WIDTH);
        DoubleVector t284 = t283.mul(t103);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t286 = one.div(t274.mul(t284));
        DoubleVector t257 = DoubleVector.fromArray(SPECIES, kept, 69 * WIDTH);
        DoubleVector lost = delta_E.mul(E).mul(t103).mul(t286.mul(t284)).add(t257);
        DoubleVector t270 = DoubleVector.fromArray(SPECIES, kept, 74 * WIDTH);
        t270.sub(lost).intoArray(dy, 7 * lanes + lane);
        DoubleVector t290 = t286.mul(t274);
        t290.intoArray(kept, 77 * WIDTH);
        DoubleVector f_R = t290.mul(t103).mul(t279);
        f_R.intoArray(kept, 78 * WIDTH);
    }

    private void part16(double[] q, double[] dy, int lane, int lanes) {
        DoubleVector t261 = DoubleVector.fromArray(SPECIES, kept, 70 * WIDTH);
        DoubleVector f_R = DoubleVector.fromArray(SPECIES, kept, 78 * WIDTH);
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
        DoubleVector t262 = DoubleVector.fromArray(SPECIES, kept, 71 * WIDTH);
        DoubleVector t290 = DoubleVector.fromArray(SPECIES, kept, 77 * WIDTH);
        DoubleVector t283 = DoubleVector.fromArray(SPECIES, kept, 76 * WIDTH);
        DoubleVector omega = load(q, 100, lane, lanes);
        DoubleVector R = DoubleVector.fromArray(SPECIES, x, 8 * WIDTH);
        DoubleVector u_T = DoubleVector.fromArray(SPECIES, kept, 37 * WIDTH);
        DoubleVector conv = omega.mul(R).mul(u_T).mul(t290.mul(t283));
        DoubleVector t265 = DoubleVector.fromArray(SPECIES, kept, 73 * WIDTH);
        t262.mul(one.sub(f_R)).add(conv).sub(t265).intoArray(dy, 9 * lanes + lane);
        DoubleVector delta_R = load(q, 101, lane, lanes);
        t261.mul(f_R).sub(conv).sub(delta_R.mul(R)).intoArray(dy, 8 * lanes + lane);
        DoubleVector K_C = load(q, 102, lane, lanes);
        DoubleVector t303 = K_C.add(u_T);
        DoubleVector t138 = DoubleVector.fromArray(SPECIES, kept, 50 * WIDTH);
        DoubleVector t305 = one.div(t138.mul(t303));
        DoubleVector t221 = DoubleVector.fromArray(SPECIES, kept, 62 * WIDTH);
        DoubleVector t277 = DoubleVector.fromArray(SPECIES, kept, 75 * WIDTH);
        DoubleVector recruited = t277.mul(one.add(t221.mul(t305.mul(t303))));
        DoubleVector t75 = DoubleVector.fromArray(SPECIES, kept, 27 * WIDTH);
        recruited.sub(t75).intoArray(dy, 10 * lanes + lane);
        DoubleVector sigma_C = u_T.mul(t305.mul(t138));
        DoubleVector s = DoubleVector.fromArray(SPECIES, x, 11 * WIDTH);
        DoubleVector per_tau = load(q, 103, lane, lanes);
        per_tau.mul(sigma_C.sub(s)).intoArray(dy, 11 * lanes + lane);
    }
}
