package org.janus.model.batch;

/**
 * Finds where a state falls through its extinction level within a step, on the interpolant, and
 * does not miss a dip: a fall below the level and back.
 *
 * <p>A step that ends below the level, begins or ends near it, or has a minimum inside is looked at
 * in sixteen parts, and in a part whose slope changes from falling to rising at its minimum. The
 * time is bisected to 1e-9 d; it is the side below the level.
 */
final class Extinction {

    private static final int PARTS = 16;
    private static final double NEAR = 16;
    private static final double RESOLUTION_DAYS = 1e-9;

    private final int state;
    private final double level;

    private Extinction(int state, double level) {
        this.state = state;
        this.level = level;
    }

    /** What a system asks for; without a mortal state nothing is ever below the level. */
    static Extinction of(LaneSystem system) {
        return system.mortal().isPresent()
                ? new Extinction(system.mortal().getAsInt(), system.extinctionLevel())
                : new Extinction(0, Double.NEGATIVE_INFINITY);
    }

    int state() {
        return state;
    }

    /** Whether a jump leaves less than the level of what was there; if so, sets it to 0. */
    boolean strikes(double[] before, double[] after) {
        boolean struck = before[state] > 0 && after[state] < level;
        if (struck) {
            after[state] = 0;
        }

        return struck;
    }

    /** Earliest time at which the state falls through the level; not a number if it does not. */
    double timeDays(LaneStep step) {
        return worry(step) < 0 ? search(step) : Double.NaN;
    }

    /**
     * Negative where the state ends below the level, begins or ends near it, or turns from falling
     * to rising. One number, as each condition for itself is so rare that the JVM would compile the
     * integrator without it, and again when it is met.
     */
    private double worry(LaneStep step) {
        double height = Math.min(step.start(state), step.end(state)) - NEAR * level;
        double turn = Math.max(step.startSlope(state), -step.endSlope(state));
        return Math.min(height, turn);
    }

    private double search(LaneStep step) {
        double lowest = Math.min(step.end(state), step.lowerBound(state));
        if (step.start(state) == 0 || lowest >= level) {
            return Double.NaN;
        }

        double left = step.startDays();
        double width = (step.endDays() - left) / PARTS;
        for (int part = 1; part <= PARTS; part++) {
            double right = part < PARTS ? step.startDays() + part * width : step.endDays();
            double below = lowest(step, left, right);
            if (step.at(below, state) < level) {
                return crossing(step, left, below);
            }

            left = right;
        }

        return Double.NaN;
    }

    /** The time of the minimum of a part that has one inside, or else its end. */
    private double lowest(LaneStep step, double left, double right) {
        boolean ends = step.at(right, state) < level;
        if (ends || step.slopeAt(left, state) >= 0 || step.slopeAt(right, state) <= 0) {
            return right;
        }

        double falling = left;
        double rising = right;
        double middle = 0.5 * (left + right);
        while (rising - falling > RESOLUTION_DAYS && middle > falling && middle < rising) {
            if (step.slopeAt(middle, state) < 0) {
                falling = middle;
            } else {
                rising = middle;
            }

            middle = 0.5 * (falling + rising);
        }

        return rising;
    }

    /** Halves the part, which falls from above to below the level, down to the resolution. */
    private double crossing(LaneStep step, double left, double right) {
        double above = left;
        double below = right;
        double middle = 0.5 * (left + right);
        while (below - above > RESOLUTION_DAYS && middle > above && middle < below) {
            if (step.at(middle, state) < level) {
                below = middle;
            } else {
                above = middle;
            }

            middle = 0.5 * (above + below);
        }

        return below;
    }
}
