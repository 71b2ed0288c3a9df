package org.janus.sweep.analysis;

import java.util.List;
import org.hipparchus.stat.descriptive.StreamingStatistics;
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
 * <p>One row of outputs is one curve: N samples at s_j = 2 pi j / N. With several curves (random
 * phases) S1 and ST are their means and the interval is z sd / sqrt(curves); with one there is no
 * interval. A curve with a missing output has no spectrum and is dropped whole. A constant curve is
 * dropped too; when nothing is left the estimates are absent. S1 and ST carry the bias of the
 * method: power of other factors falls on m omega and into k <= omega / 2.
 *
 * <p>Source: Saltelli, Tarantola, Chan 1999, doi:10.1080/00401706.1999.10485594.
 *
 * @param omega frequency of the factor
 * @param harmonics how many multiples of omega count, M, usually 4
 */
record EfastCurve(int omega, int harmonics) {
    /** Checks both. */
    public EfastCurve {
        if (omega < 2 || harmonics < 1) {
            throw new IllegalArgumentException(
                    "omega is "
                            + omega
                            + " and harmonics is "
                            + harmonics
                            + "; omega must be >= 2 and harmonics >= 1");
        }
    }

    /**
     * Both indices of a factor.
     *
     * @param s1 first-order index, its interval and the curves used
     * @param st total index, its interval and the curves used
     * @param total curves given
     * @param note why there are no indices, or nothing
     */
    public record Indices(Estimate s1, Estimate st, int total, String note) {}

    /**
     * Indices from the outputs of each curve.
     *
     * @throws IllegalArgumentException when a curve has N samples with N <= 4 M^2 or N <= 2 M
     *     omega: its harmonics fold onto each other
     */
    public Indices indices(List<double[]> curves, double confidence) {
        StreamingStatistics s1 = new StreamingStatistics();
        StreamingStatistics st = new StreamingStatistics();
        boolean missing = false;
        for (double[] outputs : curves) {
            check(outputs.length);
            missing |= !isComplete(outputs);
            if (isComplete(outputs) && !Extent.of(outputs).isConstant()) {
                double[] pair = ofCurve(outputs);
                s1.addValue(pair[0]);
                st.addValue(pair[1]);
            }
        }

        String note = missing ? "no curve has all its outputs" : "constant output";
        return new Indices(
                estimate(s1, confidence),
                estimate(st, confidence),
                curves.size(),
                s1.getN() == 0 ? note : "");
    }

    private void check(int samples) {
        int least = Math.max(4 * harmonics * harmonics, 2 * harmonics * omega);
        if (samples <= least) {
            throw new IllegalArgumentException(
                    "curve has "
                            + samples
                            + " samples; it must have more than "
                            + least
                            + " for omega "
                            + omega
                            + " and "
                            + harmonics
                            + " harmonics");
        }
    }

    private static boolean isComplete(double[] outputs) {
        for (double output : outputs) {
            if (!Double.isFinite(output)) {
                return false;
            }
        }

        return true;
    }

    private double[] ofCurve(double[] outputs) {
        Spectrum spectrum = new Spectrum(outputs);
        double first = 0;
        for (int m = 1; m <= harmonics; m++) {
            first += spectrum.power(m * omega);
        }

        double others = 0;
        for (int k = 1; k <= omega / 2; k++) {
            others += spectrum.power(k);
        }

        double variance = spectrum.variance();
        return new double[] {2 * first / variance, 1 - 2 * others / variance};
    }

    private static Estimate estimate(StreamingStatistics values, double confidence) {
        if (values.getN() == 0) {
            return Estimate.absent();
        }

        double error = values.getStandardDeviation() / FastMath.sqrt(values.getN());
        double conf = values.getN() < 2 ? Double.NaN : Bootstrap.quantile(confidence) * error;
        return new Estimate(values.getMean(), conf, values.getN());
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
