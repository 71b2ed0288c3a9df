package org.janus.sweep.analysis;

import java.util.List;

/**
 * Sobol' indices of one output; formulas in {@link SobolSums}.
 *
 * <p>Lists are in the order of the factors. Estimates are absent (NaN) when the output is constant
 * or no base point is left, and {@code note} says so; it is empty when there is nothing to say.
 *
 * @param complete base points without a missing output
 * @param total base points given
 * @param s1 first-order indices
 * @param st total indices
 * @param s2 second-order indices of all pairs; empty when the design has no second order
 * @param dummyS1 first-order index of a factor that influences nothing
 * @param dummySt total index of a factor that influences nothing
 * @param note why there are no indices, or nothing
 */
record SobolIndices(
        long complete,
        long total,
        List<Estimate> s1,
        List<Estimate> st,
        List<Pair> s2,
        Estimate dummyS1,
        Estimate dummySt,
        String note) {

    /** Copies the lists. */
    public SobolIndices {
        s1 = List.copyOf(s1);
        st = List.copyOf(st);
        s2 = List.copyOf(s2);
    }

    /**
     * The second-order index of two factors.
     *
     * @param first position of the one factor
     * @param second position of the other, greater than first
     * @param index what both explain together beyond what each does alone
     */
    public record Pair(int first, int second, Estimate index) {}
}
