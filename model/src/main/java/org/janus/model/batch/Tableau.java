package org.janus.model.batch;

import java.util.List;

/**
 * An embedded explicit Runge-Kutta pair whose last stage is the first of the next step, with a free
 * interpolant.
 *
 * <p>Stage s takes the slope at y0 + h * sum of a row of slopes; the last row gives the new state.
 * The interpolant at theta in [0, 1] is the cubic Hermite polynomial of both ends plus
 *
 * <pre>h (theta (1 - theta))^2 (sum of bump slopes + theta * sum of tilt slopes)</pre>
 *
 * so that it is continuous with its slope whatever the bump and the tilt.
 *
 * @param rows combination of stage s at s - 1; the last is the new state
 * @param error new state minus embedded one, per h
 * @param bump constant part of the correction to the Hermite polynomial
 * @param tilt linear part of it
 */
record Tableau(List<Combination> rows, Combination error, Combination bump, Combination tilt) {

    Tableau {
        rows = List.copyOf(rows);
    }

    /** Stages, with the last, which is the first of the next step. */
    int stages() {
        return rows.size() + 1;
    }

    /** Evaluations of the right-hand side that a step needs. */
    int evaluations() {
        return rows.size();
    }
}
