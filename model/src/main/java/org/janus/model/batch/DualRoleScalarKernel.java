// Generated from org.janus.model.DualRoleEquations; edit that and run
//     mvn -q -pl model test-compile exec:java@kernels spotless:apply
package org.janus.model.batch;

import org.janus.model.Quantity;

/**
 * The right-hand side of the dual-role model in plain doubles, with parameter-only terms hoisted
 * and divisions merged. The same operations in the same order as the vector kernel, so the same
 * bits.
 *
 * <p>Observed behind the derivatives: row 19 is {@link Quantity#TUMOR_IL6} in pM, row 20 is {@link
 * Quantity#PLASMA_IL6} in pM.
 *
 * <p>Not for use by two threads at once: results pass between parts in an array.
 */
public final class DualRoleScalarKernel implements LaneKernel {

    private final double[] x = new double[19];
    private final double[] kept = new double[7];

    @Override
    public int dimension() {
        return 19;
    }

    @Override
    public int outputs() {
        return 21;
    }

    @Override
    public int coefficients() {
        return 104;
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public void prepare(double[] p, double[] q, int lane, int lanes) {
        prepare1(p, q, lane, lanes);
        prepare2(p, q, lane, lanes);
        prepare3(p, q, lane, lanes);
        prepare4(p, q, lane, lanes);
    }

    @Override
    public void derivative(double[] y, double[] q, double[] dy, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            clamp(y, lane, lanes);
            part1(q, dy, lane, lanes);
            part2(q, dy, lane, lanes);
        }
    }

    /** x = max(y, 0) without a branch; NaN stays NaN. */
    private void clamp(double[] y, int lane, int lanes) {
        for (int i = 0; i < 19; i++) {
            double state = y[i * lanes + lane];
            x[i] = (state + Math.abs(state)) * 0.5;
        }
    }

    private static void prepare1(double[] p, double[] q, int lane, int lanes) {
        double g = p[1];
        double a_prol = p[75];
        double delta_C = p[2];
        double a_surv = p[76];
        double S_50 = p[14];
        double kappa = p[11];
        double phi = p[52];
        double q_C = p[49];
        double q_F = p[50];
        double q_S = p[51];
        double k_AR = p[96];
        double f_T = p[92];
        double K_AR = p[93];
        double C_I = p[60];
        double k_w = p[55];
        double k_u = p[54];
        double k_n = p[56];
        double k_r = p[57];
        double f = p[48];
        double v = p[59];
        double V_P = p[58];
        double I_0 = p[53];
        double k_I = p[101];
        double rho = p[61];
        double k_A6 = p[97];
        double K_A6 = p[94];
        double k_F = p[98];
        double chi = p[67];
        double G_s = p[64];
        double K_G = p[66];
        q[0 * lanes + lane] = g;
        q[1 * lanes + lane] = a_prol;
        q[2 * lanes + lane] = delta_C;
        q[3 * lanes + lane] = a_surv;
        q[4 * lanes + lane] = S_50;
        q[5 * lanes + lane] = kappa;
        q[6 * lanes + lane] = phi;
        q[7 * lanes + lane] = q_C;
        q[8 * lanes + lane] = q_F;
        q[9 * lanes + lane] = q_S;
        q[10 * lanes + lane] = (-k_AR);
        q[11 * lanes + lane] = f_T / K_AR;
        q[12 * lanes + lane] = 1.0 / K_AR;
        q[13 * lanes + lane] = C_I;
        q[14 * lanes + lane] = k_w;
        q[15 * lanes + lane] = k_u;
        q[16 * lanes + lane] = k_n;
        q[17 * lanes + lane] = k_r;
        q[18 * lanes + lane] = f;
        q[19 * lanes + lane] = k_w * f * v / V_P;
        q[20 * lanes + lane] = f * I_0 * (k_n + k_r);
        q[21 * lanes + lane] = (-k_I);
        q[22 * lanes + lane] = rho;
        q[23 * lanes + lane] = (-k_A6);
        q[24 * lanes + lane] = f_T / K_A6;
        q[25 * lanes + lane] = 1.0 / K_A6;
        q[26 * lanes + lane] = (-k_F);
        q[27 * lanes + lane] = 1000.0 * f_T;
        q[28 * lanes + lane] = chi * G_s;
        q[29 * lanes + lane] = 1.0 / K_G;
    }

    private static void prepare2(double[] p, double[] q, int lane, int lanes) {
        double G_s = p[64];
        double chi = p[67];
        double R_s = p[63];
        double K_R = p[65];
        double k_Y = p[100];
        double w = p[68];
        double K_T = p[71];
        double h = p[12];
        double S_50 = p[14];
        double delta_S = p[47];
        double a_ctl = p[82];
        double a_res = p[87];
        double R_50 = p[13];
        double E_50 = p[17];
        double k_AP = p[99];
        double K_AP = p[95];
        double a_pd = p[80];
        double pi_0 = p[15];
        double pi_E = p[16];
        double C_ang = p[5];
        double K_max = p[4];
        double a_ang = p[78];
        double K0 = p[3];
        double k_K = p[6];
        double mu = p[7];
        double a_met = p[77];
        double g_M = p[8];
        double K_M = p[9];
        double kappa_M = p[10];
        double C_D = p[20];
        double alpha_D = p[19];
        q[30 * lanes + lane] = G_s;
        q[31 * lanes + lane] = chi * R_s / K_R;
        q[32 * lanes + lane] = (-k_Y);
        q[33 * lanes + lane] = w;
        q[34 * lanes + lane] = K_T;
        q[35 * lanes + lane] = h;
        q[36 * lanes + lane] = 1.0 / S_50;
        q[37 * lanes + lane] = delta_S;
        q[38 * lanes + lane] = a_ctl;
        q[39 * lanes + lane] = a_res;
        q[40 * lanes + lane] = 1.0 / R_50;
        q[41 * lanes + lane] = E_50;
        q[42 * lanes + lane] = (-k_AP);
        q[43 * lanes + lane] = 1.0 / K_AP;
        q[44 * lanes + lane] = a_pd;
        q[45 * lanes + lane] = pi_0;
        q[46 * lanes + lane] = pi_E;
        q[47 * lanes + lane] = C_ang;
        q[48 * lanes + lane] = K_max;
        q[49 * lanes + lane] = a_ang;
        q[50 * lanes + lane] = K0;
        q[51 * lanes + lane] = k_K;
        q[52 * lanes + lane] = mu;
        q[53 * lanes + lane] = a_met;
        q[54 * lanes + lane] = g_M;
        q[55 * lanes + lane] = 1.0 / K_M;
        q[56 * lanes + lane] = kappa_M;
        q[57 * lanes + lane] = R_s / K_R;
        q[58 * lanes + lane] = C_D;
        q[59 * lanes + lane] = alpha_D;
    }

    private static void prepare3(double[] p, double[] q, int lane, int lanes) {
        double K_S = p[74];
        double a_dc = p[81];
        double k_Th = p[102];
        double theta = p[90];
        double a_heat = p[91];
        double K_H = p[73];
        double a_hev = p[88];
        double n_in = p[23];
        double delta_D = p[21];
        double n_out = p[24];
        double k_a = p[25];
        double D_50 = p[22];
        double C_eps = p[31];
        double K_L = p[72];
        double a_srv = p[85];
        double a_mdsc = p[79];
        double a_act = p[83];
        double a_exp = p[84];
        double p_L = p[26];
        double L_max = p[27];
        double k_e = p[28];
        double delta_L = p[29];
        double eps = p[30];
        double k_B = p[32];
        double a_traf = p[89];
        double K_V = p[70];
        double p_E = p[33];
        double E_max = p[36];
        double H_50 = p[42];
        double delta_H = p[38];
        q[60 * lanes + lane] = K_S;
        q[61 * lanes + lane] = a_dc;
        q[62 * lanes + lane] = (-k_Th);
        q[63 * lanes + lane] = theta;
        q[64 * lanes + lane] = a_heat;
        q[65 * lanes + lane] = 1.0 / (K_H * K_H);
        q[66 * lanes + lane] = a_hev / (K_H * K_H);
        q[67 * lanes + lane] = n_in;
        q[68 * lanes + lane] = delta_D;
        q[69 * lanes + lane] = n_out;
        q[70 * lanes + lane] = k_a;
        q[71 * lanes + lane] = D_50;
        q[72 * lanes + lane] = C_eps;
        q[73 * lanes + lane] = K_L;
        q[74 * lanes + lane] = a_srv;
        q[75 * lanes + lane] = a_mdsc;
        q[76 * lanes + lane] = a_act;
        q[77 * lanes + lane] = a_exp;
        q[78 * lanes + lane] = p_L;
        q[79 * lanes + lane] = 1.0 / L_max;
        q[80 * lanes + lane] = k_e;
        q[81 * lanes + lane] = delta_L;
        q[82 * lanes + lane] = eps;
        q[83 * lanes + lane] = k_B;
        q[84 * lanes + lane] = a_traf / (K_V * K_V);
        q[85 * lanes + lane] = 1.0 / (K_V * K_V);
        q[86 * lanes + lane] = p_E;
        q[87 * lanes + lane] = 1.0 / E_max;
        q[88 * lanes + lane] = H_50;
        q[89 * lanes + lane] = delta_H;
    }

    private static void prepare4(double[] p, double[] q, int lane, int lanes) {
        double C_50 = p[35];
        double delta_E = p[34];
        double k_x = p[18];
        double C_S = p[46];
        double lambda_4 = p[37];
        double b_C = p[43];
        double lambda_S = p[45];
        double b_R = p[44];
        double a_skew = p[86];
        double K_beta = p[40];
        double omega = p[41];
        double delta_R = p[39];
        double K_C = p[69];
        double tau = p[62];
        q[90 * lanes + lane] = C_50;
        q[91 * lanes + lane] = delta_E;
        q[92 * lanes + lane] = k_x;
        q[93 * lanes + lane] = C_S;
        q[94 * lanes + lane] = lambda_4;
        q[95 * lanes + lane] = b_C;
        q[96 * lanes + lane] = lambda_S;
        q[97 * lanes + lane] = b_R;
        q[98 * lanes + lane] = a_skew;
        q[99 * lanes + lane] = K_beta;
        q[100 * lanes + lane] = omega;
        q[101 * lanes + lane] = delta_R;
        q[102 * lanes + lane] = K_C;
        q[103 * lanes + lane] = 1.0 / tau;
    }

    private void part1(double[] q, double[] dy, int lane, int lanes) {
        double g = q[0 * lanes + lane];
        double C = x[0];
        double K = x[1];
        double a_prol = q[1 * lanes + lane];
        double s = x[11];
        double growth = g * C * (1.0 - C / K) * (1.0 + a_prol * s);
        double delta_C = q[2 * lanes + lane];
        double a_surv = q[3 * lanes + lane];
        double surv = 1.0 + a_surv * s;
        double S = x[10];
        double S_50 = q[4 * lanes + lane];
        double t9 = S + S_50;
        double t11 = 1.0 / (surv * t9);
        double t12 = t11 * t9;
        kept[0] = t12;
        double t14 = growth - delta_C * C * t12;
        kept[1] = t14;
        double kappa = q[5 * lanes + lane];
        double t16 = kappa * t12;
        kept[2] = t16;
        double phi = q[6 * lanes + lane];
        double q_C = q[7 * lanes + lane];
        double q_F = q[8 * lanes + lane];
        double q_S = q[9 * lanes + lane];
        double made = q_F + q_C * (1.0 + phi * s) + q_S * S * (t11 * surv);
        double minus_k_AR = q[10 * lanes + lane];
        double A_R = x[13];
        dy[13 * lanes + lane] = minus_k_AR * A_R;
        double f_T_per_K_AR = q[11 * lanes + lane];
        double b_T = 1.0 + f_T_per_K_AR * A_R;
        double per_K_AR = q[12 * lanes + lane];
        double b_P = 1.0 + per_K_AR * A_R;
        double C_I = q[13 * lanes + lane];
        double k_w = q[14 * lanes + lane];
        double k_u = q[15 * lanes + lane];
        double t30 = (C + C_I) * (k_w * b_T + k_u);
        double k_n = q[16 * lanes + lane];
        double k_r = q[17 * lanes + lane];
        double t32 = k_n * b_P + k_r;
        double t34 = 1.0 / (t30 * t32);
        double t37 = C * made * (b_T * (t34 * t32));
        double f = q[18 * lanes + lane];
        double I_loc = f * t37;
        double k_w_f_v_per_V_P = q[19 * lanes + lane];
        double f_I_0_k_n_plus_k_r = q[20 * lanes + lane];
        double I_x = x[12];
        double I_P = b_P * (f_I_0_k_n_plus_k_r + k_w_f_v_per_V_P * C * t37) * (t34 * t30) + I_x;
        dy[20 * lanes + lane] = I_P;
        kept[3] = I_P;
        double minus_k_I = q[21 * lanes + lane];
        dy[12 * lanes + lane] = minus_k_I * I_x;
        double rho = q[22 * lanes + lane];
        double I_T = I_loc + rho * I_P;
        dy[19 * lanes + lane] = I_T;
        kept[4] = I_T;
        double minus_k_A6 = q[23 * lanes + lane];
        double A_6 = x[14];
        dy[14 * lanes + lane] = minus_k_A6 * A_6;
        double f_T_per_K_A6 = q[24 * lanes + lane];
        double t49 = b_T * (1.0 + f_T_per_K_A6 * A_6);
        kept[5] = t49;
        double per_K_A6 = q[25 * lanes + lane];
        double t52 = b_P * (1.0 + per_K_A6 * A_6);
        kept[6] = t52;
        double minus_k_F = q[26 * lanes + lane];
        double F = x[15];
        dy[15 * lanes + lane] = minus_k_F * F;
    }

    private void part2(double[] q, double[] dy, int lane, int lanes) {
        double n1000_f_T = q[27 * lanes + lane];
        double F = x[15];
        double chi_G_s = q[28 * lanes + lane];
        double per_K_G = q[29 * lanes + lane];
        double g_T = per_K_G * (chi_G_s + n1000_f_T * F);
        double t56 = 1.0 + g_T;
        double G_s = q[30 * lanes + lane];
        double g_P = per_K_G * (G_s + 1000.0 * F);
        double t59 = 1.0 + g_P;
        double chi_R_s_per_K_R = q[31 * lanes + lane];
        double t49 = kept[5];
        double t61 = t49 + chi_R_s_per_K_R * t56;
        double t63 = 1.0 / (t61 * t56);
        double I_T = kept[4];
        double classic_T = I_T * (t63 * t56);
        double minus_k_Y = q[32 * lanes + lane];
        double Y = x[17];
        dy[17 * lanes + lane] = minus_k_Y * Y;
        double trans_T = chi_R_s_per_K_R * classic_T + n1000_f_T * Y * (t63 * t61);
        double w = q[33 * lanes + lane];
        double u_T = classic_T + w * trans_T;
        double K_T = q[34 * lanes + lane];
        double t72 = K_T + u_T;
        double t16 = kept[2];
        double h = q[35 * lanes + lane];
        double C = x[0];
        double E = x[7];
        double t75 = h + C + E;
        double per_S_50 = q[36 * lanes + lane];
        double S = x[10];
        double mdsc = 1.0 + per_S_50 * S;
        double delta_S = q[37 * lanes + lane];
        double t79 = 1.0 / (t75 * mdsc);
        double t83 = C * (t79 * t75);
        double a_ctl = q[38 * lanes + lane];
        double t85 = t72 + a_ctl * u_T;
        double a_res = q[39 * lanes + lane];
        double t87 = t72 + a_res * u_T;
        double per_R_50 = q[40 * lanes + lane];
        double R = x[8];
        double t90 = t87 + per_R_50 * R * t72;
        double t92 = 1.0 / (t85 * t90);
        double E_50 = q[41 * lanes + lane];
        double t97 = E + E_50;
        double minus_k_AP = q[42 * lanes + lane];
        double A_P = x[16];
        dy[16 * lanes + lane] = minus_k_AP * A_P;
        double per_K_AP = q[43 * lanes + lane];
        double t100 = 1.0 + per_K_AP * A_P;
        double a_pd = q[44 * lanes + lane];
        double s = x[11];
        double pi_0 = q[45 * lanes + lane];
        double t104 = pi_0 + a_pd * s;
        double pi_E = q[46 * lanes + lane];
        double t106 = pi_E * E;
        double t108 = t97 * t100 + (t97 * t104 + t106);
        double C_ang = q[47 * lanes + lane];
        double t109 = C + C_ang;
        double t111 = 1.0 / (t108 * t109);
        double t115 = t111 * t109 * (E * t97);
        double t117 = t92 * t85 * t83 * (t115 * (t87 * t100));
        double t14 = kept[1];
        dy[0 * lanes + lane] = t14 - t16 * t72 * (t79 * mdsc) * (t92 * t90) * t117;
        double K_max = q[48 * lanes + lane];
        double a_ang = q[49 * lanes + lane];
        double drive = 1.0 + a_ang * s;
        double K0 = q[50 * lanes + lane];
        double K = x[1];
        double k_K = q[51 * lanes + lane];
        dy[1 * lanes + lane] = k_K * (K0 + K_max * C * drive * (t111 * t108) - K);
        double mu = q[52 * lanes + lane];
        double a_met = q[53 * lanes + lane];
        double seeding = mu * C * (1.0 + a_met * s);
        double g_M = q[54 * lanes + lane];
        double M = x[2];
        double per_K_M = q[55 * lanes + lane];
        double kappa_M = q[56 * lanes + lane];
        double B = x[6];
        double t12 = kept[0];
        double t139 = h + M + B;
        double R_s_per_K_R = q[57 * lanes + lane];
        double t52 = kept[6];
        double t141 = t52 + R_s_per_K_R * t59;
        double t143 = 1.0 / (t139 * t141);
        double cleared = kappa_M * M * B * t12 * (t143 * t141);
        dy[2 * lanes + lane] = seeding + g_M * M * (1.0 - per_K_M * M) - cleared;
        double I_P = kept[3];
        double classic_P = I_P * (t143 * t139);
        double C_D = q[58 * lanes + lane];
        double t147 = C + C_D;
        double t149 = 1.0 / (t59 * t147);
        double t150 = t149 * t59;
        double alpha_D = q[59 * lanes + lane];
        double t154 = C * t150;
        double trans_P = R_s_per_K_R * classic_P + 1000.0 * Y * (t149 * t147);
        double u_P = classic_P + w * trans_P;
        double K_S = q[60 * lanes + lane];
        double t157 = K_S + u_P;
        double a_dc = q[61 * lanes + lane];
        double t161 = t157 + a_dc * u_P;
        double minus_k_Th = q[62 * lanes + lane];
        double T = x[18];
        dy[18 * lanes + lane] = minus_k_Th * T;
        double theta = q[63 * lanes + lane];
        double t164 = 1.0 + theta * T;
        double t165 = trans_P * t164;
        double t166 = t165 * t165;
        double t167 = trans_T * t164;
        double t168 = t167 * t167;
        double a_heat = q[64 * lanes + lane];
        double t170 = 1.0 + a_heat * T;
        double per_K_H_K_H = q[65 * lanes + lane];
        double t172 = 1.0 + per_K_H_K_H * t166;
        double a_hev_per_K_H_K_H = q[66 * lanes + lane];
        double t175 = 1.0 / (t161 * t172);
        double matured = alpha_D * t150 * t157 * t83 * (t175 * t172);
        double gate_H = 1.0 + a_hev_per_K_H_K_H * t166 * (t175 * t161);
        double n_in = q[67 * lanes + lane];
        double delta_D = q[68 * lanes + lane];
        double D = x[3];
        dy[3 * lanes + lane] = matured - delta_D * D;
        double n_out = q[69 * lanes + lane];
        double N = x[4];
        double k_a = q[70 * lanes + lane];
        double D_50 = q[71 * lanes + lane];
        double t185 = D + D_50;
        double C_eps = q[72 * lanes + lane];
        double t186 = C + C_eps;
        double t188 = 1.0 / (t185 * t186);
        double t190 = D * (t188 * t186);
        double K_L = q[73 * lanes + lane];
        double t193 = K_L + u_P;
        double a_srv = q[74 * lanes + lane];
        double t195 = t193 + a_srv * u_P;
        double t197 = 1.0 / (t193 * t195);
        double t199 = u_P * (t197 * t195);
        double a_mdsc = q[75 * lanes + lane];
        double a_act = q[76 * lanes + lane];
        double act = k_a * N * t190 * (1.0 + a_act * t199);
        dy[4 * lanes + lane] = n_in * gate_H - n_out * N - act;
        double a_exp = q[77 * lanes + lane];
        double p_L = q[78 * lanes + lane];
        double L = x[5];
        double per_L_max = q[79 * lanes + lane];
        double divided = p_L * L * (1.0 - per_L_max * L) * t190 * (1.0 + a_exp * t199);
        double k_e = q[80 * lanes + lane];
        double t213 = k_e * L;
        double delta_L = q[81 * lanes + lane];
        double died = delta_L * L * t193 * (t197 * t193);
        dy[5 * lanes + lane] = act + divided - t213 - died;
        double eps = q[82 * lanes + lane];
        double k_B = q[83 * lanes + lane];
        double a_traf_per_K_V_K_V = q[84 * lanes + lane];
        double per_K_V_K_V = q[85 * lanes + lane];
        double t224 = 1.0 + per_K_V_K_V * t168;
        double t226 = t72 + a_srv * u_T;
        double t228 = 1.0 / (t224 * t226);
        double gate_V = 1.0 + a_traf_per_K_V_K_V * t168 * (t228 * t226);
        double t231 = eps * C * B * (t188 * t185) * gate_V;
        dy[6 * lanes + lane] = t213 - t231 - k_B * B;
        double p_E = q[86 * lanes + lane];
        double H = x[9];
        double per_E_max = q[87 * lanes + lane];
        double H_50 = q[88 * lanes + lane];
        double delta_H = q[89 * lanes + lane];
        double C_50 = q[90 * lanes + lane];
        double t243 = (H + H_50) * (C + C_50 + E);
        double delta_E = q[91 * lanes + lane];
        double t248 = 1.0 / (t243 * t97);
        double helped = p_E * H * (1.0 - per_E_max * E) * (t248 * t97) * t117;
        double k_x = q[92 * lanes + lane];
        double lost =
                delta_E * E * t72 * (t228 * t224) + k_x * (t104 + t106 * (t248 * t243)) * t115;
        dy[7 * lanes + lane] = t231 + helped - lost;
        double C_S = q[93 * lanes + lane];
        double t258 = C + C_S;
        double t260 = 1.0 / (t170 * t258);
        double lambda_4 = q[94 * lanes + lane];
        double b_C = q[95 * lanes + lane];
        double lambda_S = q[96 * lanes + lane];
        double b_R = q[97 * lanes + lane];
        double beta = b_C * C + b_R * R;
        double t270 = t72 * beta;
        double a_skew = q[98 * lanes + lane];
        double K_beta = q[99 * lanes + lane];
        double t274 = t270 + K_beta * (t72 + a_skew * u_T);
        double t276 = 1.0 / (t274 * t72);
        double f_R = t276 * t72 * t270;
        double omega = q[100 * lanes + lane];
        double conv = omega * R * u_T * (t276 * t274);
        dy[9 * lanes + lane] = lambda_4 * t154 * (1.0 - f_R) + conv - delta_H * H;
        double delta_R = q[101 * lanes + lane];
        dy[8 * lanes + lane] = lambda_4 * (t260 * t258) * t154 * f_R - conv - delta_R * R;
        double K_C = q[102 * lanes + lane];
        double t289 = K_C + u_T;
        double t291 = 1.0 / (t157 * t289);
        double recruited = lambda_S * C * (t260 * t170) * (1.0 + a_mdsc * u_P * (t291 * t289));
        dy[10 * lanes + lane] = recruited - delta_S * S;
        double sigma_C = u_T * (t291 * t157);
        double per_tau = q[103 * lanes + lane];
        dy[11 * lanes + lane] = per_tau * (sigma_C - s);
    }
}
