package org.janus.model.batch;

/**
 * Size of the first step after a begin or a jump: one tenth of the time that the state needs to
 * change by itself,
 *
 * <pre>0.1 * |y| / |y'|, each root mean square in units of the tolerance</pre>
 *
 * Source: Hairer, Norsett and Wanner 1993, Solving Ordinary Differential Equations I, II.4.
 */
final class FirstStep {

    private static final double SHARE = 0.1;
    private static final double SHARE_OF_HORIZON = 1e-6;

    private FirstStep() {}

    /** The size in days; not a number when state or slope of the lane are not finite. */
    static double days(LaneArrays arrays, Lane lane) {
        double[] state = arrays.state();
        double[] slope = arrays.slopes()[0];
        double states = 0;
        double slopes = 0;
        for (int i = 0; i < arrays.dimension(); i++) {
            int at = i * arrays.lanes() + lane.index;
            double relative = 2 * arrays.halfRelativeTolerance() * Math.abs(state[at]);
            double scale = arrays.absoluteTolerances()[at] + relative;
            double ofState = state[at] / scale;
            double ofSlope = slope[at] / scale;
            states += ofState * ofState;
            slopes += ofSlope * ofSlope;
        }

        double least = SHARE_OF_HORIZON * lane.run.horizonDays();
        return slopes == 0 && states - states == 0
                ? lane.run.horizonDays()
                : Math.max(least, SHARE * Math.sqrt(states / slopes));
    }
}
