package org.janus.model.batch;

/** The arithmetic of a step in plain Java: the meaning of the vector one, and its stand-in. */
final class ScalarArithmetic implements LaneArithmetic {

    @Override
    public void advance(LaneArrays arrays, Combination combination) {
        double[] trial = arrays.trial();
        combine(arrays, combination, trial);
        double[] state = arrays.state();
        double[] h = arrays.stepSizes();
        int lanes = h.length;
        for (int row = 0; row < state.length; row += lanes) {
            for (int lane = 0; lane < lanes; lane++) {
                trial[row + lane] = state[row + lane] + h[lane] * trial[row + lane];
            }
        }
    }

    @Override
    public void measure(LaneArrays arrays, Combination error) {
        double[] differences = arrays.differences();
        combine(arrays, error, differences);
        double[] sums = arrays.errors();
        for (int lane = 0; lane < sums.length; lane++) {
            sums[lane] = 0;
        }

        for (int i = 0; i < arrays.dimension(); i++) {
            add(arrays, i, sums);
        }

        for (int lane = 0; lane < sums.length; lane++) {
            double mean = Math.sqrt(sums[lane] / arrays.dimension());
            sums[lane] = Math.sqrt(Math.sqrt(Math.sqrt(mean)));
        }
    }

    private static void add(LaneArrays arrays, int i, double[] sums) {
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        double[] differences = arrays.differences();
        double[] h = arrays.stepSizes();
        double absolute = arrays.absoluteTolerances()[i];
        double relative = arrays.halfRelativeTolerance();
        int row = i * h.length;
        for (int lane = 0; lane < h.length; lane++) {
            double size = Math.abs(state[row + lane]) + Math.abs(trial[row + lane]);
            double ratio = h[lane] * differences[row + lane] / (absolute + relative * size);
            sums[lane] += ratio * ratio;
        }
    }

    private static void combine(LaneArrays arrays, Combination combination, double[] target) {
        double[][] slopes = arrays.slopes();
        double first = combination.weight(0);
        double[] firstSlope = slopes[combination.stage(0)];
        for (int at = 0; at < target.length; at++) {
            target[at] = first * firstSlope[at];
        }

        for (int term = 1; term < combination.terms(); term++) {
            addTo(target, combination.weight(term), slopes[combination.stage(term)]);
        }
    }

    private static void addTo(double[] target, double weight, double[] slope) {
        for (int at = 0; at < target.length; at++) {
            target[at] += weight * slope[at];
        }
    }
}
