package org.janus.sweep;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.janus.sweep.run.Progress;
import org.janus.sweep.table.OutputFolder;

/**
 * The file {@code progress.json} of an output: how far the last command came and how long it took.
 * Nothing depends on it; the only file with times in it.
 */
final class ProgressFile {

    static final Duration INTERVAL = Duration.ofSeconds(10);

    private static final String NAME = "progress.json";
    private static final double MILLIS_PER_SECOND = 1_000;

    private final OutputFolder folder;
    private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    ProgressFile(OutputFolder folder) {
        this.folder = folder;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Content(
            String commandStarted,
            String updated,
            double commandSeconds,
            long chunks,
            long chunksDone,
            long runs,
            long runsDone,
            long runsDoneByCommand,
            long failedRunsOfCommand,
            long rejectedStepsOfCommand,
            double runsPerSecond) {

        static Content of(Instant started, Progress progress) {
            return new Content(
                    started.toString(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    progress.elapsed().toMillis() / MILLIS_PER_SECOND,
                    progress.chunks(),
                    progress.chunksDone(),
                    progress.runs(),
                    progress.runsDone(),
                    progress.runsDoneNow(),
                    progress.failedNow(),
                    progress.rejectedStepsNow(),
                    progress.runsPerSecond());
        }
    }

    /** Writes it, if the disk takes it: a full one is the chunks' to report. */
    void keep(Progress progress) {
        try {
            folder.replace(NAME, Json.of(Content.of(started, progress)) + "\n");
        } catch (UncheckedIOException notKept) {
            // The next attempt is some seconds away.
        }
    }
}
