package org.janus.sweep.experiment;

import java.util.List;

/**
 * A published experiment: what was done to animals, and what of it is measured in the model.
 *
 * @param id such as {@code E01}
 * @param kind calibration or prediction
 * @param found what was found in animals, in words
 * @param source where that is published
 * @param horizonDays how long every run is, &gt; 0
 * @param sides the groups of animals, by name
 * @param parts what is measured; the experiment agrees when all of them do
 */
public record Experiment(
        String id,
        ExperimentKind kind,
        String found,
        String source,
        double horizonDays,
        List<Side> sides,
        List<Part> parts) {

    /**
     * Copies the lists.
     *
     * @param id such as {@code E01}
     * @param kind calibration or prediction
     * @param found what was found in animals, in words
     * @param source where that is published
     * @param horizonDays how long every run is, &gt; 0
     * @param sides the groups of animals, by name
     * @param parts what is measured; the experiment agrees when all of them do
     */
    public Experiment {
        sides = List.copyOf(sides);
        parts = List.copyOf(parts);
    }

    /**
     * {@return the side of a name}
     *
     * @param name such as {@code wild-type}
     * @throws IllegalArgumentException if there is none
     */
    public Side side(String name) {
        return sides.stream()
                .filter(side -> side.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no side " + name));
    }
}
