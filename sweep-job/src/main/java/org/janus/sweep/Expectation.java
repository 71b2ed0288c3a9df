package org.janus.sweep;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.janus.model.outcome.Observable;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.RunsTable;

/**
 * What a sweep is expected to take, if all of its points are kept.
 *
 * @param outputBytes on disk
 * @param planBytes shipped to every task
 * @param memoryBytesPerCore while a chunk is written, beside what Spark itself needs
 * @param probeSecondsPerRun measured here, on one core
 * @param secondsOnOneCore for all runs
 * @param cores at hand
 * @param secondsHere for all runs on these
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Expectation(
        long outputBytes,
        long planBytes,
        long memoryBytesPerCore,
        double probeSecondsPerRun,
        double secondsOnOneCore,
        int cores,
        double secondsHere) {

    /** Measured on the dual-role map: 98 bytes for a row of 33 columns. */
    private static final double BYTES_PER_CELL = 3;

    /** Numbers of a trajectory hardly repeat. */
    private static final double BYTES_PER_TRAJECTORY_CELL = 6;

    /** Rows wait in the Parquet writer until they fill a row group, Spark's default size. */
    private static final long ROW_GROUP_BYTES = 128L << 20;

    static Expectation of(SweepPlan plan) {
        int cores = Runtime.getRuntime().availableProcessors();
        double perRun = SpeedProbe.secondsPerRun(plan);
        double seconds = perRun * plan.runs();
        return new Expectation(
                (long) (plan.runs() * bytesPerRun(plan)),
                serializedBytes(plan),
                memory(plan),
                perRun,
                seconds,
                cores,
                seconds / cores);
    }

    private static double bytesPerRun(SweepPlan plan) {
        double trajectory =
                (double) plan.trajectories().timesDays().size()
                        * Observable.count()
                        * BYTES_PER_TRAJECTORY_CELL;
        return RunsTable.of(plan).columns().size() * BYTES_PER_CELL + trajectory;
    }

    private static long memory(SweepPlan plan) {
        long runs = Math.min(plan.runs(), plan.execution().chunkRuns());
        double rows = (double) runs * RunsTable.of(plan).columns().size() * Double.BYTES;
        return (long) Math.min(ROW_GROUP_BYTES, rows);
    }

    private static long serializedBytes(SweepPlan plan) {
        var counter = new CountingStream();
        try (var out = new ObjectOutputStream(counter)) {
            out.writeObject(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.bytes;
    }

    private static final class CountingStream extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}
