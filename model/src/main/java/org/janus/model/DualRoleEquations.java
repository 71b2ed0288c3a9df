package org.janus.model;

/**
 * The equations of the IL-6 dual-role model for one parameter vector, in the order and with the
 * symbols of model/README.md. This is the one place where the model is edited.
 *
 * <p>Units: day, cell, pM for the IL-6 family, nM for drugs, mL. The right-hand side uses {@code +
 * - * /} only and sees every state as max(state, 0), so that results are the same bits everywhere.
 *
 * <p>The review that gives the model its shape: Fisher, Appenheimer &amp; Evans 2014, Semin Immunol
 * 26:38-47, doi 10.1016/j.smim.2014.01.008.
 */
public final class DualRoleEquations {

    /** Tumor cells that fall through this number are gone: an elimination. */
    public static final double EXTINCTION_CELLS = 1;

    private final double C0, g, delta_C, K0, K_max, C_ang, k_K;
    private final double mu, g_M, K_M, kappa_M;
    private final double kappa, h;
    private final double R_50, S_50;
    private final double pi_0, pi_E, E_50, k_x;
    private final double alpha_D, C_D, delta_D, D_50, n_in, n_out, k_a, p_L, L_max, k_e, delta_L;
    private final double eps, C_eps, k_B;
    private final double p_E, delta_E, C_50, E_max;
    private final double lambda_4, delta_H, delta_R, K_beta, omega, H_50, b_C, b_R;
    private final double lambda_S, C_S, delta_S;
    private final double f, q_C, q_F, q_S, phi, I_0, k_u, k_w, k_n, k_r, V_P, v, C_I, rho;
    private final double tau, R_s, G_s, K_R, K_G, chi, w;
    private final double K_C, K_V, K_T, K_L, K_H, K_S;
    private final double a_prol, a_surv, a_met, a_ang, a_mdsc, a_pd, a_dc, a_ctl;
    private final double a_act, a_exp, a_srv, a_skew, a_res, a_hev, a_traf;
    private final double theta, a_heat, k_Th;
    private final double f_T, K_AR, K_A6, K_AP, k_AR, k_A6, k_F, k_AP, k_Y, k_I;

    /**
     * Takes the symbols' values from a vector in the order of {@link Parameter}.
     *
     * @param p values in the order of the catalogue, each in its parameter's unit; copied from
     */
    public DualRoleEquations(double[] p) {
        C0 = p[Parameter.TUMOR_INITIAL_CELLS.ordinal()];
        g = p[Parameter.TUMOR_GROWTH_RATE.ordinal()];
        delta_C = p[Parameter.TUMOR_DEATH_RATE.ordinal()];
        K0 = p[Parameter.TUMOR_AVASCULAR_CAPACITY.ordinal()];
        K_max = p[Parameter.TUMOR_VASCULAR_CAPACITY.ordinal()];
        C_ang = p[Parameter.TUMOR_ANGIOGENESIS_HALF_SIZE.ordinal()];
        k_K = p[Parameter.TUMOR_CAPACITY_ADAPTATION_RATE.ordinal()];
        mu = p[Parameter.METASTASIS_SEEDING_RATE.ordinal()];
        g_M = p[Parameter.METASTASIS_GROWTH_RATE.ordinal()];
        K_M = p[Parameter.METASTASIS_CAPACITY.ordinal()];
        kappa_M = p[Parameter.METASTASIS_KILL_RATE.ordinal()];
        kappa = p[Parameter.KILLING_RATE.ordinal()];
        h = p[Parameter.KILLING_HALF_SATURATION.ordinal()];
        R_50 = p[Parameter.SUPPRESSION_TREG_HALF_INHIBITION.ordinal()];
        S_50 = p[Parameter.SUPPRESSION_MDSC_HALF_INHIBITION.ordinal()];
        pi_0 = p[Parameter.CHECKPOINT_BASELINE.ordinal()];
        pi_E = p[Parameter.CHECKPOINT_INTERFERON_INDUCTION.ordinal()];
        E_50 = p[Parameter.CHECKPOINT_EFFECTOR_HALF_INDUCTION.ordinal()];
        k_x = p[Parameter.CHECKPOINT_EXHAUSTION_RATE.ordinal()];
        alpha_D = p[Parameter.PRIMING_DC_ARRIVAL_RATE.ordinal()];
        C_D = p[Parameter.PRIMING_ANTIGEN_HALF_SIZE.ordinal()];
        delta_D = p[Parameter.PRIMING_DC_DEATH_RATE.ordinal()];
        D_50 = p[Parameter.PRIMING_DC_HALF_STIMULATION.ordinal()];
        n_in = p[Parameter.PRIMING_NAIVE_ENTRY_RATE.ordinal()];
        n_out = p[Parameter.PRIMING_NAIVE_EXIT_RATE.ordinal()];
        k_a = p[Parameter.PRIMING_ACTIVATION_RATE.ordinal()];
        p_L = p[Parameter.PRIMING_PROLIFERATION_RATE.ordinal()];
        L_max = p[Parameter.PRIMING_NODE_CAPACITY.ordinal()];
        k_e = p[Parameter.PRIMING_EGRESS_RATE.ordinal()];
        delta_L = p[Parameter.PRIMING_DEATH_RATE.ordinal()];
        eps = p[Parameter.TRAFFICKING_TUMOR_ENTRY_RATE.ordinal()];
        C_eps = p[Parameter.TRAFFICKING_VASCULAR_HALF_SIZE.ordinal()];
        k_B = p[Parameter.TRAFFICKING_BLOOD_CLEARANCE_RATE.ordinal()];
        p_E = p[Parameter.EFFECTOR_PROLIFERATION_RATE.ordinal()];
        delta_E = p[Parameter.EFFECTOR_DEATH_RATE.ordinal()];
        C_50 = p[Parameter.EFFECTOR_ANTIGEN_HALF_SIZE.ordinal()];
        E_max = p[Parameter.EFFECTOR_CAPACITY.ordinal()];
        lambda_4 = p[Parameter.CD4_ARRIVAL_RATE.ordinal()];
        delta_H = p[Parameter.CD4_HELPER_DEATH_RATE.ordinal()];
        delta_R = p[Parameter.CD4_TREG_DEATH_RATE.ordinal()];
        K_beta = p[Parameter.CD4_TGFB_HALF_INDUCTION.ordinal()];
        omega = p[Parameter.CD4_TREG_CONVERSION_RATE.ordinal()];
        H_50 = p[Parameter.CD4_HELPER_HALF_SUPPORT.ordinal()];
        b_C = p[Parameter.CD4_TGFB_PER_TUMOR_CELL.ordinal()];
        b_R = p[Parameter.CD4_TGFB_PER_TREG.ordinal()];
        lambda_S = p[Parameter.MDSC_RECRUITMENT_RATE.ordinal()];
        C_S = p[Parameter.MDSC_TUMOR_HALF_SIZE.ordinal()];
        delta_S = p[Parameter.MDSC_DEATH_RATE.ordinal()];
        f = p[Parameter.IL6_PRODUCTION_SCALE.ordinal()];
        q_C = p[Parameter.IL6_TUMOR_PRODUCTION.ordinal()];
        q_F = p[Parameter.IL6_STROMAL_PRODUCTION.ordinal()];
        q_S = p[Parameter.IL6_MYELOID_PRODUCTION.ordinal()];
        phi = p[Parameter.IL6_AUTOCRINE_GAIN.ordinal()];
        I_0 = p[Parameter.IL6_PLASMA_BASELINE.ordinal()];
        k_u = p[Parameter.IL6_TUMOR_UPTAKE_RATE.ordinal()];
        k_w = p[Parameter.IL6_TUMOR_WASHOUT_RATE.ordinal()];
        k_n = p[Parameter.IL6_PLASMA_CLEARANCE_RATE.ordinal()];
        k_r = p[Parameter.IL6_PLASMA_UPTAKE_RATE.ordinal()];
        V_P = p[Parameter.IL6_PLASMA_VOLUME.ordinal()];
        v = p[Parameter.IL6_INTERSTITIAL_VOLUME_PER_CELL.ordinal()];
        C_I = p[Parameter.IL6_INFLAMED_SIZE.ordinal()];
        rho = p[Parameter.IL6_PLASMA_PARTITION.ordinal()];
        tau = p[Parameter.RECEPTOR_STAT3_RESPONSE_TIME.ordinal()];
        R_s = p[Parameter.RECEPTOR_SOLUBLE_IL6R.ordinal()];
        G_s = p[Parameter.RECEPTOR_SOLUBLE_GP130.ordinal()];
        K_R = p[Parameter.RECEPTOR_KD_IL6R.ordinal()];
        K_G = p[Parameter.RECEPTOR_KD_GP130_APPARENT.ordinal()];
        chi = p[Parameter.RECEPTOR_INTERSTITIAL_FRACTION.ordinal()];
        w = p[Parameter.RECEPTOR_TRANS_POTENCY.ordinal()];
        K_C = p[Parameter.SIGNAL_TUMOR_EC50.ordinal()];
        K_V = p[Parameter.SIGNAL_ENDOTHELIUM_EC50.ordinal()];
        K_T = p[Parameter.SIGNAL_EFFECTOR_EC50.ordinal()];
        K_L = p[Parameter.SIGNAL_NODE_EC50.ordinal()];
        K_H = p[Parameter.SIGNAL_HEV_EC50.ordinal()];
        K_S = p[Parameter.SIGNAL_MYELOID_EC50.ordinal()];
        a_prol = p[Parameter.DARK_PROLIFERATION.ordinal()];
        a_surv = p[Parameter.DARK_SURVIVAL.ordinal()];
        a_met = p[Parameter.DARK_METASTASIS.ordinal()];
        a_ang = p[Parameter.DARK_ANGIOGENESIS.ordinal()];
        a_mdsc = p[Parameter.DARK_MDSC_RECRUITMENT.ordinal()];
        a_pd = p[Parameter.DARK_PDL1_INDUCTION.ordinal()];
        a_dc = p[Parameter.DARK_DC_SUPPRESSION.ordinal()];
        a_ctl = p[Parameter.DARK_CTL_DYSFUNCTION.ordinal()];
        a_act = p[Parameter.FAIR_ACTIVATION.ordinal()];
        a_exp = p[Parameter.FAIR_EXPANSION.ordinal()];
        a_srv = p[Parameter.FAIR_SURVIVAL.ordinal()];
        a_skew = p[Parameter.FAIR_TREG_DIVERSION.ordinal()];
        a_res = p[Parameter.FAIR_TREG_RESISTANCE.ordinal()];
        a_hev = p[Parameter.FAIR_NODE_HOMING.ordinal()];
        a_traf = p[Parameter.FAIR_TUMOR_HOMING.ordinal()];
        theta = p[Parameter.THERMAL_GP130_INDUCTION.ordinal()];
        a_heat = p[Parameter.THERMAL_TREG_EXCLUSION.ordinal()];
        f_T = p[Parameter.DRUG_TISSUE_PENETRATION.ordinal()];
        K_AR = p[Parameter.DRUG_ANTI_IL6R_KD.ordinal()];
        K_A6 = p[Parameter.DRUG_ANTI_IL6_KD.ordinal()];
        K_AP = p[Parameter.DRUG_ANTI_PD1_K50.ordinal()];
        k_AR = p[Parameter.DRUG_ANTI_IL6R_ELIMINATION.ordinal()];
        k_A6 = p[Parameter.DRUG_ANTI_IL6_ELIMINATION.ordinal()];
        k_F = p[Parameter.DRUG_SGP130FC_ELIMINATION.ordinal()];
        k_AP = p[Parameter.DRUG_ANTI_PD1_ELIMINATION.ordinal()];
        k_Y = p[Parameter.DRUG_HYPER_IL6_ELIMINATION.ordinal()];
        k_I = p[Parameter.DRUG_RECOMBINANT_IL6_ELIMINATION.ordinal()];
        k_Th = p[Parameter.THERMAL_DECAY_RATE.ordinal()];
    }

    /** {@return the state at t = 0, a fresh array in the order of {@link State}} */
    public double[] initialState() {
        double[] y = new double[State.count()];
        y[State.TUMOR_CELLS.ordinal()] = C0;
        y[State.CAPACITY_CELLS.ordinal()] = K0 + C0;
        y[State.NAIVE_CELLS.ordinal()] = n_in / n_out;
        return y;
    }

    /**
     * Evaluates the right-hand side and the algebraic quantities.
     *
     * @param y state, in the order of {@link State}
     * @param dy receives the derivative per day, in the order of {@link State}
     * @param q receives the quantities, in the order of {@link Quantity}
     */
    public void evaluate(double[] y, double[] dy, double[] q) {
        double C = at(y, State.TUMOR_CELLS);
        double K = at(y, State.CAPACITY_CELLS);
        double M = at(y, State.METASTATIC_CELLS);
        double D = at(y, State.DENDRITIC_CELLS);
        double N = at(y, State.NAIVE_CELLS);
        double L = at(y, State.NODE_EFFECTOR_CELLS);
        double B = at(y, State.BLOOD_EFFECTOR_CELLS);
        double E = at(y, State.EFFECTOR_CELLS);
        double R = at(y, State.TREG_CELLS);
        double H = at(y, State.HELPER_CELLS);
        double S = at(y, State.MDSC_CELLS);
        double s = at(y, State.STAT3);
        double I_x = at(y, State.RECOMBINANT_IL6);
        double A_R = at(y, State.ANTI_IL6R);
        double A_6 = at(y, State.ANTI_IL6);
        double F = at(y, State.SGP130FC);
        double A_P = at(y, State.ANTI_PD1);
        double Y = at(y, State.HYPER_IL6);
        double T = at(y, State.HEAT_SESSIONS);

        // IL-6 in the tumor and in plasma, both in quasi-steady state
        double b_T = 1 + f_T * A_R / K_AR;
        double b_P = 1 + A_R / K_AR;
        double cl_T = k_w + k_u / b_T;
        double cl_P = k_n + k_r / b_P;
        double made = q_F + q_C * (1 + phi * s) + q_S * S / (S + S_50);
        double I_loc = f * made * C / (C + C_I) / cl_T;
        double I_P = (f * I_0 * (k_n + k_r) + k_w * I_loc * v * C / V_P) / cl_P + I_x;
        double I_T = I_loc + rho * I_P;

        // receptors: binding is linear in IL-6; 1000 turns nM into pM
        double r_T = chi * R_s / (K_R * b_T);
        double r_P = R_s / (K_R * b_P);
        double g_T = (chi * G_s + 1000 * f_T * F) / K_G;
        double g_P = (G_s + 1000 * F) / K_G;
        double free_T = I_T / (1 + f_T * A_6 / K_A6 + r_T * (1 + g_T));
        double free_P = I_P / (1 + A_6 / K_A6 + r_P * (1 + g_P));
        double classic_T = free_T / b_T;
        double classic_P = free_P / b_P;
        double trans_T = free_T * r_T + 1000 * f_T * Y / (1 + g_T);
        double trans_P = free_P * r_P + 1000 * Y / (1 + g_P);

        // signals, each 0..1
        double u_T = classic_T + w * trans_T;
        double u_P = classic_P + w * trans_P;
        double sigma_C = u_T / (K_C + u_T);
        double sigma_T = u_T / (K_T + u_T);
        double sigma_L = u_P / (K_L + u_P);
        double sigma_S = u_P / (K_S + u_P);
        double x_V = trans_T * (1 + theta * T) / K_V;
        double x_H = trans_P * (1 + theta * T) / K_H;
        double sigma_V = x_V * x_V / (1 + x_V * x_V);
        double sigma_H = x_H * x_H / (1 + x_H * x_H);
        double gate_V = 1 + a_traf * sigma_V;
        double gate_H = 1 + a_hev * sigma_H;

        // suppression and killing
        double pi = (pi_0 + a_pd * s + pi_E * E / (E + E_50)) / (1 + A_P / K_AP);
        double treg = 1 + R / (R_50 * (1 + a_res * sigma_T));
        double mdsc = 1 + S / S_50;
        double supp = 1 / (treg * mdsc * (1 + pi));
        double surv = 1 + a_surv * s;
        double kill = kappa * E * supp / (surv * (1 + a_ctl * sigma_T) * (h + C + E));

        // priming, trafficking, CD4 cells
        double stim = D / (D + D_50);
        double act = k_a * (1 + a_act * sigma_L) * stim * N;
        double ext = eps * gate_V * C / (C + C_eps);
        double beta = b_C * C + b_R * R;
        double f_R = beta / (beta + K_beta * (1 + a_skew * sigma_T));
        double in4 = lambda_4 * C / (C + C_D);
        double conv = omega * sigma_T * R;

        // tumor
        double drive = 1 + a_ang * s;
        double growth = g * (1 + a_prol * s) * C * (1 - C / K);
        dy[State.TUMOR_CELLS.ordinal()] = growth - delta_C * C / surv - kill * C;
        dy[State.CAPACITY_CELLS.ordinal()] = k_K * (K0 + K_max * drive * C / (C + C_ang) - K);
        double seeding = mu * (1 + a_met * s) * C;
        double cleared = kappa_M * B * M / (surv * (h + M + B));
        dy[State.METASTATIC_CELLS.ordinal()] = seeding + g_M * M * (1 - M / K_M) - cleared;

        // node and blood
        double matured = alpha_D * C / (C + C_D) / (mdsc * (1 + a_dc * sigma_S));
        dy[State.DENDRITIC_CELLS.ordinal()] = matured - delta_D * D;
        dy[State.NAIVE_CELLS.ordinal()] = n_in * gate_H - n_out * N - act;
        double divided = p_L * (1 + a_exp * sigma_L) * stim * L * (1 - L / L_max);
        double died = delta_L * L / (1 + a_srv * sigma_L);
        dy[State.NODE_EFFECTOR_CELLS.ordinal()] = act + divided - k_e * L - died;
        dy[State.BLOOD_EFFECTOR_CELLS.ordinal()] = k_e * L - ext * B - k_B * B;

        // tumor bed
        double helped = p_E * H / (H + H_50) * C / (C + C_50 + E) * supp * E * (1 - E / E_max);
        double lost = delta_E * E / (1 + a_srv * sigma_T) + k_x * pi / (1 + pi) * E;
        dy[State.EFFECTOR_CELLS.ordinal()] = ext * B + helped - lost;
        dy[State.TREG_CELLS.ordinal()] = in4 * f_R / (1 + a_heat * T) - conv - delta_R * R;
        dy[State.HELPER_CELLS.ordinal()] = in4 * (1 - f_R) + conv - delta_H * H;
        double recruited = lambda_S * (1 + a_mdsc * sigma_S) * C / (C + C_S);
        dy[State.MDSC_CELLS.ordinal()] = recruited - delta_S * S;
        dy[State.STAT3.ordinal()] = (sigma_C - s) / tau;

        // drugs and heat
        dy[State.RECOMBINANT_IL6.ordinal()] = -k_I * I_x;
        dy[State.ANTI_IL6R.ordinal()] = -k_AR * A_R;
        dy[State.ANTI_IL6.ordinal()] = -k_A6 * A_6;
        dy[State.SGP130FC.ordinal()] = -k_F * F;
        dy[State.ANTI_PD1.ordinal()] = -k_AP * A_P;
        dy[State.HYPER_IL6.ordinal()] = -k_Y * Y;
        dy[State.HEAT_SESSIONS.ordinal()] = -k_Th * T;

        q[Quantity.TUMOR_IL6.ordinal()] = I_T;
        q[Quantity.PLASMA_IL6.ordinal()] = I_P;
        q[Quantity.TRANS_TUMOR.ordinal()] = trans_T;
        q[Quantity.TRANS_PLASMA.ordinal()] = trans_P;
        q[Quantity.SIGNAL_TUMOR.ordinal()] = sigma_C;
        q[Quantity.SIGNAL_EFFECTOR.ordinal()] = sigma_T;
        q[Quantity.SIGNAL_NODE.ordinal()] = sigma_L;
        q[Quantity.SIGNAL_MYELOID.ordinal()] = sigma_S;
        q[Quantity.SIGNAL_VESSEL.ordinal()] = sigma_V;
        q[Quantity.SIGNAL_HEV.ordinal()] = sigma_H;
        q[Quantity.TUMOR_ENTRY_GAIN.ordinal()] = gate_V;
        q[Quantity.NODE_ENTRY_GAIN.ordinal()] = gate_H;
        q[Quantity.KILL_RATE.ordinal()] = kill;
    }

    private static double at(double[] y, State state) {
        return Math.max(y[state.ordinal()], 0);
    }
}
