package org.janus.model.batch;

import org.janus.model.solve.Log10;
import org.janus.model.solve.StepEnds;

/** A survey in plain Java: the meaning of the vector one, and its stand-in. */
final class ScalarSurvey {

    private ScalarSurvey() {}

    static void of(LaneArrays arrays, Survey survey) {
        for (int i = 0; i < survey.integrals().count(); i++) {
            integrate(arrays, survey, i);
        }

        for (int i = 0; i < survey.logIntegrals().count(); i++) {
            integrateLogarithm(arrays, survey.logIntegrals(), i);
        }

        for (int i = 0; i < survey.courses().count(); i++) {
            watch(arrays, survey.courses(), i);
        }
    }

    private static void integrate(LaneArrays arrays, Survey survey, int i) {
        double[] values = survey.integrals().values();
        double[] h = arrays.stepSizes();
        int lanes = arrays.lanes();
        for (int lane = 0; lane < lanes; lane++) {
            int at = survey.integrals().row(i) * lanes + lane;
            double mean = (arrays.starts()[at] + arrays.ends()[at]) * 0.5;
            double missed = sum(arrays.slopes(), survey.weights(), at);
            values[i * lanes + lane] = (mean + missed * h[lane]) * h[lane];
        }
    }

    private static double sum(double[][] slopes, Combination weights, int at) {
        double sum = weights.weight(0) * slopes[weights.stage(0)][at];
        for (int term = 1; term < weights.terms(); term++) {
            sum += weights.weight(term) * slopes[weights.stage(term)][at];
        }

        return sum;
    }

    private static void integrateLogarithm(LaneArrays arrays, Survey.Results results, int i) {
        double[] values = results.values();
        double[] h = arrays.stepSizes();
        int lanes = arrays.lanes();
        for (int lane = 0; lane < lanes; lane++) {
            int at = results.row(i) * lanes + lane;
            double start = Math.max(arrays.starts()[at], 1);
            double end = Math.max(arrays.ends()[at], 1);
            double product = start * end;
            double mean = Log10.of(product) * 0.5;
            double bend =
                    (arrays.startSlopes()[at] * end - arrays.endSlopes()[at] * start) / product;
            double correction = bend * StepEnds.LOG10_END_CORRECTION * h[lane];
            values[i * lanes + lane] = StepEnds.corrected(mean, correction) * h[lane];
        }
    }

    private static void watch(LaneArrays arrays, Survey.Results results, int i) {
        double[] values = results.values();
        double[] h = arrays.stepSizes();
        int lanes = arrays.lanes();
        for (int lane = 0; lane < lanes; lane++) {
            int at = results.row(i) * lanes + lane;
            double rise = arrays.ends()[at] - arrays.starts()[at];
            double atStart = arrays.startSlopes()[at] * h[lane];
            double atEnd = arrays.endSlopes()[at] * h[lane];
            values[i * lanes + lane] = StepEnds.oneWay(rise, atStart, atEnd);
        }
    }
}
