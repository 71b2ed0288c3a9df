package org.janus.model.outcome;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The times at which a trajectory is written, in days, ascending and distinct.
 *
 * <p>At regular times the i-th is {@code i * every}, from 0 up to the horizon; one that rounding
 * puts just beyond the horizon is the horizon.
 */
public final class SampleTimes {

    private static final double ROUNDING = 1e-12;
    private static final int MAX_TIMES = 10_000_000;

    private final double[] days;

    private SampleTimes(double[] days) {
        this.days = days;
    }

    /**
     * {@return the times every so many days, from 0 to the horizon}
     *
     * @param everyDays days between two times, &gt; 0
     * @param horizonDays the last time at most, in days
     * @throws IllegalArgumentException if the interval is not positive, or asks for more than ten
     *     million times
     */
    public static SampleTimes every(double everyDays, double horizonDays) {
        double count = Math.floor(horizonDays / everyDays * (1 + ROUNDING)) + 1;

        if (!(everyDays > 0 && count <= MAX_TIMES)) {
            throw new IllegalArgumentException(
                    "trajectory every "
                            + everyDays
                            + " d; it must be > 0 d and give at most "
                            + MAX_TIMES
                            + " times");
        }

        return new SampleTimes(
                IntStream.range(0, (int) count)
                        .mapToDouble(i -> Math.min(i * everyDays, horizonDays))
                        .toArray());
    }

    /**
     * {@return these times, ascending}
     *
     * @param timesDays in days, in any order
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public static SampleTimes at(List<Double> timesDays) {
        for (double time : timesDays) {
            if (!(time >= 0 && Double.isFinite(time))) {
                throw new IllegalArgumentException(
                        "trajectory at " + time + " d; it must be >= 0 d");
            }
        }

        return new SampleTimes(
                timesDays.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray());
    }

    int count() {
        return days.length;
    }

    /** The i-th time, in days. */
    double days(int i) {
        return days[i];
    }
}
