package org.janus.sweep;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.util.ShutdownHookManager;

/**
 * Ctrl-C and SIGTERM as an interruption of the thread that works: it gets the time to end cleanly,
 * before Spark and the file systems are taken away from it, and the process ends with exit code 130
 * for both.
 *
 * <p>It works through the shutdown hooks of Hadoop, among which those of Spark are, as these run
 * one after the other.
 */
final class Interruption implements AutoCloseable {

    /** Above Spark's own (50 and less). */
    private static final int FIRST = 1_000;

    /** Below everybody's. */
    private static final int LAST = 0;

    private static final long SECONDS_TO_END = 60;

    private final Thread worker;
    private final Runnable silence;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable first = this::interrupt;
    private final Runnable last = this::halt;
    private volatile boolean asked;

    private Interruption(Thread worker, Runnable silence) {
        this.worker = worker;
        this.silence = silence;
    }

    /**
     * Watches until closed; the thread that works closes it.
     *
     * @param silence is called before the interruption, to stop the log from telling about it
     */
    static Interruption of(Thread worker, Runnable silence) {
        Interruption interruption = new Interruption(worker, silence);
        ShutdownHookManager hooks = ShutdownHookManager.get();
        hooks.addShutdownHook(interruption.first, FIRST, 2 * SECONDS_TO_END, TimeUnit.SECONDS);
        hooks.addShutdownHook(interruption.last, LAST);
        return interruption;
    }

    /** Whether the user wants the work to end. */
    boolean isAsked() {
        return asked;
    }

    @Override
    public void close() {
        ended.countDown();
        ShutdownHookManager hooks = ShutdownHookManager.get();
        if (!hooks.isShutdownInProgress()) {
            hooks.removeShutdownHook(first);
            hooks.removeShutdownHook(last);
        }
    }

    private void interrupt() {
        asked = true;
        silence.run();
        worker.interrupt();
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void halt() {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
    }
}
