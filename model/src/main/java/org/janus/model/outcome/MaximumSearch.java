package org.janus.model.outcome;

/**
 * Looks for the top of a smooth curve within an interval.
 *
 * <p>Climbs from a first guess over points an eighth of the interval apart, moves to the vertex of
 * the parabola through the best point and its neighbours, and repeats this with spacings eight
 * times smaller. A vertex at spacing w misses the top by about w^2 f''' / (6 f''): with three
 * rounds the time is good to about 1e-6 of the interval, and the value to the square of that. One
 * top is found; a second one in the same interval is not looked for.
 */
final class MaximumSearch {

    private static final int POINTS = 8;
    private static final double REFINEMENT = 8;

    private final int rounds;
    private double lo;
    private double hi;
    private double timeDays;
    private double value;

    MaximumSearch(int rounds) {
        this.rounds = rounds;
    }

    /** Where the top was found. */
    double timeDays() {
        return timeDays;
    }

    /** How high the top is. */
    double value() {
        return value;
    }

    /** Searches from a guess, which is a fraction of the interval strictly within 0..1. */
    void climb(Curve curve, double loDays, double hiDays, double guess) {
        lo = loDays;
        hi = hiDays;
        timeDays = lo + (hi - lo) * guess;
        value = curve.at(timeDays);
        refine(curve);
    }

    /** Searches without a guess, from the best of seven points if that beats a record. */
    void scan(Curve curve, double loDays, double hiDays, double record) {
        lo = loDays;
        hi = hiDays;
        value = Double.NEGATIVE_INFINITY;

        for (int i = 1; i < POINTS; i++) {
            offer(curve, lo + (hi - lo) * i / POINTS);
        }

        if (value > record) {
            refine(curve);
        }
    }

    private void refine(Curve curve) {
        double spacing = (hi - lo) / POINTS;

        for (int round = 0; round < rounds; round++) {
            climb(curve, spacing);
            spacing /= REFINEMENT;
        }
    }

    private void climb(Curve curve, double spacing) {
        double before = Math.max(lo, timeDays - spacing);
        double after = Math.min(hi, timeDays + spacing);
        double valueBefore = curve.at(before);
        double valueAfter = curve.at(after);

        while (valueBefore > value || valueAfter > value) {
            if (valueBefore > valueAfter) {
                after = timeDays;
                valueAfter = value;
                timeDays = before;
                value = valueBefore;
                before = Math.max(lo, timeDays - spacing);
                valueBefore = curve.at(before);
            } else {
                before = timeDays;
                valueBefore = value;
                timeDays = after;
                value = valueAfter;
                after = Math.min(hi, timeDays + spacing);
                valueAfter = curve.at(after);
            }
        }

        double rise = (timeDays - before) * (value - valueAfter);
        double fall = (after - timeDays) * (value - valueBefore);

        if (rise + fall > 0) {
            double shift = (after - timeDays) * fall - (timeDays - before) * rise;
            offer(curve, timeDays + 0.5 * shift / (rise + fall));
        }
    }

    private void offer(Curve curve, double t) {
        double v = curve.at(t);

        if (v > value) {
            value = v;
            timeDays = t;
        }
    }
}
