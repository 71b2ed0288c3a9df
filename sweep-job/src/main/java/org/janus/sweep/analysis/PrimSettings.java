package org.janus.sweep.analysis;

import java.util.List;

/**
 * How boxes are sought.
 *
 * @param objective what a peel is chosen by
 * @param peelAlpha share of the points in the box that a peel takes from one end, in (0, 1)
 * @param pasteAlpha share of the points in the box that a paste adds at one face, in [0, 1); 0 for
 *     no pasting
 * @param massMin smallest share of all points that a box may hold, in (0, 1)
 * @param density what the selected box should reach, in (0, 1]
 * @param boxes most boxes to find, each in what the earlier ones leave
 * @param factors positions of the factors that may be restricted; empty for all of them
 */
record PrimSettings(
        PrimObjective objective,
        double peelAlpha,
        double pasteAlpha,
        double massMin,
        double density,
        int boxes,
        List<Integer> factors) {
    private static final double USUAL_ALPHA = 0.05;
    private static final double USUAL_DENSITY = 0.8;

    /** Checks the ranges and copies the list. */
    public PrimSettings {
        check("peelAlpha", peelAlpha, peelAlpha > 0 && peelAlpha < 1);
        check("pasteAlpha", pasteAlpha, pasteAlpha >= 0 && pasteAlpha < 1);
        check("massMin", massMin, massMin > 0 && massMin < 1);
        check("density", density, density > 0 && density <= 1);
        check("boxes", boxes, boxes >= 1);
        factors = List.copyOf(factors);
    }

    /** One box: lenient, alphas and least mass 0.05, density 0.8, all factors. */
    public static PrimSettings usual() {
        return new PrimSettings(
                PrimObjective.LENIENT,
                USUAL_ALPHA,
                USUAL_ALPHA,
                USUAL_ALPHA,
                USUAL_DENSITY,
                1,
                List.of());
    }

    /** The same with other alphas of peel and paste. */
    public PrimSettings withAlphas(double peel, double paste) {
        return new PrimSettings(objective, peel, paste, massMin, density, boxes, factors);
    }

    /** The same with another objective. */
    public PrimSettings withObjective(PrimObjective other) {
        return new PrimSettings(other, peelAlpha, pasteAlpha, massMin, density, boxes, factors);
    }

    /** The same with up to this many boxes. */
    public PrimSettings withBoxes(int most) {
        return new PrimSettings(objective, peelAlpha, pasteAlpha, massMin, density, most, factors);
    }

    /** The same with only these factors to restrict, as when only some can be measured. */
    public PrimSettings withFactors(List<Integer> only) {
        return new PrimSettings(objective, peelAlpha, pasteAlpha, massMin, density, boxes, only);
    }

    private static void check(String name, double value, boolean isInRange) {
        if (!isInRange) {
            throw new IllegalArgumentException(name + " is " + value + "; it is out of range");
        }
    }
}
