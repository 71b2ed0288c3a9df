package org.janus.sweep.experiment;

import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;

/** What is read off one run. */
public sealed interface Readout {

    /** {@return it in words, such as {@code tumor-cells at 25 d}} */
    String text();

    /** {@return the unit of the value; {@code 1} for a ratio} */
    String unit();

    /**
     * An observable at a time, in the observable's unit; at the time of a dose the value before it.
     *
     * @param observable what
     * @param timeDays when, in days from the start of the run
     */
    record AtTime(Observable observable, double timeDays) implements Readout {

        @Override
        public String text() {
            return observable.key() + " at " + Digits.days(timeDays);
        }

        @Override
        public String unit() {
            return observable.unit();
        }
    }

    /**
     * First time the tumor has so many cells, in days; the horizon where it never has.
     *
     * @param cells how many
     */
    record TimeToBurden(double cells) implements Readout {

        @Override
        public String text() {
            return "time to " + Digits.shortest(cells) + " cells";
        }

        @Override
        public String unit() {
            return "d";
        }
    }

    /**
     * An outcome: a number in its unit, or the fate of the tumor with the time at which it was
     * sealed.
     *
     * @param outcome a number, or OUTCOME
     */
    record OfOutcome(Outcome outcome) implements Readout {

        /** {@return whether the fate of the tumor is read, which is no number} */
        public boolean isFate() {
            return outcome == Outcome.OUTCOME;
        }

        @Override
        public String text() {
            return outcome.column();
        }

        @Override
        public String unit() {
            return isFate() ? "d" : outcome.unit();
        }
    }
}
