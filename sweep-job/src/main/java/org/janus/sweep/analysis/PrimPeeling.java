package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shrinks a box face by face until it holds nothing or nothing but cases, or would get too small.
 *
 * <p>A peel at the lower end of a factor takes all points up to the value at position floor((n - 1)
 * alpha) of the n in the box, so equal values go together; at the upper end alike. Of the peels
 * that leave enough points the one with the greatest gain is taken, the first of equals (factors in
 * order, lower end before upper), also when it lowers the density: two regions at opposite ends can
 * only be told apart by giving one up. The gain is the rise of the density per point given up,
 * which is fair between factors that peel different numbers.
 *
 * <p>Each factor's order is walked from its ends past the points that left the box; it is written
 * anew whenever less than half of it is still in the box, so a peel costs in proportion to what it
 * looks at, not to the table.
 *
 * <p>Source of the gain: Kwakkel and Jaxa-Rozen 2016, doi:10.1016/j.envsoft.2015.11.020 (lenient).
 */
final class PrimPeeling {
    private final PrimSpace space;
    private final PrimSettings settings;
    private final boolean[] inside;
    private final int[][] orders;
    private final int[] first;
    private final int[] last;
    private final double[] lower;
    private final double[] upper;
    private int points;
    private int listed;
    private double cases;

    /** The points at one end, up to the first in the order that stays, and the last value taken. */
    private record Strip(int end, int points, double cases, double edge) {}

    private record Peel(int factor, int step, Strip strip, double gain) {}

    PrimPeeling(PrimSpace space, PrimSettings settings) {
        this.space = space;
        this.settings = settings;
        this.inside = space.free().clone();
        this.lower = space.open(Double.NEGATIVE_INFINITY);
        this.upper = space.open(Double.POSITIVE_INFINITY);
        this.orders = new int[lower.length][];
        this.first = new int[lower.length];
        this.last = new int[lower.length];
        this.listed = space.points();
        for (int factor : space.factors()) {
            orders[factor] = space.order(factor);
            last[factor] = listed - 1;
        }

        for (int row = 0; row < inside.length; row++) {
            points += inside[row] ? 1 : 0;
            cases += inside[row] ? space.y()[row] : 0;
        }
    }

    /** The boxes from the whole space on, each within the one before. */
    List<PrimBox> trajectory() {
        List<PrimBox> boxes = new ArrayList<>();
        boxes.add(space.box(lower, upper, points, cases));
        Optional<Peel> best = bestPeel();
        while (best.isPresent() && !isPure()) {
            apply(best.get());
            boxes.add(space.box(lower, upper, points, cases));
            best = bestPeel();
        }

        return boxes;
    }

    private Optional<Peel> bestPeel() {
        Optional<Peel> best = Optional.empty();
        for (int factor : space.factors()) {
            best = better(best, peel(factor, 1));
            best = better(best, peel(factor, -1));
        }

        return best;
    }

    private static Optional<Peel> better(Optional<Peel> best, Optional<Peel> next) {
        boolean isBetter =
                next.isPresent() && (best.isEmpty() || next.get().gain() > best.get().gain());
        return isBetter ? next : best;
    }

    /**
     * The peel from the lower end (step 1) or the upper end (step -1), if it leaves enough points.
     */
    private Optional<Peel> peel(int factor, int step) {
        Strip strip = strip(factor, step);
        int left = points - strip.points();
        if (left == 0 || left < settings.massMin() * space.points()) {
            return Optional.empty();
        }

        double rise = (cases - strip.cases()) / left - cases / points;
        return Optional.of(new Peel(factor, step, strip, rise / strip.points()));
    }

    private Strip strip(int factor, int step) {
        double[] x = space.column(factor);
        int[] order = orders[factor];
        int least = (int) ((points - 1) * settings.peelAlpha()) + 1;
        int end = step > 0 ? first[factor] : last[factor];
        int removed = 0;
        double removedCases = 0;
        double edge = Double.NaN;
        while (removed < points
                && !(removed >= least && inside[order[end]] && x[order[end]] != edge)) {
            if (inside[order[end]]) {
                edge = x[order[end]];
                removedCases += space.y()[order[end]];
                removed++;
            }

            end += step;
        }

        return new Strip(end, removed, removedCases, edge);
    }

    private boolean isPure() {
        return cases == 0 || cases == points;
    }

    private void apply(Peel peel) {
        int factor = peel.factor();
        int end = peel.strip().end();
        int[] order = orders[factor];
        double[] x = space.column(factor);
        double limit = PrimSpace.limitBetween(peel.strip().edge(), x[order[end]]);
        for (int k = peel.step() > 0 ? first[factor] : last[factor]; k != end; k += peel.step()) {
            inside[order[k]] = false;
        }

        if (peel.step() > 0) {
            first[factor] = end;
            lower[factor] = limit;
        } else {
            last[factor] = end;
            upper[factor] = limit;
        }

        points -= peel.strip().points();
        cases -= peel.strip().cases();
        if (2L * points < listed) {
            listAnew();
        }
    }

    private void listAnew() {
        for (int factor : space.factors()) {
            orders[factor] = rowsInside(orders[factor], first[factor], last[factor]);
            first[factor] = 0;
            last[factor] = points - 1;
        }

        listed = points;
    }

    private int[] rowsInside(int[] order, int from, int to) {
        int[] kept = new int[points];
        int size = 0;
        for (int k = from; k <= to; k++) {
            if (inside[order[k]]) {
                kept[size] = order[k];
                size++;
            }
        }

        return kept;
    }
}
