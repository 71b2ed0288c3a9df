package org.janus.sweep.analysis;

import org.hipparchus.util.FastMath;

/**
 * eFAST indices of the factor that carries the high frequency of a search curve.
 *
 * <pre>
 *   P_k  = |sum_j y_j exp(-2 pi i j k / N)|^2 / N^2          power of frequency k
 *   V    = variance of y along the curve (sum of all P_k, k != 0)
 *   S1   = 2 sum_{m=1..M} P_{m omega} / V
 *   ST   = 1 - 2 sum_{k=1..omega/2} P_k / V
 * </pre>
 *
 * <p>A row of outputs is one curve: N samples at s_j = 2 pi j / N, with N above 2 M omega, as the
 * design lays it out; else its harmonics fold onto each other. A curve with a missing output has no
 * spectrum, a constant one no variance: neither has indices, and there is no interval. S1 and ST
 * carry the bias of the method: power of other factors falls on m omega and into k <= omega / 2.
 *
 * <p>Source: Saltelli, Tarantola, Chan 1999, doi:10.1080/00401706.1999.10485594.
 *
 * @param omega frequency of the factor
 * @param harmonics how many multiples of omega count, M, usually 4
 */
record EfastCurve(int omega, int harmonics) {
    /**
     * Both indices of a factor.
     *
     * @param s1 first-order index, NaN when there is none
     * @param st total index, NaN when there is none
     * @param note why there are no indices, or nothing
     */
    public record Indices(double s1, double st, String note) {
        private static Indices absent(String note) {
            return new Indices(Double.NaN, Double.NaN, note);
        }

        boolean exist() {
            return note.isEmpty();
        }
    }

    /** Indices from the outputs of the factor's curve. */
    public Indices indices(double[] outputs) {
        if (!isComplete(outputs)) {
            return Indices.absent("no curve has all its outputs");
        }

        return Extent.of(outputs).isConstant()
                ? Indices.absent("constant output")
                : ofCurve(new Spectrum(outputs));
    }

    private static boolean isComplete(double[] outputs) {
        for (double output : outputs) {
            if (!Double.isFinite(output)) {
                return false;
            }
        }

        return true;
    }

    private Indices ofCurve(Spectrum spectrum) {
        double first = 0;
        for (int m = 1; m <= harmonics; m++) {
            first += spectrum.power(m * omega);
        }

        double others = 0;
        for (int k = 1; k <= omega / 2; k++) {
            others += spectrum.power(k);
        }

        double variance = spectrum.variance();
        return new Indices(2 * first / variance, 1 - 2 * others / variance, "");
    }

    /** Single frequencies of a curve; cosines and sines are tabled once for its N angles. */
    private static final class Spectrum {
        private final double[] centred;
        private final double[] cosine;
        private final double[] sine;

        Spectrum(double[] outputs) {
            int size = outputs.length;
            double mean = 0;
            for (double output : outputs) {
                mean += output / size;
            }

            centred = new double[size];
            cosine = new double[size];
            sine = new double[size];
            for (int j = 0; j < size; j++) {
                centred[j] = outputs[j] - mean;
                cosine[j] = FastMath.cos(2 * FastMath.PI * j / size);
                sine[j] = FastMath.sin(2 * FastMath.PI * j / size);
            }
        }

        double power(int frequency) {
            int size = centred.length;
            double real = 0;
            double imaginary = 0;
            int angle = 0;
            for (double value : centred) {
                real += value * cosine[angle];
                imaginary += value * sine[angle];
                angle = (angle + frequency) % size;
            }

            return (real * real + imaginary * imaginary) / size / size;
        }

        double variance() {
            double sum = 0;
            for (double value : centred) {
                sum += value * value;
            }

            return sum / centred.length;
        }
    }
}
