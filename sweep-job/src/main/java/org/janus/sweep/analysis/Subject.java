package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an analysis is about: an outcome in a scenario, or the difference that a contrast makes to
 * it.
 *
 * @param index position among the subjects
 * @param position of the outcome among the columns that are read
 * @param outcome what is read
 * @param side the scenario or contrast
 */
record Subject(int index, int position, OutcomeColumn outcome, Side side) implements Serializable {

    private static final int NONE = -1;

    /**
     * A scenario, or a contrast of two.
     *
     * @param name of the scenario or contrast; empty where there are no scenarios
     * @param of position of the scenario
     * @param against position of the one it is compared with, negative for a scenario alone
     */
    record Side(String name, int of, int against) implements Serializable {

        boolean isContrast() {
            return against >= 0;
        }
    }

    /** Every outcome in every scenario, then in every contrast; failures in scenarios only. */
    static List<Subject> of(SensitivityInput input) {
        List<Side> sides = new ArrayList<>();
        for (int s = 0; s < input.scenarios().size(); s++) {
            sides.add(new Side(input.scenarios().get(s), s, NONE));
        }
        input.pairs().forEach(p -> sides.add(new Side(p.name(), p.of(), p.against())));

        List<Subject> subjects = new ArrayList<>();
        for (int m = 0; m < input.columns().size(); m++) {
            OutcomeColumn outcome = input.columns().get(m);
            for (Side side : sides) {
                if (!side.isContrast() || !outcome.is(OutcomeColumn.Reading.FAILED)) {
                    subjects.add(new Subject(subjects.size(), m, outcome, side));
                }
            }
        }
        return List.copyOf(subjects);
    }

    /** Whether sensitivity indices of it make sense: of failures they do not. */
    boolean isOutcome() {
        return !outcome.is(OutcomeColumn.Reading.FAILED);
    }

    /** Its number at a point, from [scenario][column] numbers; NaN when one of them is missing. */
    double of(double[][] numbers) {
        double number = numbers[side.of()][position];
        return side.isContrast() ? number - numbers[side.against()][position] : number;
    }

    /** A row of a table that begins with what it is about. */
    TableRow row() {
        return row(outcome.name());
    }

    /** A row about another outcome of the same scenario or contrast. */
    TableRow row(String other) {
        boolean isNamed = !side.name().isEmpty();
        return new TableRow()
                .text(other)
                .textOrNull(Optional.of(side.name()).filter(name -> isNamed && !side.isContrast()))
                .textOrNull(Optional.of(side.name()).filter(name -> side.isContrast()));
    }

    /** The columns that such a row begins with. */
    static TableColumns columns() {
        return new TableColumns()
                .text("outcome", "what is analysed: an outcome or a probe of the runs")
                .word(
                        "scenario",
                        "name of the scenario",
                        "the row is about a contrast, or results without scenarios")
                .word(
                        "contrast",
                        "name of the contrast, whose difference is analysed: the outcome in the"
                                + " scenario less that in the one it is compared with",
                        "the row is about no contrast");
    }
}
