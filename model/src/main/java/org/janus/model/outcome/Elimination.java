package org.janus.model.outcome;

/** The time at which the tumor fell through one cell, in days; NaN until it did. */
final class Elimination {

    private double timeDays;

    double timeDays() {
        return timeDays;
    }

    void started() {
        timeDays = Double.NaN;
    }

    void eliminated(double eliminationDays) {
        timeDays = eliminationDays;
    }
}
