package org.janus.sweep.analysis;

/** What happens to a base point of which some runs have no output. */
enum MissingRuns {
    /** All its outputs are left out: every index rests on the same base points. */
    DROP_BLOCK,
    /** Each index uses every base point that has the outputs which this index needs. */
    PAIRWISE
}
