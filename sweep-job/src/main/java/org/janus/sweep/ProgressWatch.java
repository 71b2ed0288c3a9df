package org.janus.sweep;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.janus.sweep.run.SweepProgress;

/**
 * Shows the progress of a sweep while it runs, and keeps it in the output. Never ends the work:
 * what cannot be shown or kept is left out.
 */
final class ProgressWatch implements AutoCloseable {

    private static final long SECONDS_TO_END = 5;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(ProgressWatch::daemon);
    private final SweepProgress progress;
    private final ProgressDisplay display;
    private final ProgressFile file;

    private ProgressWatch(SweepProgress progress, ProgressDisplay display, ProgressFile file) {
        this.progress = progress;
        this.display = display;
        this.file = file;
    }

    /** Begins to show and keep. */
    static ProgressWatch of(SweepProgress progress, ProgressDisplay display, ProgressFile file) {
        ProgressWatch watch = new ProgressWatch(progress, display, file);
        watch.every(display.interval(), () -> display.show(progress.progress()));
        watch.every(ProgressFile.INTERVAL, () -> file.keep(progress.progress()));
        return watch;
    }

    private void every(Duration interval, Runnable action) {
        long millis = interval.toMillis();
        clock.scheduleWithFixedDelay(action, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        display.end(progress.progress());
        file.keep(progress.progress());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
