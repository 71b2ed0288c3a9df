package org.janus.model.batch;

/** The arithmetic of a step in plain Java: the meaning of the vector one, and its stand-in. */
final class ScalarArithmetic implements LaneArithmetic {

    @Override
    public void advance(LaneArrays arrays, Combination combination) {
        double[] trial = arrays.trial();
        combine(arrays, combination, trial);
        double[] state = arrays.state();
        double[] h = arrays.steps();
        for (int at = 0; at < trial.length; at++) {
            trial[at] = state[at] + h[at] * trial[at];
        }
    }

    @Override
    public void measure(LaneArrays arrays, Combination error) {
        combine(arrays, error, arrays.differences());
        square(arrays);
        double[] squares = arrays.differences();
        double[] errors = arrays.errors();
        for (int lane = 0; lane < errors.length; lane++) {
            double sum = 0;
            for (int at = lane; at < squares.length; at += errors.length) {
                sum += squares[at];
            }

            double mean = Math.sqrt(sum / arrays.dimension());
            errors[lane] = Math.sqrt(Math.sqrt(Math.sqrt(mean)));
        }
    }

    @Override
    public void survey(LaneArrays arrays, Survey survey) {
        ScalarSurvey.of(arrays, survey);
    }

    private static void square(LaneArrays arrays) {
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        double[] differences = arrays.differences();
        double[] h = arrays.steps();
        double[] absolute = arrays.absoluteTolerances();
        double relative = arrays.halfRelativeTolerance();
        for (int at = 0; at < differences.length; at++) {
            double size = Math.abs(state[at]) + Math.abs(trial[at]);
            double ratio = h[at] * differences[at] / (absolute[at] + relative * size);
            differences[at] = ratio * ratio;
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
