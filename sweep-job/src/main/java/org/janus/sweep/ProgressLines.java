package org.janus.sweep;

import java.time.Duration;
import java.util.Locale;
import org.janus.sweep.run.Progress;

/** A line of progress from time to time, for logs. */
final class ProgressLines implements ProgressDisplay {

    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final double PERCENT = 100;

    private final Console console;

    ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public Duration interval() {
        return INTERVAL;
    }

    @Override
    public void show(Progress progress) {
        console.note(line(progress));
    }

    @Override
    public void end(Progress progress) {
        if (progress.elapsed().compareTo(INTERVAL) >= 0) {
            console.note(line(progress));
        }
    }

    /** {@code 450 of 1000 runs (45.0 %), 150 runs/s, 3 failed, 4 s left}. */
    static String line(Progress progress) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d runs (%.1f %%), %.0f runs/s, %,d failed%s",
                progress.runsDone(),
                progress.runs(),
                PERCENT * progress.runsDone() / progress.runs(),
                progress.runsPerSecond(),
                progress.failedNow(),
                left(progress.left()));
    }

    private static String left(Duration left) {
        if (left.isZero()) {
            return "";
        }

        if (left.toHours() > 0) {
            return ", " + left.toHours() + " h " + left.toMinutesPart() + " min left";
        }

        return left.toMinutes() > 0
                ? ", " + left.toMinutes() + " min " + left.toSecondsPart() + " s left"
                : ", " + left.toSeconds() + " s left";
    }
}
