package org.janus.model.solve;

/**
 * One accepted step and its interpolant.
 *
 * <p>Valid only during the call that hands it over: simulators use one object for all steps. State
 * indices follow {@link org.janus.model.State}. A step that is cut short by an elimination ends at
 * the elimination, on the interpolant.
 */
public interface Step {

    /** Begin of the step in days. */
    double startDays();

    /** End of the step in days; greater than its begin. */
    double endDays();

    /** State i at the begin. */
    double start(int i);

    /** State i at the end. */
    double end(int i);

    /** Derivative of state i at the begin, per day. */
    double startSlope(int i);

    /** Derivative of state i at the end, per day. */
    double endSlope(int i);

    /** State i on the interpolant at a time within the step, in days. */
    double at(double timeDays, int i);
}
