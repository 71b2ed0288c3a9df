package org.janus.model.batch;

/**
 * The next step size, from the errors of this step and the one before: a weak PI controller.
 *
 * <p>With e the error of a step in units of the tolerance, the factor is
 *
 * <pre>0.9 e^(-1/8) memory^(1/32), memory = max(e, 1e-4) of the step before</pre>
 *
 * within 0.2 and 5; close to the exponents 1/6 - 0.75 * 0.04 and 0.04 that Hairer and Wanner
 * propose for an estimate of order 5, and made of square roots only, so that no library function
 * decides a bit. Source: K. Gustafsson 1991, ACM TOMS 17:533-554, doi 10.1145/210232.210242;
 * Hairer, Norsett and Wanner 1993, Solving Ordinary Differential Equations I, II.4, doi
 * 10.1007/978-3-540-78862-1.
 *
 * <p>All methods take the eighth root of e.
 */
final class StepControl {

    private static final double SAFETY = 0.9;
    private static final double LEAST = 0.2;
    private static final double MOST = 5;

    /** Memory of a lane that begins: as if the step before had just been good enough. */
    static final double FRESH = 1;

    private static final double LEAST_MEMORY = 0.3162;

    private StepControl() {}

    /** Factor after an accepted step. */
    static double growth(double root, double memory) {
        return Math.min(MOST, Math.max(LEAST, SAFETY * memory / root));
    }

    /** Factor after a rejected step; an error that is not a number counts as the worst. */
    static double shrinkage(double root) {
        double factor = SAFETY / root;
        return factor > LEAST ? Math.min(SAFETY, factor) : LEAST;
    }

    /** What the step after an accepted one remembers: the fourth root of the eighth root. */
    static double memory(double root) {
        return Math.sqrt(Math.sqrt(Math.max(root, LEAST_MEMORY)));
    }
}
