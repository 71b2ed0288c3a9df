package org.janus.sweep.run;

import java.time.Duration;

/**
 * How far a sweep is.
 *
 * @param runs run indices of the sweep
 * @param runsDone of them, earlier commands included
 * @param chunks of the sweep
 * @param chunksDone committed ones
 * @param runsDoneNow runs that this command has done
 * @param failedNow failed ones of them
 * @param rejectedStepsNow steps of them that had to be tried again
 * @param elapsed since this command began to write
 */
public record Progress(
        long runs,
        long runsDone,
        long chunks,
        long chunksDone,
        long runsDoneNow,
        long failedNow,
        long rejectedStepsNow,
        Duration elapsed) {

    private static final double NANOS_PER_SECOND = 1e9;

    /** {@return runs of this command per second; 0 before the first} */
    public double runsPerSecond() {
        double seconds = elapsed.toNanos() / NANOS_PER_SECOND;
        return seconds > 0 ? runsDoneNow / seconds : 0;
    }

    /** {@return how long the rest takes at this speed; zero as long as the speed is not known} */
    public Duration left() {
        double perSecond = runsPerSecond();
        return perSecond > 0
                ? Duration.ofSeconds((long) Math.ceil((runs - runsDone) / perSecond))
                : Duration.ZERO;
    }
}
