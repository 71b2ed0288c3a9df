package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.CommittedChunks;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LongSweepTest {

    private static final long RUNS = 100_000_000;
    private static final long CHUNK_RUNS = 1_000;
    private static final long EARLY = 1_000;
    private static final long LATE = 99_000;

    /** Less than eight bytes for each of the chunks between the two. */
    private static final long BYTES_OF_GROWTH = 700_000;

    @TempDir Path temporary;

    @Test
    void theDriverHoldsNothingForEachOfAHundredMillionRuns() throws Exception {
        SweepPlan plan =
                ConfigPlans.of(
                        "design { type = sobol, points = " + RUNS / 2,
                        "  factors { tumor.growth-rate {}, mdsc.recruitment-rate {} } }",
                        "execution.chunk-runs = " + CHUNK_RUNS);
        OutputFolder folder =
                OutputFolder.of(temporary.resolve("a").toString(), new Configuration());
        Opening opening = Opening.of(folder, plan, Outputs.VERSIONS);
        CommittedChunks committed = folder.committed();
        var progress = new SweepProgress(opening.manifest(), committed);
        var writer = new StubWriter(progress);

        SweepJob.write(opening.missing(committed).iterator(), writer);

        assertThat(writer.runs).hasValue(RUNS);
        assertThat(progress.progress().runsDone()).isEqualTo(RUNS);
        assertThat(progress.progress().chunksDone()).isEqualTo(RUNS / CHUNK_RUNS);
        assertThat(writer.usedAt(LATE) - writer.usedAt(EARLY)).isLessThan(BYTES_OF_GROWTH);
        assertThat(opening.manifest().json().length()).isLessThan(20_000);
    }

    /** Writes nothing; counts what it was asked for, and looks at the memory in use. */
    private static final class StubWriter implements ChunkWriter {

        private final AtomicLong runs = new AtomicLong();
        private final AtomicLong chunks = new AtomicLong();
        private final Map<Long, Long> used = new ConcurrentHashMap<>();
        private final SweepProgress progress;

        StubWriter(SweepProgress progress) {
            this.progress = progress;
        }

        @Override
        public void write(Chunk chunk) {
            progress.begin(chunk);
            runs.addAndGet(chunk.runs());
            progress.commit(chunk, new RunCount(chunk.runs(), 0, 0));
            long written = chunks.incrementAndGet();
            if (written == EARLY || written == LATE) {
                System.gc();
                MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
                used.put(written, heap.getUsed());
            }
        }

        long usedAt(long chunk) {
            return used.get(chunk);
        }

        @Override
        public void cancel() {
            throw new AssertionError("nothing failed");
        }
    }
}
