package org.janus.sweep.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.CommittedChunks;
import org.janus.sweep.table.Manifest;

/**
 * Counts what a sweep has done. Committed chunks count whole; of a chunk in flight counts what its
 * tasks have told. A task that is tried again, or done twice at once, counts once: of each
 * partition the largest count is kept, and equal partitions come to equal counts.
 *
 * <p>For several threads.
 */
public final class SweepProgress {

    private final Manifest manifest;
    private final LongSupplier nanoClock;
    private final long begin;
    private final Map<Chunk, Map<Integer, RunCount>> inFlight = new HashMap<>();
    private RunCount now = RunCount.NONE;
    private long runsCommitted;
    private long chunksCommitted;

    /**
     * The progress of a sweep of which these chunks are there.
     *
     * @param manifest of the sweep
     * @param committed what is there already
     */
    public SweepProgress(Manifest manifest, CommittedChunks committed) {
        this(manifest, committed, System::nanoTime);
    }

    SweepProgress(Manifest manifest, CommittedChunks committed, LongSupplier nanoClock) {
        this.manifest = manifest;
        this.runsCommitted = committed.runs(manifest);
        this.chunksCommitted = committed.count(manifest);
        this.nanoClock = nanoClock;
        this.begin = nanoClock.getAsLong();
    }

    /** {@return how far it is} */
    public synchronized Progress progress() {
        RunCount open =
                inFlight.values().stream()
                        .flatMap(partitions -> partitions.values().stream())
                        .reduce(RunCount.NONE, RunCount::plus);
        RunCount all = now.plus(open);
        return new Progress(
                manifest.runs(),
                runsCommitted + open.runs(),
                manifest.chunks(),
                chunksCommitted,
                all.runs(),
                all.failed(),
                all.rejectedSteps(),
                Duration.ofNanos(nanoClock.getAsLong() - begin));
    }

    /** Which chunk of how many: {@code chunk 3 of 96}. */
    String place(Chunk chunk) {
        return "chunk " + manifest.numberOf(chunk) + " of " + manifest.chunks();
    }

    synchronized void begin(Chunk chunk) {
        inFlight.put(chunk, new HashMap<>());
    }

    /** What a task of a chunk has done; nothing happens once the chunk is committed. */
    synchronized void tell(Chunk chunk, int partition, RunCount count) {
        Map<Integer, RunCount> partitions = inFlight.get(chunk);
        if (partitions != null) {
            partitions.merge(partition, count, RunCount::later);
        }
    }

    /** A chunk is there, with all that its tasks have done. */
    synchronized void commit(Chunk chunk, RunCount count) {
        inFlight.remove(chunk);
        now = now.plus(count);
        runsCommitted += chunk.runs();
        chunksCommitted++;
    }
}
