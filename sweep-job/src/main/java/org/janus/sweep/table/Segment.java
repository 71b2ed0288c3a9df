package org.janus.sweep.table;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.janus.sweep.plan.SweepPlan;

/**
 * Runs that were asked for together: by the first command, or by one that extended it. A segment is
 * cut into chunks once and for all, so that a chunk means the same runs at every resume.
 *
 * @param firstRun index of its first run
 * @param runs how many run indices it has
 * @param chunkRuns how many of them a chunk has; the last chunk may have fewer
 */
public record Segment(long firstRun, long runs, long chunkRuns) {

    /**
     * {@return the runs of a plan from one on, in chunks of whole points, so that the runs of a
     * contrast lie in one chunk}
     *
     * @param plan the sweep
     * @param firstRun index of the first run that is not in an earlier segment
     */
    public static Segment of(SweepPlan plan, long firstRun) {
        long scenarios = plan.scenarios().size();
        long points = Math.max(1, plan.execution().chunkRuns() / scenarios);
        return new Segment(firstRun, plan.runs() - firstRun, points * scenarios);
    }

    /** {@return how many chunks the segment has} */
    public long chunkCount() {
        return (runs + chunkRuns - 1) / chunkRuns;
    }

    /** A chunk by its place in the segment. */
    Chunk chunk(long i) {
        long first = firstRun + i * chunkRuns;
        return new Chunk(first, Math.min(chunkRuns, firstRun + runs - first));
    }

    boolean holds(long run) {
        return run >= firstRun && run - firstRun < runs;
    }

    /** The place in the segment of the chunk that holds a run of it. */
    long indexOf(long run) {
        return (run - firstRun) / chunkRuns;
    }

    /** The chunk that holds a run of the segment. */
    Chunk chunkOf(long run) {
        return chunk(indexOf(run));
    }

    /** The chunks in order, each made when it is asked for. */
    Stream<Chunk> chunks() {
        return LongStream.range(0, chunkCount()).mapToObj(this::chunk);
    }
}
