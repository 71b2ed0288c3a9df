package org.janus.sweep.design;

import java.util.HashSet;
import java.util.List;

/** What every list of factors obeys, and what designs do with a whole list. */
final class FactorList {

    private FactorList() {}

    /** A copy that is not empty and in which no name and no column occurs twice. */
    static List<Factor> checked(List<Factor> factors) {
        Refusal.unlessCount("number of factors", factors.size(), Integer.MAX_VALUE);
        checkDistinct(factors.stream().map(Factor::name).toList());
        return List.copyOf(factors);
    }

    /** Refuses names whose columns are the same. */
    static void checkDistinct(List<String> names) {
        var seen = new HashSet<String>();
        for (String name : names) {
            if (!seen.add(Factor.column(name))) {
                throw Refusal.of(
                        "factor occurs twice", name, "each column may come from one place only");
            }
        }
    }

    /** Turns unit numbers into values, in place. */
    static double[] values(List<Factor> factors, double[] units) {
        for (int j = 0; j < units.length; j++) {
            units[j] = factors.get(j).at(units[j]);
        }

        return units;
    }
}
