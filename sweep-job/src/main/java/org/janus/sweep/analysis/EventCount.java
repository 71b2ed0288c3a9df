package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * What happened at one time: how many runs had the event, how many were last seen without it.
 *
 * <p>Counts of a time add up, so a table of any size comes here as its distinct times; {@link
 * #merged} sorts and adds them.
 *
 * @param time when, finite
 * @param events runs with the event
 * @param censored runs last seen then without it, as at the horizon
 */
record EventCount(double time, long events, long censored) {

    /** Checks the time and the counts. */
    public EventCount {
        if (!Double.isFinite(time) || events < 0 || censored < 0) {
            throw new IllegalArgumentException(
                    "event count is "
                            + time
                            + ", "
                            + events
                            + ", "
                            + censored
                            + "; time must be finite and counts >= 0");
        }
    }

    /** Counts by ascending distinct time. */
    public static List<EventCount> merged(List<EventCount> counts) {
        TreeMap<Double, EventCount> byTime = new TreeMap<>();
        for (EventCount count : counts) {
            byTime.merge(count.time() + 0.0, count, EventCount::plus);
        }

        return List.copyOf(byTime.values());
    }

    /**
     * Counts of times to an event in a run each.
     *
     * @param times when the event came; NaN when it did not
     * @param horizon when the others were last seen
     */
    public static List<EventCount> of(double[] times, double horizon) {
        double[] present = Arrays.stream(times).filter(time -> !Double.isNaN(time)).toArray();
        Arrays.sort(present);
        List<EventCount> counts = new ArrayList<>();
        int start = 0;
        for (int k = 1; k <= present.length; k++) {
            if (k == present.length || present[k] != present[start]) {
                counts.add(new EventCount(present[start], k - start, 0));
                start = k;
            }
        }

        counts.add(new EventCount(horizon, 0, times.length - present.length));
        return merged(counts);
    }

    private EventCount plus(EventCount other) {
        return new EventCount(time, events + other.events, censored + other.censored);
    }
}
