package org.janus.model.outcome;

/**
 * The role of IL-6 at one design point, by its effect on the burden in decades: what the run with
 * IL-6 has more than the run without.
 */
public enum Il6Role {
    /** The dark face: the burden is larger with IL-6, by more than 0.1 decades. */
    PRO_TUMOR,
    /** The fair face: the burden is smaller with IL-6, by more than 0.1 decades. */
    ANTI_TUMOR,
    /** Neither. */
    NEUTRAL;

    private static final double NOTICEABLE_DECADES = 0.1;

    /**
     * {@return the role by the effect}
     *
     * @param effect of IL-6 on burden, in decades; positive where IL-6 makes it larger
     * @throws IllegalArgumentException if the effect is not a number
     */
    public static Il6Role of(double effect) {
        if (Double.isNaN(effect)) {
            throw new IllegalArgumentException("effect of IL-6 is NaN; a role needs both runs");
        }

        if (effect > NOTICEABLE_DECADES) {
            return PRO_TUMOR;
        }

        return effect < -NOTICEABLE_DECADES ? ANTI_TUMOR : NEUTRAL;
    }
}
