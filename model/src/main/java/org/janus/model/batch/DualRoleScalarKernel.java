// Generated from org.janus.model.DualRoleEquations; edit that and run
//     mvn -q -pl model test-compile exec:java@kernels spotless:apply
package org.janus.model.batch;

/**
 * The right-hand side of the dual-role model in plain doubles, with parameter-only terms hoisted
 * and divisions merged. The same operations in the same order as the vector kernel, so the same
 * bits.
 *
 * <p>Not for use by two threads at once: results pass between parts in an array.
 */
public final class DualRoleScalarKernel implements LaneKernel {

    private final double[] x = new double[19];
    private final double[] kept = new double[8];

    @Override
    public int dimension() {
        return 19;
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
        double C_I = p[60];
        double k_AR = p[96];
        double f_T = p[92];
        double K_AR = p[93];
        double k_w = p[55];
        double k_u = p[54];
        double k_n = p[56];
        double k_r = p[57];
        double k_A6 = p[97];
        double K_A6 = p[94];
        double k_F = p[98];
        double chi = p[67];
        double G_s = p[64];
        double K_G = p[66];
        double R_s = p[63];
        double K_R = p[65];
        double kappa = p[11];
        double phi = p[52];
        double q_C = p[49];
        double q_F = p[50];
        double q_S = p[51];
        double f = p[48];
        double v = p[59];
        double V_P = p[58];
        double I_0 = p[53];
        q[0 * lanes + lane] = g;
        q[1 * lanes + lane] = a_prol;
        q[2 * lanes + lane] = delta_C;
        q[3 * lanes + lane] = a_surv;
        q[4 * lanes + lane] = S_50;
        q[5 * lanes + lane] = C_I;
        q[6 * lanes + lane] = (-k_AR);
        q[7 * lanes + lane] = f_T / K_AR;
        q[8 * lanes + lane] = 1.0 / K_AR;
        q[9 * lanes + lane] = k_w;
        q[10 * lanes + lane] = k_u;
        q[11 * lanes + lane] = k_n;
        q[12 * lanes + lane] = k_r;
        q[13 * lanes + lane] = (-k_A6);
        q[14 * lanes + lane] = f_T / K_A6;
        q[15 * lanes + lane] = 1.0 / K_A6;
        q[16 * lanes + lane] = (-k_F);
        q[17 * lanes + lane] = 1000.0 * f_T;
        q[18 * lanes + lane] = chi * G_s;
        q[19 * lanes + lane] = 1.0 / K_G;
        q[20 * lanes + lane] = G_s;
        q[21 * lanes + lane] = chi * R_s / K_R;
        q[22 * lanes + lane] = kappa;
        q[23 * lanes + lane] = phi;
        q[24 * lanes + lane] = q_C;
        q[25 * lanes + lane] = q_F;
        q[26 * lanes + lane] = q_S;
        q[27 * lanes + lane] = f;
        q[28 * lanes + lane] = k_w * f * v / V_P;
        q[29 * lanes + lane] = f * I_0 * (k_n + k_r);
    }

    private static void prepare2(double[] p, double[] q, int lane, int lanes) {
        double k_I = p[101];
        double rho = p[61];
        double k_Y = p[100];
        double h = p[12];
        double S_50 = p[14];
        double delta_S = p[47];
        double E_50 = p[17];
        double k_AP = p[99];
        double K_AP = p[95];
        double a_pd = p[80];
        double pi_0 = p[15];
        double pi_E = p[16];
        double C_ang = p[5];
        double w = p[68];
        double K_T = p[71];
        double a_ctl = p[82];
        double a_res = p[87];
        double R_50 = p[13];
        double R_s = p[63];
        double K_R = p[65];
        double C_D = p[20];
        double D_50 = p[22];
        double delta_D = p[21];
        double K_S = p[74];
        double a_dc = p[81];
        double K_max = p[4];
        double a_ang = p[78];
        double K0 = p[3];
        double k_K = p[6];
        double mu = p[7];
        double a_met = p[77];
        q[30 * lanes + lane] = (-k_I);
        q[31 * lanes + lane] = rho;
        q[32 * lanes + lane] = (-k_Y);
        q[33 * lanes + lane] = h;
        q[34 * lanes + lane] = 1.0 / S_50;
        q[35 * lanes + lane] = delta_S;
        q[36 * lanes + lane] = E_50;
        q[37 * lanes + lane] = (-k_AP);
        q[38 * lanes + lane] = 1.0 / K_AP;
        q[39 * lanes + lane] = a_pd;
        q[40 * lanes + lane] = pi_0;
        q[41 * lanes + lane] = pi_E;
        q[42 * lanes + lane] = C_ang;
        q[43 * lanes + lane] = w;
        q[44 * lanes + lane] = K_T;
        q[45 * lanes + lane] = a_ctl;
        q[46 * lanes + lane] = a_res;
        q[47 * lanes + lane] = 1.0 / R_50;
        q[48 * lanes + lane] = R_s / K_R;
        q[49 * lanes + lane] = C_D;
        q[50 * lanes + lane] = D_50;
        q[51 * lanes + lane] = delta_D;
        q[52 * lanes + lane] = K_S;
        q[53 * lanes + lane] = a_dc;
        q[54 * lanes + lane] = K_max;
        q[55 * lanes + lane] = a_ang;
        q[56 * lanes + lane] = K0;
        q[57 * lanes + lane] = k_K;
        q[58 * lanes + lane] = mu;
        q[59 * lanes + lane] = a_met;
    }

    private static void prepare3(double[] p, double[] q, int lane, int lanes) {
        double g_M = p[8];
        double K_M = p[9];
        double kappa_M = p[10];
        double alpha_D = p[19];
        double k_Th = p[102];
        double theta = p[90];
        double a_heat = p[91];
        double a_hev = p[88];
        double K_H = p[73];
        double K_L = p[72];
        double n_in = p[23];
        double n_out = p[24];
        double k_a = p[25];
        double a_act = p[83];
        double a_exp = p[84];
        double p_L = p[26];
        double L_max = p[27];
        double k_e = p[28];
        double delta_L = p[29];
        double a_srv = p[85];
        double a_mdsc = p[79];
        double K_V = p[70];
        double a_traf = p[89];
        double eps = p[30];
        double k_B = p[32];
        double C_eps = p[31];
        double H_50 = p[42];
        double C_50 = p[35];
        double C_S = p[46];
        double k_x = p[18];
        q[60 * lanes + lane] = g_M;
        q[61 * lanes + lane] = 1.0 / K_M;
        q[62 * lanes + lane] = kappa_M;
        q[63 * lanes + lane] = alpha_D;
        q[64 * lanes + lane] = (-k_Th);
        q[65 * lanes + lane] = theta;
        q[66 * lanes + lane] = a_heat;
        q[67 * lanes + lane] = a_hev / (K_H * K_H);
        q[68 * lanes + lane] = 1.0 / (K_H * K_H);
        q[69 * lanes + lane] = K_L;
        q[70 * lanes + lane] = n_in;
        q[71 * lanes + lane] = n_out;
        q[72 * lanes + lane] = k_a;
        q[73 * lanes + lane] = a_act;
        q[74 * lanes + lane] = a_exp;
        q[75 * lanes + lane] = p_L;
        q[76 * lanes + lane] = 1.0 / L_max;
        q[77 * lanes + lane] = k_e;
        q[78 * lanes + lane] = delta_L;
        q[79 * lanes + lane] = a_srv;
        q[80 * lanes + lane] = a_mdsc;
        q[81 * lanes + lane] = 1.0 / (K_V * K_V);
        q[82 * lanes + lane] = a_traf / (K_V * K_V);
        q[83 * lanes + lane] = eps;
        q[84 * lanes + lane] = k_B;
        q[85 * lanes + lane] = C_eps;
        q[86 * lanes + lane] = H_50;
        q[87 * lanes + lane] = C_50;
        q[88 * lanes + lane] = C_S;
        q[89 * lanes + lane] = k_x;
    }

    private static void prepare4(double[] p, double[] q, int lane, int lanes) {
        double lambda_4 = p[37];
        double p_E = p[33];
        double delta_H = p[38];
        double E_max = p[36];
        double delta_E = p[34];
        double b_C = p[43];
        double lambda_S = p[45];
        double b_R = p[44];
        double a_skew = p[86];
        double K_beta = p[40];
        double omega = p[41];
        double delta_R = p[39];
        double K_C = p[69];
        double tau = p[62];
        q[90 * lanes + lane] = lambda_4;
        q[91 * lanes + lane] = p_E;
        q[92 * lanes + lane] = delta_H;
        q[93 * lanes + lane] = 1.0 / E_max;
        q[94 * lanes + lane] = delta_E;
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
        double t10 = surv * t9;
        double C_I = q[5 * lanes + lane];
        double minus_k_AR = q[6 * lanes + lane];
        double A_R = x[13];
        dy[13 * lanes + lane] = minus_k_AR * A_R;
        double f_T_per_K_AR = q[7 * lanes + lane];
        double b_T = 1.0 + f_T_per_K_AR * A_R;
        double per_K_AR = q[8 * lanes + lane];
        double b_P = 1.0 + per_K_AR * A_R;
        double k_w = q[9 * lanes + lane];
        double k_u = q[10 * lanes + lane];
        double t17 = (C + C_I) * (k_w * b_T + k_u);
        double k_n = q[11 * lanes + lane];
        double k_r = q[12 * lanes + lane];
        double t19 = k_n * b_P + k_r;
        double minus_k_A6 = q[13 * lanes + lane];
        double A_6 = x[14];
        dy[14 * lanes + lane] = minus_k_A6 * A_6;
        double f_T_per_K_A6 = q[14 * lanes + lane];
        double per_K_A6 = q[15 * lanes + lane];
        double t26 = b_P * (1.0 + per_K_A6 * A_6);
        kept[0] = t26;
        double minus_k_F = q[16 * lanes + lane];
        double F = x[15];
        dy[15 * lanes + lane] = minus_k_F * F;
        double n1000_f_T = q[17 * lanes + lane];
        double chi_G_s = q[18 * lanes + lane];
        double per_K_G = q[19 * lanes + lane];
        double g_T = per_K_G * (chi_G_s + n1000_f_T * F);
        double t30 = 1.0 + g_T;
        kept[1] = t30;
        double G_s = q[20 * lanes + lane];
        double g_P = per_K_G * (G_s + 1000.0 * F);
        double t33 = 1.0 + g_P;
        kept[2] = t33;
        double chi_R_s_per_K_R = q[21 * lanes + lane];
        double t35 = b_T * (1.0 + f_T_per_K_A6 * A_6) + chi_R_s_per_K_R * t30;
        double t36 = t19 * t35;
        double t37 = t17 * t36;
        double t39 = 1.0 / (t10 * t37);
        double t40 = t39 * t37;
        double t41 = t40 * t9;
        kept[3] = t41;
        double t43 = growth - delta_C * C * t41;
        kept[4] = t43;
        double t45 = t39 * t10;
        double t48 = t45 * t17;
        double kappa = q[22 * lanes + lane];
        double t51 = kappa * t41;
        kept[5] = t51;
        double phi = q[23 * lanes + lane];
        double q_C = q[24 * lanes + lane];
        double q_F = q[25 * lanes + lane];
        double q_S = q[26 * lanes + lane];
        double made = q_F + q_C * (1.0 + phi * s) + q_S * S * (t40 * surv);
        double t59 = C * made * (b_T * (t45 * t36));
        double f = q[27 * lanes + lane];
        double I_loc = f * t59;
        double k_w_f_v_per_V_P = q[28 * lanes + lane];
        double f_I_0_k_n_plus_k_r = q[29 * lanes + lane];
        double I_x = x[12];
        double I_P = b_P * (f_I_0_k_n_plus_k_r + k_w_f_v_per_V_P * C * t59) * (t48 * t35) + I_x;
        kept[6] = I_P;
        double minus_k_I = q[30 * lanes + lane];
        dy[12 * lanes + lane] = minus_k_I * I_x;
        double rho = q[31 * lanes + lane];
        double I_T = I_loc + rho * I_P;
        double classic_T = I_T * (t48 * t19);
        kept[7] = classic_T;
    }

    private void part2(double[] q, double[] dy, int lane, int lanes) {
        double chi_R_s_per_K_R = q[21 * lanes + lane];
        double classic_T = kept[7];
        double minus_k_Y = q[32 * lanes + lane];
        double Y = x[17];
        dy[17 * lanes + lane] = minus_k_Y * Y;
        double n1000_f_T = q[17 * lanes + lane];
        double h = q[33 * lanes + lane];
        double C = x[0];
        double E = x[7];
        double t72 = h + C + E;
        double t30 = kept[1];
        double t73 = t30 * t72;
        double per_S_50 = q[34 * lanes + lane];
        double S = x[10];
        double mdsc = 1.0 + per_S_50 * S;
        double delta_S = q[35 * lanes + lane];
        double E_50 = q[36 * lanes + lane];
        double t76 = E + E_50;
        double minus_k_AP = q[37 * lanes + lane];
        double A_P = x[16];
        dy[16 * lanes + lane] = minus_k_AP * A_P;
        double per_K_AP = q[38 * lanes + lane];
        double t79 = 1.0 + per_K_AP * A_P;
        double a_pd = q[39 * lanes + lane];
        double s = x[11];
        double pi_0 = q[40 * lanes + lane];
        double t82 = pi_0 + a_pd * s;
        double pi_E = q[41 * lanes + lane];
        double t84 = pi_E * E;
        double t86 = t76 * t79 + (t76 * t82 + t84);
        double C_ang = q[42 * lanes + lane];
        double t87 = C + C_ang;
        double t88 = t86 * t87;
        double t89 = mdsc * t88;
        double t91 = 1.0 / (t73 * t89);
        double t92 = t91 * t89;
        double trans_T = chi_R_s_per_K_R * classic_T + n1000_f_T * Y * (t92 * t72);
        double t96 = t91 * t73;
        double t98 = C * (t96 * t88);
        double t99 = t96 * mdsc;
        double w = q[43 * lanes + lane];
        double u_T = classic_T + w * trans_T;
        double K_T = q[44 * lanes + lane];
        double t103 = K_T + u_T;
        double t51 = kept[5];
        double a_ctl = q[45 * lanes + lane];
        double t107 = t103 + a_ctl * u_T;
        double a_res = q[46 * lanes + lane];
        double t109 = t103 + a_res * u_T;
        double per_R_50 = q[47 * lanes + lane];
        double R = x[8];
        double t113 = t109 + per_R_50 * R * t103;
        double M = x[2];
        double B = x[6];
        double t115 = h + M + B;
        double R_s_per_K_R = q[48 * lanes + lane];
        double t33 = kept[2];
        double t26 = kept[0];
        double t117 = t26 + R_s_per_K_R * t33;
        double t118 = t115 * t117;
        double C_D = q[49 * lanes + lane];
        double t119 = C + C_D;
        double D = x[3];
        double D_50 = q[50 * lanes + lane];
        double t120 = D + D_50;
        double t121 = t119 * t120;
        double t122 = t33 * t121;
        double t124 = 1.0 / (t118 * t122);
        double t125 = t124 * t122;
        double I_P = kept[6];
        double classic_P = I_P * (t125 * t115);
        double t128 = t124 * t118;
        double t131 = t128 * t33;
        double t132 = t131 * t120;
        double t134 = D * (t131 * t119);
        double delta_D = q[51 * lanes + lane];
        double trans_P = R_s_per_K_R * classic_P + 1000.0 * Y * (t128 * t121);
        double u_P = classic_P + w * trans_P;
        double K_S = q[52 * lanes + lane];
        double t138 = K_S + u_P;
        double a_dc = q[53 * lanes + lane];
        double t140 = t138 + a_dc * u_P;
        double t141 = t113 * t140;
        double t143 = 1.0 / (t107 * t141);
        double t146 = t143 * t107;
        double t151 = t99 * t87 * (E * t76);
        double t153 = t146 * t140 * t98 * (t151 * (t109 * t79));
        double t43 = kept[4];
        dy[0 * lanes + lane] = t43 - t51 * t103 * (t92 * t30) * (t143 * t141) * t153;
        double K_max = q[54 * lanes + lane];
        double a_ang = q[55 * lanes + lane];
        double drive = 1.0 + a_ang * s;
        double K0 = q[56 * lanes + lane];
        double K = x[1];
        double k_K = q[57 * lanes + lane];
        dy[1 * lanes + lane] = k_K * (K0 + K_max * C * drive * (t99 * t86) - K);
        double mu = q[58 * lanes + lane];
        double a_met = q[59 * lanes + lane];
        double seeding = mu * C * (1.0 + a_met * s);
        double g_M = q[60 * lanes + lane];
        double per_K_M = q[61 * lanes + lane];
        double kappa_M = q[62 * lanes + lane];
        double t41 = kept[3];
        double cleared = kappa_M * M * B * t41 * (t125 * t117);
        dy[2 * lanes + lane] = seeding + g_M * M * (1.0 - per_K_M * M) - cleared;
        double alpha_D = q[63 * lanes + lane];
        double matured = alpha_D * t132 * t138 * t98 * (t146 * t113);
        dy[3 * lanes + lane] = matured - delta_D * D;
        double t179 = C * t132;
        double minus_k_Th = q[64 * lanes + lane];
        double T = x[18];
        dy[18 * lanes + lane] = minus_k_Th * T;
        double theta = q[65 * lanes + lane];
        double t182 = 1.0 + theta * T;
        double t183 = trans_P * t182;
        double t184 = t183 * t183;
        double t185 = trans_T * t182;
        double t186 = t185 * t185;
        double a_heat = q[66 * lanes + lane];
        double t188 = 1.0 + a_heat * T;
        double a_hev_per_K_H_K_H = q[67 * lanes + lane];
        double per_K_H_K_H = q[68 * lanes + lane];
        double t191 = 1.0 + per_K_H_K_H * t184;
        double K_L = q[69 * lanes + lane];
        double t192 = K_L + u_P;
        double t194 = 1.0 / (t191 * t192);
        double t196 = u_P * (t194 * t191);
        double gate_H = 1.0 + a_hev_per_K_H_K_H * t184 * (t194 * t192);
        double n_in = q[70 * lanes + lane];
        double n_out = q[71 * lanes + lane];
        double N = x[4];
        double k_a = q[72 * lanes + lane];
        double a_act = q[73 * lanes + lane];
        double act = k_a * N * t134 * (1.0 + a_act * t196);
        dy[4 * lanes + lane] = n_in * gate_H - n_out * N - act;
        double a_exp = q[74 * lanes + lane];
        double p_L = q[75 * lanes + lane];
        double L = x[5];
        double per_L_max = q[76 * lanes + lane];
        double divided = p_L * L * (1.0 - per_L_max * L) * t134 * (1.0 + a_exp * t196);
        double k_e = q[77 * lanes + lane];
        double t215 = k_e * L;
        double delta_L = q[78 * lanes + lane];
        double a_srv = q[79 * lanes + lane];
        double t220 = t192 + a_srv * u_P;
        double a_mdsc = q[80 * lanes + lane];
        double per_K_V_K_V = q[81 * lanes + lane];
        double t223 = 1.0 + per_K_V_K_V * t186;
        double a_traf_per_K_V_K_V = q[82 * lanes + lane];
        double t226 = 1.0 / (t220 * t223);
        double died = delta_L * L * t192 * (t226 * t223);
        dy[5 * lanes + lane] = act + divided - t215 - died;
        double gate_V = 1.0 + a_traf_per_K_V_K_V * t186 * (t226 * t220);
        double eps = q[83 * lanes + lane];
        double k_B = q[84 * lanes + lane];
        double C_eps = q[85 * lanes + lane];
        double t234 = C + C_eps;
        double H = x[9];
        double H_50 = q[86 * lanes + lane];
        double C_50 = q[87 * lanes + lane];
        double t238 = (H + H_50) * (C + C_50 + E);
        double t239 = t234 * t238;
        double C_S = q[88 * lanes + lane];
        double t240 = C + C_S;
        double t241 = t188 * t240;
        double t242 = t76 * t241;
        double t244 = 1.0 / (t239 * t242);
        double t245 = t244 * t242;
        double t248 = eps * C * B * (t245 * t238) * gate_V;
        dy[6 * lanes + lane] = t215 - t248 - k_B * B;
        double t252 = t244 * t239;
        double k_x = q[89 * lanes + lane];
        double t258 = t252 * t76;
        double lambda_4 = q[90 * lanes + lane];
        double p_E = q[91 * lanes + lane];
        double delta_H = q[92 * lanes + lane];
        double per_E_max = q[93 * lanes + lane];
        double helped = p_E * H * (1.0 - per_E_max * E) * (t245 * t234) * t153;
        double delta_E = q[94 * lanes + lane];
        double t274 = t103 + a_srv * u_T;
        double b_C = q[95 * lanes + lane];
        double lambda_S = q[96 * lanes + lane];
        double b_R = q[97 * lanes + lane];
        double beta = b_C * C + b_R * R;
        double t279 = t103 * beta;
        double a_skew = q[98 * lanes + lane];
        double K_beta = q[99 * lanes + lane];
        double t283 = t279 + K_beta * (t103 + a_skew * u_T);
        double t284 = t283 * t103;
        double t286 = 1.0 / (t274 * t284);
        double lost = delta_E * E * t103 * (t286 * t284) + k_x * (t82 + t84 * (t252 * t241)) * t151;
        dy[7 * lanes + lane] = t248 + helped - lost;
        double t290 = t286 * t274;
        double f_R = t290 * t103 * t279;
        double omega = q[100 * lanes + lane];
        double conv = omega * R * u_T * (t290 * t283);
        dy[9 * lanes + lane] = lambda_4 * t179 * (1.0 - f_R) + conv - delta_H * H;
        double delta_R = q[101 * lanes + lane];
        dy[8 * lanes + lane] = lambda_4 * (t258 * t240) * t179 * f_R - conv - delta_R * R;
        double K_C = q[102 * lanes + lane];
        double t303 = K_C + u_T;
        double t305 = 1.0 / (t138 * t303);
        double recruited = lambda_S * C * (t258 * t188) * (1.0 + a_mdsc * u_P * (t305 * t303));
        dy[10 * lanes + lane] = recruited - delta_S * S;
        double sigma_C = u_T * (t305 * t138);
        double per_tau = q[103 * lanes + lane];
        dy[11 * lanes + lane] = per_tau * (sigma_C - s);
    }
}
