package org.janus.sweep.design;

import java.util.ArrayList;
import java.util.List;

/** Factors that tests vary. */
final class Factors {

    static final Factor ARRIVAL =
            new Factor("priming.dc-arrival-rate", Distribution.logUniform(1e4, 1e6));
    static final Factor RECRUITMENT =
            new Factor("mdsc.recruitment-rate", Distribution.uniform(-2, 3));
    static final Factor START = new Factor("doses.anti-pd1.start", Levels.of(3, 1, 2));
    static final List<Factor> MIXED = List.of(ARRIVAL, RECRUITMENT, START);

    private Factors() {}

    /** Factors f1, f2, .. uniform in [0, 1], whose values are the unit numbers themselves. */
    static List<Factor> units(int count) {
        var factors = new ArrayList<Factor>();
        for (int j = 1; j <= count; j++) {
            factors.add(new Factor("f" + j, Distribution.uniform(0, 1)));
        }

        return List.copyOf(factors);
    }

    /** Factors f1, f2, .. with levels 0, 1, .., count - 1. */
    static List<Factor> leveled(int... counts) {
        var factors = new ArrayList<Factor>();
        for (int j = 0; j < counts.length; j++) {
            double[] values = new double[counts[j]];
            for (int k = 0; k < values.length; k++) {
                values[k] = k;
            }
            factors.add(new Factor("f" + (j + 1), Levels.of(values)));
        }

        return List.copyOf(factors);
    }
}
