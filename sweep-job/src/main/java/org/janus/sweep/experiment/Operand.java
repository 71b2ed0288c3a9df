package org.janus.sweep.experiment;

import java.util.List;

/**
 * What is read on which side.
 *
 * @param sides names of sides; of several the least value counts, which of burdens is the best one
 * @param readout what is read
 */
public record Operand(List<String> sides, Readout readout) {

    /**
     * Copies the names.
     *
     * @param sides names of sides; of several the least value counts, which of burdens is the best
     *     one
     * @param readout what is read
     */
    public Operand {
        sides = List.copyOf(sides);
    }

    String sidesText() {
        return sides.size() == 1 ? sides.get(0) : "least of (" + String.join(", ", sides) + ")";
    }
}
