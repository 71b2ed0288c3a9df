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

    /**
     * {@return an algebraic quantity at the begin, or NaN where the simulator does not know it}
     *
     * @param i position of the quantity in {@link org.janus.model.Quantity}
     */
    default double startQuantity(int i) {
        return Double.NaN;
    }

    /**
     * {@return an algebraic quantity at the end, or NaN where the simulator does not know it}
     *
     * @param i position of the quantity in {@link org.janus.model.Quantity}
     */
    default double endQuantity(int i) {
        return Double.NaN;
    }

    /**
     * {@return the integral of state i over the step, in its unit times days} The error of the rule
     * is of the fourth order at most; where the state bends it is exact for an interpolant that is
     * a polynomial up to degree 5.
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    default double integral(int i) {
        return StepEnds.integral(this, i);
    }

    /**
     * {@return the integral of log10(max(state i, 1)) over the step in days, or NaN where the
     * logarithm bends so much that its values and slopes at the ends are not enough to tell} By the
     * trapezoidal rule with end correction, whose error is of the fourth order.
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    default double log10Integral(int i) {
        return StepEnds.log10Integral(this, i);
    }

    /**
     * {@return whether state i goes one way from the begin of the step to its end, as far as these
     * tell} Both slopes have the sign of the chord's, and neither is steeper than {@link
     * StepEnds#MONOTONE_SLOPE_RATIO} chords.
     *
     * @param i position of the state in {@link org.janus.model.State}
     */
    default boolean isMonotone(int i) {
        return StepEnds.isMonotone(this, i);
    }
}
