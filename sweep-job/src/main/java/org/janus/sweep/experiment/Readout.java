package org.janus.sweep.experiment;

import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;

/** What is read off one run. */
public sealed interface Readout {

    /** In words, such as {@code tumor-cells at 25 d}. */
    String text();

    /** Of the value; {@code 1} for a ratio. */
    String unit();

    /**
     * An observable at a time, in the observable's unit; at the time of a dose the value before it.
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

    /** First time the tumor has so many cells, in days; the horizon where it never has. */
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
     */
    record OfOutcome(Outcome outcome) implements Readout {

        /** Whether the fate of the tumor is read, which is no number. */
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
