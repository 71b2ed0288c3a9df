package org.janus.sweep.analysis;

import java.util.List;

/**
 * The boxes that PRIM found.
 *
 * @param found in the order found
 * @param used rows without a missing value
 * @param total rows given
 * @param note why there is no box, or nothing
 */
record PrimResult(List<Found> found, long used, long total, String note) {

    /** Copies the list. */
    public PrimResult {
        found = List.copyOf(found);
    }

    /**
     * One box and how it came about.
     *
     * @param trajectory the peels, from the whole space on
     * @param box the selected box after pasting
     * @param significance one entry per limit of the box
     */
    public record Found(
            List<PrimBox> trajectory, PrimBox box, List<PrimSignificance> significance) {

        /** Copies the lists. */
        public Found {
            trajectory = List.copyOf(trajectory);
            significance = List.copyOf(significance);
        }
    }
}
