package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * Share of runs still without the event, of runs that are not all seen to the end.
 *
 * <pre>
 *   S(t) = prod_{t_i <= t} (1 - d_i / n_i),   se(t) = S(t) sqrt(sum d_i / (n_i (n_i - d_i)))
 * </pre>
 *
 * <p>d_i events among the n_i at risk; a run censored at the time of an event is at risk there. One
 * step per time with an event. Where S is 0 Greenwood's sum does not exist and se is NaN. Runs that
 * failed have no time and do not belong here; the caller counts them.
 *
 * <p>Sources: Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood 1926.
 *
 * @param steps the curve, by ascending time; empty without events
 */
record KaplanMeier(List<Step> steps) {

    /** Copies the list. */
    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * The curve from one event time to the next.
     *
     * @param time when events came
     * @param atRisk runs still without the event just before
     * @param events how many had it now
     * @param survival share without the event from now on
     * @param standardError Greenwood's standard error of it
     */
    public record Step(
            double time, long atRisk, long events, double survival, double standardError) {}

    /** The curve of these counts, in any order. */
    public static KaplanMeier of(List<EventCount> counts) {
        long atRisk = counts.stream().mapToLong(count -> count.events() + count.censored()).sum();
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        for (EventCount count : EventCount.merged(counts)) {
            long d = count.events();
            if (d > 0) {
                double n = atRisk;
                survival *= (n - d) / n;
                greenwood += d / (n * (n - d));
                double error = d == n ? Double.NaN : survival * FastMath.sqrt(greenwood);
                steps.add(new Step(count.time(), atRisk, d, survival, error));
            }

            atRisk -= d + count.censored();
        }

        return new KaplanMeier(steps);
    }
}
