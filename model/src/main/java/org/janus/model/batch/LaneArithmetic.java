package org.janus.model.batch;

/**
 * The arithmetic of a step on all lanes at once.
 *
 * <p>Implementations differ in speed only: each operation below is done in the order written, with
 * {@code + - * / sqrt abs} and without fusing, so that all of them give the same bits.
 */
public interface LaneArithmetic {

    /**
     * Moves the state by slopes: trial = state + h * ((w0 k0 + w1 k1) + w2 k2 + ...), on the active
     * rows.
     *
     * @param arrays whose trial state is written
     * @param combination slopes of the stages and their weights
     */
    void advance(LaneArrays arrays, Combination combination);

    /**
     * Measures the error of the trial state of each lane into {@code arrays.errors()}: the eighth
     * root of the root mean square over all states of
     *
     * <pre>h * ((w0 k0 + w1 k1) + ...) / (absolute + relative * (|state| + |trial|) / 2)</pre>
     *
     * <p>It is at most 1 when the step is good enough, and not a number when anything is. The root
     * is what the step size control needs, and three square roots of a vector cost little.
     *
     * @param arrays whose errors are written
     * @param error slopes of the stages and their weights in the error estimate
     */
    void measure(LaneArrays arrays, Combination error);

    /**
     * Finds what listeners ask of every step, after it was committed.
     *
     * @param arrays that hold the step
     * @param survey what is asked, whose results are written
     */
    void survey(LaneArrays arrays, Survey survey);
}
