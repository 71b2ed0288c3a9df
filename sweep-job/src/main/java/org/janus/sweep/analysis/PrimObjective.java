package org.janus.sweep.analysis;

/**
 * What a peel is chosen by.
 *
 * <p>Sources: Friedman and Fisher 1999, doi:10.1023/A:1008894516817 (mean); Kwakkel and Jaxa-Rozen
 * 2016, doi:10.1016/j.envsoft.2015.11.020 (lenient).
 */
enum PrimObjective {
    /** Rise of the mean per point given up: fair between factors that peel different numbers. */
    LENIENT {
        @Override
        double gain(double rise, long removed) {
            return rise / removed;
        }
    },
    /** Rise of the mean. */
    MEAN {
        @Override
        double gain(double rise, long removed) {
            return rise;
        }
    };

    abstract double gain(double rise, long removed);
}
