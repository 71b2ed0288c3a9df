package org.janus.sweep.plan;

import java.io.Serializable;
import java.util.List;
import org.janus.sweep.design.AnalysisKind;

/**
 * What is computed from the rows of a sweep, and how. Decides no row.
 *
 * @param kinds what must be computed; empty: all that the design supports
 * @param resamples of every bootstrap interval, &gt;= 0; 0 gives no intervals
 * @param boxes how boxes are sought
 */
public record AnalysisSettings(List<AnalysisKind> kinds, int resamples, Boxes boxes)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param kinds what must be computed; empty: all that the design supports
     * @param resamples of every bootstrap interval, &gt;= 0; 0 gives no intervals
     * @param boxes how boxes are sought
     */
    public AnalysisSettings {
        kinds = List.copyOf(kinds);
    }

    /**
     * {@return whether an analysis is asked for, as far as the design supports it}
     *
     * @param kind any
     */
    public boolean includes(AnalysisKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * How boxes are sought.
     *
     * @param peelAlpha share of a box that a peel takes from one end, in (0, 1)
     * @param pasteAlpha share of a box that a paste adds at one face, in [0, 1); 0 for no pasting
     * @param massMin smallest share of all points that a box may hold, in (0, 1)
     * @param density share of cases that a box should reach, in (0, 1]
     * @param most boxes sought for a question, &gt;= 1
     * @param measurable keys of the factors that can be measured in a patient: boxes are sought a
     *     second time among these alone; empty for no second time
     */
    public record Boxes(
            double peelAlpha,
            double pasteAlpha,
            double massMin,
            double density,
            int most,
            List<String> measurable)
            implements Serializable {

        /**
         * Copies the list.
         *
         * @param peelAlpha share of a box that a peel takes from one end, in (0, 1)
         * @param pasteAlpha share of a box that a paste adds at one face, in [0, 1); 0 for no
         *     pasting
         * @param massMin smallest share of all points that a box may hold, in (0, 1)
         * @param density share of cases that a box should reach, in (0, 1]
         * @param most boxes sought for a question, &gt;= 1
         * @param measurable keys of the factors that can be measured in a patient: boxes are sought
         *     a second time among these alone; empty for no second time
         */
        public Boxes {
            measurable = List.copyOf(measurable);
        }
    }
}
