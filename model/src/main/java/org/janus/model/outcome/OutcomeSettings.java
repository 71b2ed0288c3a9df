package org.janus.model.outcome;

import java.io.Serializable;

/**
 * The two thresholds that outcomes depend on.
 *
 * @param escapeBurdenCells tumor cells at which a run escapes
 * @param detectionLimitCells tumor cells below which a tumor is not seen
 */
public record OutcomeSettings(double escapeBurdenCells, double detectionLimitCells)
        implements Serializable {

    /** Escape at 5e8 cells, about 2 400 mm3; detection from 1e7 cells, about 50 mm3. */
    public static final OutcomeSettings DEFAULT = new OutcomeSettings(5e8, 1e7);

    /**
     * Checks the thresholds.
     *
     * @param escapeBurdenCells tumor cells at which a run escapes
     * @param detectionLimitCells tumor cells below which a tumor is not seen
     * @throws IllegalArgumentException if one is not finite and above one cell
     */
    public OutcomeSettings {
        requireCells("escape burden", escapeBurdenCells);
        requireCells("detection limit", detectionLimitCells);
    }

    private static void requireCells(String what, double cells) {
        if (!(cells > 1 && Double.isFinite(cells))) {
            throw new IllegalArgumentException(
                    what + " is " + cells + " cells; it must be finite and above 1 cell");
        }
    }
}
