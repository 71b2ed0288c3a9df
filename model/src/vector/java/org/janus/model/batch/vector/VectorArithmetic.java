package org.janus.model.batch.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.janus.model.batch.Combination;
import org.janus.model.batch.LaneArithmetic;
import org.janus.model.batch.LaneArrays;
import org.janus.model.batch.Survey;

/**
 * The arithmetic of a step in vector instructions; the number of lanes must be a multiple of the
 * species' length.
 *
 * <p>Sums have a method for each number of terms, so that all slopes of a sum stay in registers and
 * no method is too large for the compiler.
 */
public final class VectorArithmetic implements LaneArithmetic {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int ERROR_TERMS = 7;

    @Override
    public void advance(LaneArrays arrays, Combination combination) {
        switch (combination.terms()) {
            case 1 -> advance1(arrays, combination);
            case 2 -> advance2(arrays, combination);
            case 3 -> advance3(arrays, combination);
            case 4 -> advance4(arrays, combination);
            case 5 -> advance5(arrays, combination);
            case 6 -> advance6(arrays, combination);
            case 7 -> advance7(arrays, combination);
            case 8 -> advance8(arrays, combination);
            default -> throw new IllegalStateException(combination.terms() + " terms");
        }
    }

    @Override
    public void measure(LaneArrays arrays, Combination error) {
        if (error.terms() != ERROR_TERMS) {
            throw new IllegalStateException("an error of " + error.terms() + " terms");
        }

        differences(arrays, error);
        squares(arrays);
        sums(arrays);
        int lanes = arrays.lanes();
        double[] errors = arrays.errors();
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            DoubleVector.fromArray(SPECIES, errors, lane)
                    .div(arrays.dimension())
                    .lanewise(VectorOperators.SQRT)
                    .lanewise(VectorOperators.SQRT)
                    .lanewise(VectorOperators.SQRT)
                    .lanewise(VectorOperators.SQRT)
                    .intoArray(errors, lane);
        }
    }

    @Override
    public void survey(LaneArrays arrays, Survey survey) {
        VectorSurvey.of(arrays, survey);
    }

    private static void differences(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] k3 = arrays.slopes()[c.stage(3)];
        double w3 = c.weight(3);
        double[] k4 = arrays.slopes()[c.stage(4)];
        double w4 = c.weight(4);
        double[] k5 = arrays.slopes()[c.stage(5)];
        double w5 = c.weight(5);
        double[] k6 = arrays.slopes()[c.stage(6)];
        double w6 = c.weight(6);
        double[] target = arrays.differences();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k4, at).mul(w4));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k5, at).mul(w5));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k6, at).mul(w6));
            sum.intoArray(target, at);
        }
    }

    private static void squares(LaneArrays arrays) {
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        double[] differences = arrays.differences();
        double[] absolute = arrays.absoluteTolerances();
        double relative = arrays.halfRelativeTolerance();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector before = DoubleVector.fromArray(SPECIES, state, at).abs();
            DoubleVector after = DoubleVector.fromArray(SPECIES, trial, at).abs();
            DoubleVector scale =
                    before.add(after)
                            .mul(relative)
                            .add(DoubleVector.fromArray(SPECIES, absolute, at));
            DoubleVector ratio =
                    DoubleVector.fromArray(SPECIES, h, at)
                            .mul(DoubleVector.fromArray(SPECIES, differences, at))
                            .div(scale);
            ratio.mul(ratio).intoArray(differences, at);
        }
    }

    private static void sums(LaneArrays arrays) {
        double[] squares = arrays.differences();
        int end = arrays.activeEnd();
        int lanes = arrays.lanes();
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int at = lane; at < end; at += lanes) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, squares, at));
            }

            sum.intoArray(arrays.errors(), lane);
        }
    }

    private static void advance1(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance2(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance3(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance4(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] k3 = arrays.slopes()[c.stage(3)];
        double w3 = c.weight(3);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance5(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] k3 = arrays.slopes()[c.stage(3)];
        double w3 = c.weight(3);
        double[] k4 = arrays.slopes()[c.stage(4)];
        double w4 = c.weight(4);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k4, at).mul(w4));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance6(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] k3 = arrays.slopes()[c.stage(3)];
        double w3 = c.weight(3);
        double[] k4 = arrays.slopes()[c.stage(4)];
        double w4 = c.weight(4);
        double[] k5 = arrays.slopes()[c.stage(5)];
        double w5 = c.weight(5);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k4, at).mul(w4));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k5, at).mul(w5));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance7(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] k3 = arrays.slopes()[c.stage(3)];
        double w3 = c.weight(3);
        double[] k4 = arrays.slopes()[c.stage(4)];
        double w4 = c.weight(4);
        double[] k5 = arrays.slopes()[c.stage(5)];
        double w5 = c.weight(5);
        double[] k6 = arrays.slopes()[c.stage(6)];
        double w6 = c.weight(6);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k4, at).mul(w4));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k5, at).mul(w5));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k6, at).mul(w6));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }

    private static void advance8(LaneArrays arrays, Combination c) {
        double[] k0 = arrays.slopes()[c.stage(0)];
        double w0 = c.weight(0);
        double[] k1 = arrays.slopes()[c.stage(1)];
        double w1 = c.weight(1);
        double[] k2 = arrays.slopes()[c.stage(2)];
        double w2 = c.weight(2);
        double[] k3 = arrays.slopes()[c.stage(3)];
        double w3 = c.weight(3);
        double[] k4 = arrays.slopes()[c.stage(4)];
        double w4 = c.weight(4);
        double[] k5 = arrays.slopes()[c.stage(5)];
        double w5 = c.weight(5);
        double[] k6 = arrays.slopes()[c.stage(6)];
        double w6 = c.weight(6);
        double[] k7 = arrays.slopes()[c.stage(7)];
        double w7 = c.weight(7);
        double[] h = arrays.steps();
        double[] state = arrays.state();
        double[] trial = arrays.trial();
        int end = arrays.activeEnd();
        for (int at = 0; at < end; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k4, at).mul(w4));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k5, at).mul(w5));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k6, at).mul(w6));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k7, at).mul(w7));
            DoubleVector move = DoubleVector.fromArray(SPECIES, h, at).mul(sum);
            DoubleVector.fromArray(SPECIES, state, at).add(move).intoArray(trial, at);
        }
    }
}
