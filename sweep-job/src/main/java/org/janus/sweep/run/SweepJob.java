package org.janus.sweep.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.CommittedChunks;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;

/**
 * The main job: writes the chunks of a sweep that are not there yet. Two are in flight, so that the
 * cores that one chunk's last tasks leave idle work on the next; the driver knows of no others, so
 * that its memory does not grow with the sweep.
 */
public final class SweepJob {

    private static final int CHUNKS_IN_FLIGHT = 2;
    private static final long SECONDS_BETWEEN_CANCELS = 1;

    private final SparkSession spark;
    private final SweepPlan plan;
    private final OutputFolder folder;

    /**
     * The job of one sweep.
     *
     * @param spark does the work
     * @param plan the sweep
     * @param folder where it is written
     */
    public SweepJob(SparkSession spark, SweepPlan plan, OutputFolder folder) {
        this.spark = spark;
        this.plan = plan;
        this.folder = folder;
    }

    /**
     * Writes what the opening says is missing; the caller holds the claim. Once it returns or
     * throws, nothing of it writes any more.
     *
     * @param opening how the folder was found
     * @param committed what is there already
     * @param progress told of everything that is done
     * @throws ChunkFailure if a chunk could not be written
     * @throws InterruptedException if the thread was interrupted; what is committed stays
     */
    public void write(Opening opening, CommittedChunks committed, SweepProgress progress)
            throws InterruptedException {
        if (opening.kind() != Opening.Kind.SAME) {
            folder.replace(opening.manifest());
        }

        Iterator<Chunk> missing = opening.missing(committed).iterator();
        try (SparkChunkWriter writer = new SparkChunkWriter(spark, plan, folder, progress)) {
            write(missing, writer);
        }
    }

    /** Hands all chunks to a writer, some at a time, in order. */
    static void write(Iterator<Chunk> chunks, ChunkWriter writer) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(CHUNKS_IN_FLIGHT);
        boolean done = false;
        try {
            Deque<InFlight> inFlight = new ArrayDeque<>();
            while (chunks.hasNext() || !inFlight.isEmpty()) {
                if (chunks.hasNext() && inFlight.size() < CHUNKS_IN_FLIGHT) {
                    Chunk chunk = chunks.next();
                    inFlight.add(new InFlight(chunk, pool.submit(() -> writer.write(chunk))));
                } else {
                    inFlight.remove().await();
                }
            }
            done = true;
        } finally {
            pool.shutdown();
            if (!done) {
                end(pool, writer);
            }
        }
    }

    /** Returns when no thread of the pool writes any more. */
    private static void end(ExecutorService pool, ChunkWriter writer) {
        pool.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                // again and again, as a chunk may be between two of its jobs
                writer.cancel();
                ended = pool.awaitTermination(SECONDS_BETWEEN_CANCELS, TimeUnit.SECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record InFlight(Chunk chunk, Future<?> write) {

        void await() throws InterruptedException {
            try {
                write.get();
            } catch (ExecutionException e) {
                throw new ChunkFailure(chunk, e.getCause());
            }
        }
    }
}
