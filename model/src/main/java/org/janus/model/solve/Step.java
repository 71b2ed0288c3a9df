package org.janus.model.solve;

/**
 * One accepted step and its interpolant.
 *
 * <p>Valid only during the call that hands it over: simulators use one object for all steps. State
 * indices follow {@link org.janus.model.State}. A step that is cut short by an elimination ends at
 * the elimination, on the interpolant.
 */
public interface Step {

    /** {@return the begin of the step in days} */
    double startDays();

    /** {@return the end of the step in days; greater than its begin} */
    double endDays();

    /**
     * {@return state i at the begin}
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    double start(int i);

    /**
     * {@return state i at the end}
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    double end(int i);

    /**
     * {@return the derivative of state i at the begin, per day}
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    double startSlope(int i);

    /**
     * {@return the derivative of state i at the end, per day}
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    double endSlope(int i);

    /**
     * {@return state i on the interpolant}
     *
     * @param timeDays a time within the step, in days
     * @param i position of the state in {@link org.janus.model.State}
     */
    double at(double timeDays, int i);
}
