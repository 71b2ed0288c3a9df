package org.janus.model.batch;

/**
 * Right-hand side of a group of lanes, one run in each. It may observe besides: hand out numbers
 * that it computes on the way to the derivatives.
 *
 * <p>Arrays are state-major, lane-minor: element (i, lane) at {@code i * lanes + lane}.
 */
public interface LaneKernel {

    /** {@return how many states there are} */
    int dimension();

    /**
     * {@return how many numbers {@link #derivative} writes for a lane} The derivatives, one for
     * each state, and then what the kernel observes at the same state; of the model the first
     * quantities in the order of {@link org.janus.model.Quantity}.
     */
    default int outputs() {
        return dimension();
    }

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
     * Evaluates dy = f(y) for all lanes, and what the kernel observes at y, without allocation.
     *
     * @param y the states
     * @param coefficients as {@link #prepare} wrote them
     * @param dy receives {@link #outputs()} rows: the derivatives, per day, in the order of the
     *     states; then what the kernel observes, in its units
     * @param lanes a multiple of {@link #width()}
     */
    void derivative(double[] y, double[] coefficients, double[] dy, int lanes);

    /**
     * {@return lanes served by one instruction: 1 for a scalar kernel, the species length for a
     * vector}
     */
    int width();
}
