package org.janus.sweep.table;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a lock alive from a thread of its own, and interrupts the thread that holds the lock once
 * it is found to be somebody else's. A beat that the storage does not answer decides nothing.
 */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    /** Tells whether the lock is still held, and renews it where that is needed. */
    interface Beat {
        boolean isHeld() throws IOException;
    }

    private final Beat beat;
    private final Thread holder = Thread.currentThread();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);
    private volatile boolean lost;

    private Heartbeat(Beat beat) {
        this.beat = beat;
    }

    static Heartbeat every(Duration interval, Beat beat) {
        Heartbeat heartbeat = new Heartbeat(beat);
        long millis = interval.toMillis();
        heartbeat.timer.scheduleWithFixedDelay(
                heartbeat::beat, millis, millis, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    boolean isLost() {
        return lost;
    }

    /** Returns when no beat is under way any more. */
    @Override
    public void close() {
        timer.shutdown();
        boolean interrupted = Thread.interrupted();
        try {
            if (!timer.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("a beat of the writer's lock does not end");
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            if (!beat.isHeld()) {
                lost = true;
                timer.shutdown();
                holder.interrupt();
            }
        } catch (IOException e) {
            LOG.warn("the writer's lock could not be looked after: {}", e.getMessage());
        }
    }

    private static Thread thread(Runnable beats) {
        Thread thread = new Thread(beats, "writer lock");
        thread.setDaemon(true);
        return thread;
    }
}
