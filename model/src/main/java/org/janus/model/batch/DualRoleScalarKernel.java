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

    private final double[] kept = new double[44];

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
            part1(y, q, dy, lane, lanes);
            part2(y, q, dy, lane, lanes);
            part3(y, q, dy, lane, lanes);
            part4(y, q, dy, lane, lanes);
            part5(y, q, dy, lane, lanes);
            part6(y, q, dy, lane, lanes);
        }
    }

    /** max(x, 0) without a branch; NaN stays NaN. */
    private static double clamped(double x) {
        return (x + Math.abs(x)) * 0.5;
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

    private void part1(double[] y, double[] q, double[] dy, int lane, int lanes) {
        double g = q[0 * lanes + lane];
        double a_prol = q[1 * lanes + lane];
        double delta_C = q[2 * lanes + lane];
        double a_surv = q[3 * lanes + lane];
        double S_50 = q[4 * lanes + lane];
        double C_I = q[5 * lanes + lane];
        double minus_k_AR = q[6 * lanes + lane];
        double f_T_per_K_AR = q[7 * lanes + lane];
        double per_K_AR = q[8 * lanes + lane];
        double k_w = q[9 * lanes + lane];
        double k_u = q[10 * lanes + lane];
        double k_n = q[11 * lanes + lane];
        double k_r = q[12 * lanes + lane];
        double minus_k_A6 = q[13 * lanes + lane];
        double f_T_per_K_A6 = q[14 * lanes + lane];
        double per_K_A6 = q[15 * lanes + lane];
        double minus_k_F = q[16 * lanes + lane];
        double n1000_f_T = q[17 * lanes + lane];
        double chi_G_s = q[18 * lanes + lane];
        double per_K_G = q[19 * lanes + lane];
        double G_s = q[20 * lanes + lane];
        double chi_R_s_per_K_R = q[21 * lanes + lane];
        double kappa = q[22 * lanes + lane];
        double phi = q[23 * lanes + lane];
        double q_C = q[24 * lanes + lane];
        double q_F = q[25 * lanes + lane];
        double q_S = q[26 * lanes + lane];
        double f = q[27 * lanes + lane];
        double k_w_f_v_per_V_P = q[28 * lanes + lane];
        double f_I_0_k_n_plus_k_r = q[29 * lanes + lane];
        double C = clamped(y[0 * lanes + lane]);
        kept[0] = C;
        double K = clamped(y[1 * lanes + lane]);
        kept[1] = K;
        double s = clamped(y[11 * lanes + lane]);
        kept[2] = s;
        double growth = g * C * (1.0 - C / K) * (1.0 + a_prol * s);
        double surv = 1.0 + a_surv * s;
        double S = clamped(y[10 * lanes + lane]);
        kept[3] = S;
        double t9 = S + S_50;
        double t10 = surv * t9;
        double A_R = clamped(y[13 * lanes + lane]);
        dy[13 * lanes + lane] = minus_k_AR * A_R;
        double b_T = 1.0 + f_T_per_K_AR * A_R;
        double b_P = 1.0 + per_K_AR * A_R;
        double t17 = (C + C_I) * (k_w * b_T + k_u);
        double t19 = k_n * b_P + k_r;
        double A_6 = clamped(y[14 * lanes + lane]);
        dy[14 * lanes + lane] = minus_k_A6 * A_6;
        double t26 = b_P * (1.0 + per_K_A6 * A_6);
        kept[4] = t26;
        double F = clamped(y[15 * lanes + lane]);
        dy[15 * lanes + lane] = minus_k_F * F;
        double g_T = per_K_G * (chi_G_s + n1000_f_T * F);
        double t30 = 1.0 + g_T;
        kept[5] = t30;
        double g_P = per_K_G * (G_s + 1000.0 * F);
        double t33 = 1.0 + g_P;
        kept[6] = t33;
        double t35 = b_T * (1.0 + f_T_per_K_A6 * A_6) + chi_R_s_per_K_R * t30;
        double t36 = t19 * t35;
        double t37 = t17 * t36;
        double t39 = 1.0 / (t10 * t37);
        double t40 = t39 * t37;
        double t41 = t40 * t9;
        kept[7] = t41;
        double t43 = growth - delta_C * C * t41;
        kept[8] = t43;
        double t45 = t39 * t10;
        double t48 = t45 * t17;
        double t50 = t48 * t19;
        kept[9] = t50;
        double t51 = kappa * t41;
        kept[10] = t51;
        double made = q_F + q_C * (1.0 + phi * s) + q_S * S * (t40 * surv);
        double t59 = C * made * (b_T * (t45 * t36));
        double I_loc = f * t59;
        kept[11] = I_loc;
        double t64 = b_P * (f_I_0_k_n_plus_k_r + k_w_f_v_per_V_P * C * t59) * (t48 * t35);
        kept[12] = t64;
    }

    private void part2(double[] y, double[] q, double[] dy, int lane, int lanes) {
        double minus_k_I = q[30 * lanes + lane];
        double rho = q[31 * lanes + lane];
        double chi_R_s_per_K_R = q[21 * lanes + lane];
        double minus_k_Y = q[32 * lanes + lane];
        double n1000_f_T = q[17 * lanes + lane];
        double h = q[33 * lanes + lane];
        double per_S_50 = q[34 * lanes + lane];
        double delta_S = q[35 * lanes + lane];
        double E_50 = q[36 * lanes + lane];
        double minus_k_AP = q[37 * lanes + lane];
        double per_K_AP = q[38 * lanes + lane];
        double a_pd = q[39 * lanes + lane];
        double pi_0 = q[40 * lanes + lane];
        double pi_E = q[41 * lanes + lane];
        double C_ang = q[42 * lanes + lane];
        double w = q[43 * lanes + lane];
        double K_T = q[44 * lanes + lane];
        double a_ctl = q[45 * lanes + lane];
        double a_res = q[46 * lanes + lane];
        double per_R_50 = q[47 * lanes + lane];
        double t64 = kept[12];
        double I_loc = kept[11];
        double t50 = kept[9];
        double C = kept[0];
        double t30 = kept[5];
        double S = kept[3];
        double s = kept[2];
        double t51 = kept[10];
        double I_x = clamped(y[12 * lanes + lane]);
        double I_P = t64 + I_x;
        kept[13] = I_P;
        dy[12 * lanes + lane] = minus_k_I * I_x;
        double I_T = I_loc + rho * I_P;
        double classic_T = I_T * t50;
        double Y = clamped(y[17 * lanes + lane]);
        dy[17 * lanes + lane] = minus_k_Y * Y;
        double t70 = 1000.0 * Y;
        kept[14] = t70;
        double E = clamped(y[7 * lanes + lane]);
        kept[15] = E;
        double t72 = h + C + E;
        double t73 = t30 * t72;
        double mdsc = 1.0 + per_S_50 * S;
        double t75 = delta_S * S;
        kept[16] = t75;
        double t76 = E + E_50;
        kept[17] = t76;
        double A_P = clamped(y[16 * lanes + lane]);
        dy[16 * lanes + lane] = minus_k_AP * A_P;
        double t79 = 1.0 + per_K_AP * A_P;
        double t82 = pi_0 + a_pd * s;
        kept[18] = t82;
        double t84 = pi_E * E;
        kept[19] = t84;
        double t86 = t76 * t79 + (t76 * t82 + t84);
        double t87 = C + C_ang;
        double t88 = t86 * t87;
        double t89 = mdsc * t88;
        double t91 = 1.0 / (t73 * t89);
        double t92 = t91 * t89;
        double trans_T = chi_R_s_per_K_R * classic_T + n1000_f_T * Y * (t92 * t72);
        kept[20] = trans_T;
        double t96 = t91 * t73;
        double t98 = C * (t96 * t88);
        kept[21] = t98;
        double t99 = t96 * mdsc;
        double t100 = t99 * t87;
        kept[22] = t100;
        double t101 = t99 * t86;
        kept[23] = t101;
        double u_T = classic_T + w * trans_T;
        kept[24] = u_T;
        double t103 = K_T + u_T;
        kept[25] = t103;
        double t105 = t51 * t103 * (t92 * t30);
        kept[26] = t105;
        double t107 = t103 + a_ctl * u_T;
        kept[27] = t107;
        double t109 = t103 + a_res * u_T;
        double t110 = t109 * t79;
        kept[28] = t110;
        double R = clamped(y[8 * lanes + lane]);
        kept[29] = R;
        double t113 = t109 + per_R_50 * R * t103;
        kept[30] = t113;
    }

    private void part3(double[] y, double[] q, double[] dy, int lane, int lanes) {
        double h = q[33 * lanes + lane];
        double R_s_per_K_R = q[48 * lanes + lane];
        double C_D = q[49 * lanes + lane];
        double D_50 = q[50 * lanes + lane];
        double delta_D = q[51 * lanes + lane];
        double w = q[43 * lanes + lane];
        double K_S = q[52 * lanes + lane];
        double a_dc = q[53 * lanes + lane];
        double K_max = q[54 * lanes + lane];
        double a_ang = q[55 * lanes + lane];
        double K0 = q[56 * lanes + lane];
        double k_K = q[57 * lanes + lane];
        double mu = q[58 * lanes + lane];
        double a_met = q[59 * lanes + lane];
        double g_M = q[60 * lanes + lane];
        double per_K_M = q[61 * lanes + lane];
        double kappa_M = q[62 * lanes + lane];
        double alpha_D = q[63 * lanes + lane];
        double t33 = kept[6];
        double t26 = kept[4];
        double C = kept[0];
        double I_P = kept[13];
        double t70 = kept[14];
        double t113 = kept[30];
        double t107 = kept[27];
        double t105 = kept[26];
        double t98 = kept[21];
        double E = kept[15];
        double t76 = kept[17];
        double t100 = kept[22];
        double t110 = kept[28];
        double t43 = kept[8];
        double s = kept[2];
        double t101 = kept[23];
        double K = kept[1];
        double t41 = kept[7];
        double M = clamped(y[2 * lanes + lane]);
        double B = clamped(y[6 * lanes + lane]);
        kept[31] = B;
        double t115 = h + M + B;
        double t117 = t26 + R_s_per_K_R * t33;
        double t118 = t115 * t117;
        double t119 = C + C_D;
        double D = clamped(y[3 * lanes + lane]);
        double t120 = D + D_50;
        double t121 = t119 * t120;
        double t122 = t33 * t121;
        double t124 = 1.0 / (t118 * t122);
        double t125 = t124 * t122;
        double classic_P = I_P * (t125 * t115);
        double t128 = t124 * t118;
        double t131 = t128 * t33;
        double t132 = t131 * t120;
        double t134 = D * (t131 * t119);
        kept[32] = t134;
        double trans_P = R_s_per_K_R * classic_P + t70 * (t128 * t121);
        kept[33] = trans_P;
        double u_P = classic_P + w * trans_P;
        kept[34] = u_P;
        double t138 = K_S + u_P;
        kept[35] = t138;
        double t140 = t138 + a_dc * u_P;
        double t141 = t113 * t140;
        double t143 = 1.0 / (t107 * t141);
        double t146 = t143 * t107;
        double t151 = t100 * (E * t76);
        kept[36] = t151;
        double t153 = t146 * t140 * t98 * (t151 * t110);
        kept[37] = t153;
        dy[0 * lanes + lane] = t43 - t105 * (t143 * t141) * t153;
        double drive = 1.0 + a_ang * s;
        dy[1 * lanes + lane] = k_K * (K0 + K_max * C * drive * t101 - K);
        double seeding = mu * C * (1.0 + a_met * s);
        double cleared = kappa_M * M * B * t41 * (t125 * t117);
        dy[2 * lanes + lane] = seeding + g_M * M * (1.0 - per_K_M * M) - cleared;
        double matured = alpha_D * t132 * t138 * t98 * (t146 * t113);
        dy[3 * lanes + lane] = matured - delta_D * D;
        double t179 = C * t132;
        kept[38] = t179;
    }

    private void part4(double[] y, double[] q, double[] dy, int lane, int lanes) {
        double minus_k_Th = q[64 * lanes + lane];
        double theta = q[65 * lanes + lane];
        double a_heat = q[66 * lanes + lane];
        double a_hev_per_K_H_K_H = q[67 * lanes + lane];
        double per_K_H_K_H = q[68 * lanes + lane];
        double K_L = q[69 * lanes + lane];
        double n_in = q[70 * lanes + lane];
        double n_out = q[71 * lanes + lane];
        double k_a = q[72 * lanes + lane];
        double a_act = q[73 * lanes + lane];
        double a_exp = q[74 * lanes + lane];
        double p_L = q[75 * lanes + lane];
        double per_L_max = q[76 * lanes + lane];
        double k_e = q[77 * lanes + lane];
        double delta_L = q[78 * lanes + lane];
        double a_srv = q[79 * lanes + lane];
        double a_mdsc = q[80 * lanes + lane];
        double per_K_V_K_V = q[81 * lanes + lane];
        double a_traf_per_K_V_K_V = q[82 * lanes + lane];
        double trans_P = kept[33];
        double trans_T = kept[20];
        double u_P = kept[34];
        double t134 = kept[32];
        double T = clamped(y[18 * lanes + lane]);
        dy[18 * lanes + lane] = minus_k_Th * T;
        double t182 = 1.0 + theta * T;
        double t183 = trans_P * t182;
        double t184 = t183 * t183;
        double t185 = trans_T * t182;
        double t186 = t185 * t185;
        double t188 = 1.0 + a_heat * T;
        kept[39] = t188;
        double t191 = 1.0 + per_K_H_K_H * t184;
        double t192 = K_L + u_P;
        double t194 = 1.0 / (t191 * t192);
        double t196 = u_P * (t194 * t191);
        double gate_H = 1.0 + a_hev_per_K_H_K_H * t184 * (t194 * t192);
        double N = clamped(y[4 * lanes + lane]);
        double act = k_a * N * t134 * (1.0 + a_act * t196);
        dy[4 * lanes + lane] = n_in * gate_H - n_out * N - act;
        double L = clamped(y[5 * lanes + lane]);
        double divided = p_L * L * (1.0 - per_L_max * L) * t134 * (1.0 + a_exp * t196);
        double t215 = k_e * L;
        kept[40] = t215;
        double t220 = t192 + a_srv * u_P;
        double t221 = a_mdsc * u_P;
        kept[41] = t221;
        double t223 = 1.0 + per_K_V_K_V * t186;
        double t226 = 1.0 / (t220 * t223);
        double died = delta_L * L * t192 * (t226 * t223);
        dy[5 * lanes + lane] = act + divided - t215 - died;
        double gate_V = 1.0 + a_traf_per_K_V_K_V * t186 * (t226 * t220);
        kept[42] = gate_V;
    }

    private void part5(double[] y, double[] q, double[] dy, int lane, int lanes) {
        double eps = q[83 * lanes + lane];
        double k_B = q[84 * lanes + lane];
        double C_eps = q[85 * lanes + lane];
        double H_50 = q[86 * lanes + lane];
        double C_50 = q[87 * lanes + lane];
        double C_S = q[88 * lanes + lane];
        double k_x = q[89 * lanes + lane];
        double lambda_4 = q[90 * lanes + lane];
        double p_E = q[91 * lanes + lane];
        double delta_H = q[92 * lanes + lane];
        double per_E_max = q[93 * lanes + lane];
        double delta_E = q[94 * lanes + lane];
        double a_srv = q[79 * lanes + lane];
        double b_C = q[95 * lanes + lane];
        double lambda_S = q[96 * lanes + lane];
        double b_R = q[97 * lanes + lane];
        double a_skew = q[98 * lanes + lane];
        double K_beta = q[99 * lanes + lane];
        double omega = q[100 * lanes + lane];
        double delta_R = q[101 * lanes + lane];
        double C = kept[0];
        double B = kept[31];
        double E = kept[15];
        double t188 = kept[39];
        double t76 = kept[17];
        double gate_V = kept[42];
        double t215 = kept[40];
        double t84 = kept[19];
        double t82 = kept[18];
        double t151 = kept[36];
        double t179 = kept[38];
        double t153 = kept[37];
        double t103 = kept[25];
        double u_T = kept[24];
        double R = kept[29];
        double t234 = C + C_eps;
        double H = clamped(y[9 * lanes + lane]);
        double t238 = (H + H_50) * (C + C_50 + E);
        double t239 = t234 * t238;
        double t240 = C + C_S;
        double t241 = t188 * t240;
        double t242 = t76 * t241;
        double t244 = 1.0 / (t239 * t242);
        double t245 = t244 * t242;
        double t248 = eps * C * B * (t245 * t238) * gate_V;
        dy[6 * lanes + lane] = t215 - t248 - k_B * B;
        double t252 = t244 * t239;
        double t258 = t252 * t76;
        double helped = p_E * H * (1.0 - per_E_max * E) * (t245 * t234) * t153;
        double t274 = t103 + a_srv * u_T;
        double t277 = lambda_S * C * (t258 * t188);
        kept[43] = t277;
        double beta = b_C * C + b_R * R;
        double t279 = t103 * beta;
        double t283 = t279 + K_beta * (t103 + a_skew * u_T);
        double t284 = t283 * t103;
        double t286 = 1.0 / (t274 * t284);
        double lost = delta_E * E * t103 * (t286 * t284) + k_x * (t82 + t84 * (t252 * t241)) * t151;
        dy[7 * lanes + lane] = t248 + helped - lost;
        double t290 = t286 * t274;
        double f_R = t290 * t103 * t279;
        double conv = omega * R * u_T * (t290 * t283);
        dy[9 * lanes + lane] = lambda_4 * t179 * (1.0 - f_R) + conv - delta_H * H;
        dy[8 * lanes + lane] = lambda_4 * (t258 * t240) * t179 * f_R - conv - delta_R * R;
    }

    private void part6(double[] y, double[] q, double[] dy, int lane, int lanes) {
        double K_C = q[102 * lanes + lane];
        double per_tau = q[103 * lanes + lane];
        double u_T = kept[24];
        double t138 = kept[35];
        double t221 = kept[41];
        double t277 = kept[43];
        double t75 = kept[16];
        double s = kept[2];
        double t303 = K_C + u_T;
        double t305 = 1.0 / (t138 * t303);
        double recruited = t277 * (1.0 + t221 * (t305 * t303));
        dy[10 * lanes + lane] = recruited - t75;
        double sigma_C = u_T * (t305 * t138);
        dy[11 * lanes + lane] = per_tau * (sigma_C - s);
    }
}
