package org.janus.sweep.plan;

import java.io.Serializable;
import java.util.List;

/**
 * When states and observables of every run are written.
 *
 * @param timesDays ascending, each within the run; empty: no trajectories
 */
public record Trajectories(List<Double> timesDays) implements Serializable {

    /** No trajectories. */
    public static final Trajectories NONE = new Trajectories(List.of());

    /**
     * Copies the times.
     *
     * @param timesDays ascending, each within the run; empty: no trajectories
     */
    public Trajectories {
        timesDays = List.copyOf(timesDays);
    }

    /** {@return whether none are written} */
    public boolean isNone() {
        return timesDays.isEmpty();
    }
}
