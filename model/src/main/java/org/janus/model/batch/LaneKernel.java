package org.janus.model.batch;

/**
 * Right-hand side of a group of lanes, one run in each.
 *
 * <p>Arrays are state-major, lane-minor: element (i, lane) at {@code i * lanes + lane}.
 */
public interface LaneKernel {

    /** How many states there are. */
    int dimension();

    /** How many numbers a run needs: parameters and hoisted parameter-only terms. */
    int coefficients();

    /** Writes the coefficients of one run into its lane. */
    void prepare(double[] parameters, double[] coefficients, int lane, int lanes);

    /**
     * Evaluates dy = f(y) for all lanes, without allocation.
     *
     * @param lanes a multiple of {@link #width()}
     */
    void derivative(double[] y, double[] coefficients, double[] dy, int lanes);

    /** Lanes served by one instruction: 1 for a scalar kernel, the species length for a vector. */
    int width();
}
