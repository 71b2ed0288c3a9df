package org.janus.sweep.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;

/**
 * The main job: writes the chunks of a sweep that are not there yet. Two are in flight, so that the
 * cores that one chunk's last tasks leave idle work on the next.
 */
public final class SweepJob {

    private static final int CHUNKS_IN_FLIGHT = 2;

    private final SparkSession spark;
    private final SweepPlan plan;
    private final OutputFolder folder;

    public SweepJob(SparkSession spark, SweepPlan plan, OutputFolder folder) {
        this.spark = spark;
        this.plan = plan;
        this.folder = folder;
    }

    /**
     * Writes what the opening says is missing; the caller holds the claim.
     *
     * @throws InterruptedException if the thread was interrupted; what is committed stays
     */
    public void write(Opening opening) throws InterruptedException {
        if (opening.kind() != Opening.Kind.SAME) {
            folder.replace(opening.manifest());
        }
        writeAll(opening.missing(folder).iterator());
    }

    private void writeAll(Iterator<Chunk> chunks) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(CHUNKS_IN_FLIGHT);
        try {
            Deque<Future<?>> inFlight = new ArrayDeque<>();
            while (chunks.hasNext() || !inFlight.isEmpty()) {
                if (chunks.hasNext() && inFlight.size() < CHUNKS_IN_FLIGHT) {
                    ChunkJob job = new ChunkJob(spark, plan, folder, chunks.next());
                    inFlight.add(pool.submit(job::write));
                } else {
                    await(inFlight.remove());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> chunk) throws InterruptedException {
        try {
            chunk.get();
        } catch (ExecutionException e) {
            throw new ChunkFailure(e.getCause());
        }
    }
}
