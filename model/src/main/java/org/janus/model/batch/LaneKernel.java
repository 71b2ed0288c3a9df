package org.janus.model.batch;

/**
 * Right-hand side of a group of lanes, one run in each.
 *
 * <p>Arrays are state-major, lane-minor: element (i, lane) at {@code i * lanes + lane}.
 */
public interface LaneKernel {

    /** {@return how many states there are} */
    int dimension();

    /** {@return how many numbers a run needs: parameters and hoisted parameter-only terms} */
    int coefficients();

    /**
     * Writes the coefficients of one run into its lane.
     *
     * @param parameters of the run, in the order of the catalogue
     * @param coefficients of all lanes, coefficient-major, lane-minor
     * @param lane where to write, from 0
     * @param lanes how many there are
     */
    void prepare(double[] parameters, double[] coefficients, int lane, int lanes);

    /**
     * Evaluates dy = f(y) for all lanes, without allocation.
     *
     * @param y the states
     * @param coefficients as {@link #prepare} wrote them
     * @param dy receives the derivatives, per day
     * @param lanes a multiple of {@link #width()}
     */
    void derivative(double[] y, double[] coefficients, double[] dy, int lanes);

    /**
     * {@return lanes served by one instruction: 1 for a scalar kernel, the species length for a
     * vector}
     */
    int width();
}
