package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SweepProgressTest {

    private static final Chunk FIRST = new Chunk(0, 30);
    private static final Chunk SECOND = new Chunk(30, 30);

    @TempDir Path temporary;
    private long nanos;

    @Test
    void aTaskThatIsTriedAgainCountsOnce() {
        SweepProgress progress = begun();
        progress.begin(FIRST);
        progress.tell(FIRST, 0, new RunCount(8, 1, 5));
        progress.tell(FIRST, 1, new RunCount(4, 0, 0));

        progress.tell(FIRST, 0, new RunCount(2, 0, 1));
        progress.tell(FIRST, 0, new RunCount(10, 1, 6));

        assertThat(progress.progress().runsDone()).isEqualTo(14);
        assertThat(progress.progress().failedNow()).isEqualTo(1);
        assertThat(progress.progress().rejectedStepsNow()).isEqualTo(6);
    }

    @Test
    void aCommittedChunkCountsWholeAndOnce() {
        SweepProgress progress = begun();
        progress.begin(FIRST);
        progress.begin(SECOND);
        progress.tell(FIRST, 0, new RunCount(10, 0, 0));
        progress.tell(SECOND, 0, new RunCount(3, 0, 0));

        progress.commit(FIRST, new RunCount(27, 2, 9));
        progress.tell(FIRST, 1, new RunCount(10, 0, 0));
        nanos = Duration.ofSeconds(10).toNanos();

        Progress now = progress.progress();
        assertThat(now.chunksDone()).isEqualTo(1);
        assertThat(now.runsDone()).isEqualTo(33);
        assertThat(now.runsDoneNow()).isEqualTo(30);
        assertThat(now.failedNow()).isEqualTo(2);
        assertThat(now.runsPerSecond()).isEqualTo(3);
        assertThat(now.left()).isEqualTo(Duration.ofSeconds(14));
        assertThat(progress.place(SECOND)).isEqualTo("chunk 2 of 3");
    }

    private SweepProgress begun() {
        SweepPlan plan = TestPlans.grid(5, 30, Method.BATCH);
        OutputFolder folder =
                OutputFolder.of(temporary.resolve("a").toString(), new Configuration());
        Manifest manifest = Opening.of(folder, plan, Outputs.VERSIONS).manifest();
        return new SweepProgress(manifest, folder.committed(), () -> nanos);
    }
}
