package org.janus.sweep.analysis;

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
            byTime.merge(count.time(), count, EventCount::plus);
        }

        return List.copyOf(byTime.values());
    }

    private EventCount plus(EventCount other) {
        return new EventCount(time, events + other.events, censored + other.censored);
    }
}
