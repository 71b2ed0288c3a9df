package org.janus.sweep.design;

import java.util.Locale;

/** An analysis that not every design can support. All designs support the others. */
public enum AnalysisKind {
    /** First-order and total Sobol indices: needs the A, AB, B blocks of saltelli. */
    SOBOL_INDICES,
    /** Second-order Sobol indices: needs the BA blocks too. */
    SECOND_ORDER_INDICES,
    /** Elementary effects: needs steps of one factor at a time. */
    MORRIS_EFFECTS,
    /** Fourier amplitudes: needs the search curves of efast. */
    EFAST_INDICES,
    /** Rank correlations: needs factors that vary together and independently of each other. */
    RANK_CORRELATIONS,
    /** Boxes of scenario discovery: needs points that fill the space. */
    BOXES,
    /** Shares of a population: needs points drawn from the factors' distributions. */
    RESPONSE_RATES,
    /** A result against the number of points: needs smaller designs that are prefixes. */
    CONVERGENCE;

    /** {@return the word of the config, such as {@code sobol-indices}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
