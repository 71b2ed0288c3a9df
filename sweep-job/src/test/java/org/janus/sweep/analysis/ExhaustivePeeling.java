package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** PRIM's peeling by sorting every factor anew at every step: slow and plain, to compare with. */
final class ExhaustivePeeling {
    private final double[][] factors;
    private final double[] y;
    private final PrimSettings settings;
    private final double[] lower;
    private final double[] upper;

    ExhaustivePeeling(double[][] factors, double[] y, PrimSettings settings) {
        this.factors = factors;
        this.y = y;
        this.settings = settings;
        this.lower = new double[factors.length];
        this.upper = new double[factors.length];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    List<PrimBox> trajectory() {
        List<PrimBox> boxes = new ArrayList<>();
        do {
            boxes.add(box());
        } while (Arrays.stream(inside(y)).distinct().count() > 1 && peel());

        return boxes;
    }

    private boolean peel() {
        double bestGain = Double.NEGATIVE_INFINITY;
        double[] best = null;
        for (int factor = 0; factor < factors.length; factor++) {
            double[] sorted = inside(factors[factor]);
            Arrays.sort(sorted);
            int least = (int) ((sorted.length - 1) * settings.peelAlpha());
            for (boolean atLower : new boolean[] {true, false}) {
                double edge = sorted[atLower ? least : sorted.length - 1 - least];
                double[] kept =
                        Arrays.stream(sorted).filter(x -> atLower ? x > edge : x < edge).toArray();
                if (kept.length > 0 && kept.length >= settings.massMin() * y.length) {
                    double next = atLower ? kept[0] : kept[kept.length - 1];
                    double limit = edge + (next - edge) / 2;
                    double gain = gain(factor, atLower, limit);
                    if (gain > bestGain) {
                        bestGain = gain;
                        best = new double[] {factor, atLower ? 1 : 0, limit};
                    }
                }
            }
        }

        if (best != null) {
            (best[1] == 1 ? lower : upper)[(int) best[0]] = best[2];
        }

        return best != null;
    }

    private double gain(int factor, boolean atLower, double limit) {
        double[] limits = atLower ? lower : upper;
        double[] before = inside(y);
        double old = limits[factor];
        limits[factor] = limit;
        double[] after = inside(y);
        limits[factor] = old;
        double rise =
                Arrays.stream(after).sum() / after.length
                        - Arrays.stream(before).sum() / before.length;
        return rise / (before.length - after.length);
    }

    private double[] inside(double[] column) {
        double[] taken = new double[column.length];
        int size = 0;
        for (int row = 0; row < column.length; row++) {
            boolean isInside = true;
            for (int factor = 0; factor < factors.length; factor++) {
                double x = factors[factor][row];
                isInside &= x >= lower[factor] && x <= upper[factor];
            }

            if (isInside) {
                taken[size] = column[row];
                size++;
            }
        }

        return Arrays.copyOf(taken, size);
    }

    private PrimBox box() {
        List<FactorLimit> limits = new ArrayList<>();
        for (int factor = 0; factor < factors.length; factor++) {
            if (Double.isFinite(lower[factor]) || Double.isFinite(upper[factor])) {
                limits.add(new FactorLimit(factor, lower[factor], upper[factor]));
            }
        }

        double[] inside = inside(y);
        double cases = Arrays.stream(inside).sum();
        return new PrimBox(
                limits,
                inside.length,
                cases / Arrays.stream(y).sum(),
                cases / inside.length,
                (double) inside.length / y.length);
    }
}
