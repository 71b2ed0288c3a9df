// Generated from org.janus.model.DualRoleEquations; edit that and run
//     mvn -q -pl model test-compile exec:java@kernels spotless:apply
package org.janus.model;

/**
 * IL-6 in the tumor and in plasma at a state: the lines of {@link DualRoleEquations#evaluate} that
 * these two need, for who asks at every step and nothing else. The same bits.
 */
public final class Il6Equations {

    private final double S_50,
            f,
            q_C,
            q_F,
            q_S,
            phi,
            I_0,
            k_u,
            k_w,
            k_n,
            k_r,
            V_P,
            v,
            C_I,
            rho,
            f_T,
            K_AR;

    /**
     * Takes the symbols' values.
     *
     * @param p parameters, in the order of {@link Parameter}
     */
    public Il6Equations(double[] p) {
        S_50 = p[Parameter.SUPPRESSION_MDSC_HALF_INHIBITION.ordinal()];
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
        f_T = p[Parameter.DRUG_TISSUE_PENETRATION.ordinal()];
        K_AR = p[Parameter.DRUG_ANTI_IL6R_KD.ordinal()];
    }

    /**
     * Evaluates IL-6 in the tumor and in plasma, in pM.
     *
     * @param y state, in the order of {@link State}
     * @param q receives these two, in the order of {@link Quantity}; the others stay as they are
     */
    public void evaluate(double[] y, double[] q) {
        double C = at(y, State.TUMOR_CELLS);
        double S = at(y, State.MDSC_CELLS);
        double s = at(y, State.STAT3);
        double I_x = at(y, State.RECOMBINANT_IL6);
        double A_R = at(y, State.ANTI_IL6R);
        double b_T = 1 + f_T * A_R / K_AR;
        double b_P = 1 + A_R / K_AR;
        double cl_T = k_w + k_u / b_T;
        double cl_P = k_n + k_r / b_P;
        double made = q_F + q_C * (1 + phi * s) + q_S * S / (S + S_50);
        double I_loc = f * made * C / (C + C_I) / cl_T;
        double I_P = (f * I_0 * (k_n + k_r) + k_w * I_loc * v * C / V_P) / cl_P + I_x;
        double I_T = I_loc + rho * I_P;
        q[Quantity.TUMOR_IL6.ordinal()] = I_T;
        q[Quantity.PLASMA_IL6.ordinal()] = I_P;
    }

    private static double at(double[] y, State state) {
        return Math.max(y[state.ordinal()], 0);
    }
}
