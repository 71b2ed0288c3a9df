package org.janus.model.batch;

import java.util.OptionalInt;

/**
 * What the integrator must know of a system besides its right-hand side.
 *
 * @param kernel the right-hand side
 * @param errorScales absolute tolerance of a state per unit of relative tolerance
 * @param mortal the state that becomes extinct, if there is one: when it falls through {@code
 *     extinctionLevel} it is set to 0, where it stays
 * @param extinctionLevel see {@code mortal}
 * @param decaying states y with y' = -k max(y, 0), k &gt;= 0
 * @param surveyed states of which listeners ask something in every step; they may ask the same of
 *     others, which takes longer
 */
record LaneSystem(
        LaneKernel kernel,
        double[] errorScales,
        OptionalInt mortal,
        double extinctionLevel,
        int[] decaying,
        Survey.Rows surveyed) {

    /** A system without extinction and decaying states. */
    static LaneSystem of(LaneKernel kernel, double[] errorScales) {
        return new LaneSystem(
                kernel, errorScales, OptionalInt.empty(), 0, new int[0], Survey.Rows.NONE);
    }
}
