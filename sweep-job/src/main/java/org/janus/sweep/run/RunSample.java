package org.janus.sweep.run;

import java.util.stream.LongStream;
import org.janus.sweep.design.SplitMix64;

/**
 * The runs that the accuracy audit solves again: one drawn from each of equal parts of the run
 * indices, a function of the seed and the number of runs.
 *
 * <p>0.2 % of the runs, at least 20, at most 2,000.
 */
final class RunSample {

    private static final long RUNS_PER_SAMPLE = 500;
    private static final long FEWEST = 20;
    private static final long MOST = 2_000;

    /** Keeps the audit's draws apart from those of the design. */
    private static final long STREAM = 0x61756469L;

    private RunSample() {}

    /** The ids, ascending. */
    static LongStream ids(long runs, long seed) {
        long size = Math.min(runs, Math.max(FEWEST, Math.min(MOST, runs / RUNS_PER_SAMPLE)));
        long key = SplitMix64.key(seed, STREAM);
        return LongStream.range(0, size).map(part -> draw(part, size, runs, key));
    }

    private static long draw(long part, long size, long runs, long key) {
        long width = runs / size;
        long first = part * width + Math.min(part, runs % size);
        return first + (long) (SplitMix64.unit(key, part) * width);
    }
}
