package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.Optional;
import org.janus.model.outcome.Il6Role;

/** Effects of a contrast: their mean and how many points have which role. */
final class RoleCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long[] points = new long[Il6Role.values().length];
    private final FixedSum effects = new FixedSum();

    /** Counts the effect at a point, in decades; NaN, as of a failed run, does not count. */
    void add(double effect) {
        if (!Double.isNaN(effect)) {
            points[Il6Role.of(effect).ordinal()]++;
            effects.add(effect);
        }
    }

    void merge(RoleCount other) {
        for (int i = 0; i < points.length; i++) {
            points[i] += other.points[i];
        }
        effects.merge(other.effects);
    }

    /** Points with an effect. */
    long used() {
        return effects.count();
    }

    long of(Il6Role role) {
        return points[role.ordinal()];
    }

    /** Mean effect in decades; NaN without points. */
    double mean() {
        return effects.mean();
    }

    /** The role of most points, the first of the enum if equally many; empty without points. */
    Optional<Il6Role> dominant() {
        Il6Role most = Il6Role.PRO_TUMOR;
        for (Il6Role role : Il6Role.values()) {
            most = of(role) > of(most) ? role : most;
        }
        return used() == 0 ? Optional.empty() : Optional.of(most);
    }

    /** Which of the two faces more points show; NEUTRAL if equally many, empty without points. */
    Optional<Il6Role> face() {
        int faces = Long.compare(of(Il6Role.PRO_TUMOR), of(Il6Role.ANTI_TUMOR));
        Il6Role face = faces > 0 ? Il6Role.PRO_TUMOR : Il6Role.ANTI_TUMOR;
        return used() == 0 ? Optional.empty() : Optional.of(faces == 0 ? Il6Role.NEUTRAL : face);
    }
}
