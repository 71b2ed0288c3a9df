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
        double start = step.start(state);
        if (start == 0 || !mayFall(step, start, step.end(state))) {
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

    private boolean mayFall(LaneStep step, double start, double end) {
        if (end < level) {
            return true;
        }

        boolean turns = step.startSlope(state) < 0 && step.endSlope(state) > 0;
        boolean near = Math.min(start, end) < NEAR * level;
        return (turns || near) && step.lowerBound(state) < level;
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
