package org.janus.sweep.analysis;

import java.util.List;

/**
 * How boxes are sought.
 *
 * @param peelAlpha share of the points in the box that a peel takes from one end, in (0, 1)
 * @param pasteAlpha share of the points in the box that a paste adds at one face, in [0, 1); 0 for
 *     no pasting
 * @param massMin smallest share of all points that a box may hold, in (0, 1)
 * @param density what the selected box should reach, in (0, 1]
 * @param boxes most boxes to find, each in what the earlier ones leave
 * @param factors positions of the factors that may be restricted; empty for all of them
 */
record PrimSettings(
        double peelAlpha,
        double pasteAlpha,
        double massMin,
        double density,
        int boxes,
        List<Integer> factors) {
    /** Checks the ranges and copies the list. */
    public PrimSettings {
        check("peelAlpha", peelAlpha, peelAlpha > 0 && peelAlpha < 1);
        check("pasteAlpha", pasteAlpha, pasteAlpha >= 0 && pasteAlpha < 1);
        check("massMin", massMin, massMin > 0 && massMin < 1);
        check("density", density, density > 0 && density <= 1);
        check("boxes", boxes, boxes >= 1);
        factors = List.copyOf(factors);
    }

    /** The same with only these factors to restrict, as when only some can be measured. */
    public PrimSettings withFactors(List<Integer> only) {
        return new PrimSettings(peelAlpha, pasteAlpha, massMin, density, boxes, only);
    }

    private static void check(String name, double value, boolean isInRange) {
        if (!isInRange) {
            throw new IllegalArgumentException(name + " is " + value + "; it is out of range");
        }
    }
}
