package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shrinks a box face by face until all y in it are equal or it would get too small.
 *
 * <p>A peel at the lower end of a factor takes all points up to the value at position floor((n - 1)
 * alpha) of the n in the box, so equal values go together; at the upper end alike. Of the peels
 * that leave enough points the one with the greatest gain is taken, the first of equals (factors in
 * order, lower end before upper), also when it lowers the mean: two regions at opposite ends can
 * only be told apart by giving one up.
 *
 * <p>Each factor's order is walked from its ends past the points that left the box; it is written
 * anew whenever less than half of it is still in the box, so a peel costs in proportion to what it
 * looks at, not to the table.
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
    private double sum;

    private record Peel(
            int factor, int step, double limit, int end, int removed, double sum, double gain) {}

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
            sum += inside[row] ? space.y()[row] : 0;
        }
    }

    /** The boxes from the whole space on, each within the one before. */
    List<PrimBox> trajectory() {
        List<PrimBox> boxes = new ArrayList<>();
        boxes.add(space.box(lower, upper, points, sum));
        Optional<Peel> best = bestPeel();
        while (best.isPresent() && !isPure()) {
            apply(best.get());
            boxes.add(space.box(lower, upper, points, sum));
            best = bestPeel();
        }

        return boxes;
    }

    private Optional<Peel> bestPeel() {
        Optional<Peel> best = Optional.empty();
        for (int factor : space.factors()) {
            for (int step : new int[] {1, -1}) {
                Optional<Peel> peel = peel(factor, step);
                if (peel.isPresent() && (best.isEmpty() || peel.get().gain() > best.get().gain())) {
                    best = peel;
                }
            }
        }

        return best;
    }

    /**
     * The peel from the lower end (step 1) or the upper end (step -1), if it leaves enough points.
     */
    private Optional<Peel> peel(int factor, int step) {
        double[] x = space.column(factor);
        int[] order = orders[factor];
        int least = (int) ((points - 1) * settings.peelAlpha()) + 1;
        int end = step > 0 ? first[factor] : last[factor];
        int removed = 0;
        double removedSum = 0;
        double edge = Double.NaN;
        while (removed < points
                && !(removed >= least && inside[order[end]] && x[order[end]] != edge)) {
            int row = order[end];
            if (inside[row]) {
                removed++;
                removedSum += space.y()[row];
                edge = x[row];
            }

            end += step;
        }

        if (removed == points || points - removed < settings.massMin() * space.points()) {
            return Optional.empty();
        }

        double limit = PrimSpace.limitBetween(edge, x[order[end]]);
        double rise = (sum - removedSum) / (points - removed) - sum / points;
        double gain = settings.objective().gain(rise, removed);
        return Optional.of(new Peel(factor, step, limit, end, removed, removedSum, gain));
    }

    private boolean isPure() {
        Extent extent = new Extent();
        for (int row = 0; row < inside.length && !(extent.width() > space.smallestRise()); row++) {
            if (inside[row]) {
                extent.add(space.y()[row]);
            }
        }

        return !(extent.width() > space.smallestRise());
    }

    private void apply(Peel peel) {
        int factor = peel.factor();
        int start = peel.step() > 0 ? first[factor] : last[factor];
        for (int k = start; k != peel.end(); k += peel.step()) {
            inside[orders[factor][k]] = false;
        }

        if (peel.step() > 0) {
            first[factor] = peel.end();
            lower[factor] = peel.limit();
        } else {
            last[factor] = peel.end();
            upper[factor] = peel.limit();
        }

        points -= peel.removed();
        sum -= peel.sum();
        if (2L * points < listed) {
            listAnew();
        }
    }

    private void listAnew() {
        for (int factor : space.factors()) {
            int[] order = new int[points];
            int size = 0;
            for (int k = first[factor]; k <= last[factor]; k++) {
                int row = orders[factor][k];
                if (inside[row]) {
                    order[size] = row;
                    size++;
                }
            }

            orders[factor] = order;
            first[factor] = 0;
            last[factor] = points - 1;
        }

        listed = points;
    }
}
