package org.janus.model.batch.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.janus.model.batch.Combination;
import org.janus.model.batch.LaneArrays;
import org.janus.model.batch.Survey;
import org.janus.model.solve.Log10;
import org.janus.model.solve.StepEnds;

/**
 * A survey in vector instructions. As in the kernel, no method hands a vector to another one of
 * ours: where HotSpot does not inline that, every vector becomes an object.
 */
final class VectorSurvey {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int TERMS = 7;

    /** These bits before a whole number up to 2^52 make a double: 2^52 and the number. */
    private static final long WHOLE_NUMBER = 0x4330_0000_0000_0000L;

    private static final double BEFORE_WHOLE_NUMBER = 0x1p52;

    private VectorSurvey() {}

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
        Combination c = survey.weights();
        if (c.terms() != TERMS) {
            throw new IllegalStateException("an integral of " + c.terms() + " terms");
        }

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
        double[] values = survey.integrals().values();
        int lanes = arrays.lanes();
        int row = survey.integrals().row(i) * lanes;
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            int at = row + lane;
            DoubleVector sum = DoubleVector.fromArray(SPECIES, k0, at).mul(w0);
            sum = sum.add(DoubleVector.fromArray(SPECIES, k1, at).mul(w1));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k2, at).mul(w2));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k3, at).mul(w3));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k4, at).mul(w4));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k5, at).mul(w5));
            sum = sum.add(DoubleVector.fromArray(SPECIES, k6, at).mul(w6));
            DoubleVector h = DoubleVector.fromArray(SPECIES, arrays.stepSizes(), lane);
            DoubleVector.fromArray(SPECIES, arrays.starts(), at)
                    .add(DoubleVector.fromArray(SPECIES, arrays.ends(), at))
                    .mul(0.5)
                    .add(sum.mul(h))
                    .mul(h)
                    .intoArray(values, i * lanes + lane);
        }
    }

    /** As {@link Log10#of}, for x from 1 on, whose e is not negative. */
    private static void integrateLogarithm(LaneArrays arrays, Survey.Results results, int i) {
        double[] values = results.values();
        int lanes = arrays.lanes();
        int row = results.row(i) * lanes;
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            int at = row + lane;
            DoubleVector start = DoubleVector.fromArray(SPECIES, arrays.starts(), at).max(1);
            DoubleVector end = DoubleVector.fromArray(SPECIES, arrays.ends(), at).max(1);
            DoubleVector product = start.mul(end);
            LongVector bits = product.reinterpretAsLongs();
            LongVector scale =
                    bits.sub(Log10.LEAST_MANTISSA).lanewise(VectorOperators.AND, Log10.EXPONENT);
            DoubleVector m = bits.sub(scale).reinterpretAsDoubles();
            DoubleVector e =
                    scale.lanewise(VectorOperators.LSHR, Log10.MANTISSA_BITS)
                            .lanewise(VectorOperators.OR, WHOLE_NUMBER)
                            .reinterpretAsDoubles()
                            .sub(BEFORE_WHOLE_NUMBER);
            DoubleVector z = m.sub(1).div(m.add(1));
            DoubleVector z2 = z.mul(z);
            DoubleVector z4 = z2.mul(z2);
            DoubleVector tail = z2.mul(1.0 / 7).add(1.0 / 5).add(z4.mul(1.0 / 9));
            DoubleVector series = z2.mul(1.0 / 3).add(1).add(z4.mul(tail));
            DoubleVector logarithm = e.mul(Log10.OF_2).add(z.mul(2 * Log10.OF_E).mul(series));

            DoubleVector h = DoubleVector.fromArray(SPECIES, arrays.stepSizes(), lane);
            DoubleVector fall = DoubleVector.fromArray(SPECIES, arrays.endSlopes(), at).mul(start);
            DoubleVector correction =
                    DoubleVector.fromArray(SPECIES, arrays.startSlopes(), at)
                            .mul(end)
                            .sub(fall)
                            .div(product)
                            .mul(StepEnds.LOG10_END_CORRECTION)
                            .mul(h);
            DoubleVector corrected = logarithm.mul(0.5).add(correction);
            DoubleVector trusted = corrected.abs().mul(StepEnds.NEGLIGIBLE_CORRECTION);
            corrected
                    .blend(Double.NaN, correction.abs().compare(VectorOperators.GT, trusted))
                    .mul(h)
                    .intoArray(values, i * lanes + lane);
        }
    }

    private static void watch(LaneArrays arrays, Survey.Results results, int i) {
        double[] values = results.values();
        int lanes = arrays.lanes();
        int row = results.row(i) * lanes;
        for (int lane = 0; lane < lanes; lane += WIDTH) {
            int at = row + lane;
            DoubleVector h = DoubleVector.fromArray(SPECIES, arrays.stepSizes(), lane);
            DoubleVector steepest =
                    DoubleVector.fromArray(SPECIES, arrays.ends(), at)
                            .sub(DoubleVector.fromArray(SPECIES, arrays.starts(), at))
                            .mul(StepEnds.MONOTONE_SLOPE_RATIO);
            DoubleVector atStart = DoubleVector.fromArray(SPECIES, arrays.startSlopes(), at).mul(h);
            DoubleVector atEnd = DoubleVector.fromArray(SPECIES, arrays.endSlopes(), at).mul(h);
            steepest.sub(atStart)
                    .mul(atStart)
                    .min(steepest.sub(atEnd).mul(atEnd))
                    .intoArray(values, i * lanes + lane);
        }
    }
}
