package org.janus.sweep.design;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Extended Fourier amplitude sensitivity test: factor i has a search curve of N points, rows {@code
 * i N + k}. On curve i, factor j is {@code 1/2 + asin(sin(w_j s + phase)) / pi} with {@code s = 2
 * pi k / N}; factor i has the high frequency {@code (N - 1) / (2 M)}, the others share low ones up
 * to {@code w / (2 M)}. That function of s is a triangle wave and is computed as one, from {@code
 * (w k) mod N}, without trigonometry.
 *
 * <p>Source: Saltelli, Tarantola, Chan 1999, doi:10.1080/00401706.1999.10485594.
 */
public final class EfastDesign implements Design {

    private static final long serialVersionUID = 1L;

    private static final long MOST_POINTS = 1L << 31;

    private static final int MOST_INTERFERENCE = 64;

    private static final double QUARTER = 0.25;

    private final List<Factor> factors;
    private final Curve curve;
    private final long[] frequencies;

    private EfastDesign(List<Factor> factors, Curve curve, long[] frequencies) {
        this.factors = factors;
        this.curve = curve;
        this.frequencies = frequencies;
    }

    /**
     * What a search curve is.
     *
     * @param points N, points on each curve
     * @param interference M, number of harmonics kept; 4 is usual
     * @param phase where curves start
     */
    public record Curve(long points, int interference, Phase phase) implements Serializable {

        /**
         * Checks the values.
         *
         * @param points N, points on each curve
         * @param interference M, number of harmonics kept; 4 is usual
         * @param phase where curves start
         * @throws IllegalArgumentException unless N is above 4 M^2
         */
        public Curve {
            Refusal.unlessCount("interference", interference, MOST_INTERFERENCE);
            long least = 4L * interference * interference + 1;
            if (points < least || points > MOST_POINTS) {
                throw Refusal.of(
                        "points of efast is out of range",
                        points,
                        "must be in [" + least + ", " + MOST_POINTS + "], above 4 interference^2");
            }
        }
    }

    /** Where the search curves start. */
    public sealed interface Phase extends Serializable {
        /** At the centre of the unit cube, as in the classic method. */
        record Zero() implements Phase {}

        /**
         * Anywhere, drawn for each curve and factor.
         *
         * @param seed any number
         */
        record Random(long seed) implements Phase {}
    }

    /**
     * {@return the design of the factors}
     *
     * @param factors two or more
     * @param curve how they are searched
     * @throws IllegalArgumentException if a factor is unbounded and the curves, of phase zero, may
     *     pass u = 0 or u = 1, or there are fewer than two factors
     */
    public static EfastDesign of(List<Factor> factors, Curve curve) {
        List<Factor> checked = FactorList.checked(factors);
        if (checked.size() < 2) {
            throw Refusal.of(
                    "efast needs factors to compare", checked.size(), "must be at least 2");
        }
        UnitEnds ends = curve.phase() instanceof Phase.Zero ? UnitEnds.BOTH : UnitEnds.NONE;
        ends.check(DesignType.EFAST, checked);

        return new EfastDesign(checked, curve, frequencies(checked.size(), curve));
    }

    /** The high frequency first, then those of the other factors in their order. */
    private static long[] frequencies(int count, Curve curve) {
        long[] frequencies = new long[count];
        frequencies[0] = (curve.points() - 1) / (2L * curve.interference());
        long most = frequencies[0] / (2L * curve.interference());
        int others = count - 1;
        for (int j = 0; j < others; j++) {
            frequencies[j + 1] = most >= others ? spread(most, j, others) : 1 + j % most;
        }

        return frequencies;
    }

    /** Whole numbers from 1 to most, evenly. */
    private static long spread(long most, int j, int others) {
        return others == 1 ? 1 : 1 + (most - 1) * j / (others - 1);
    }

    /** {@return the frequencies of a curve: that of its own factor, then of the others in order} */
    public long[] frequencies() {
        return frequencies.clone();
    }

    /** {@return N, the points on each curve} */
    public long pointsPerCurve() {
        return curve.points();
    }

    /** {@return M, the number of harmonics kept} */
    public int interference() {
        return curve.interference();
    }

    @Override
    public DesignType type() {
        return DesignType.EFAST;
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return curve.points() * factors.size();
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size());
        int own = (int) (index / curve.points());
        long k = index % curve.points();
        double[] values = new double[factors.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = factors.get(j).at(unit(own, j, k));
        }

        return values;
    }

    private double unit(int own, int factor, long k) {
        double turns = frequencyOf(own, factor) * k % curve.points() / (double) curve.points();
        if (curve.phase() instanceof Phase.Random random) {
            double shift = SplitMix64.unit(SplitMix64.key(random.seed(), own), factor);
            return SplitMix64.inside(wave((turns + shift) % 1));
        }

        return wave(turns);
    }

    /** 1/2 + asin(sin(2 pi t)) / pi for t in [0, 1). */
    private static double wave(double turns) {
        if (turns <= QUARTER) {
            return 2 * QUARTER + 2 * turns;
        }

        return turns <= 3 * QUARTER ? 6 * QUARTER - 2 * turns : 2 * turns - 6 * QUARTER;
    }

    private long frequencyOf(int own, int factor) {
        if (factor == own) {
            return frequencies[0];
        }

        return frequencies[factor < own ? factor + 1 : factor];
    }

    @Override
    public List<String> warnings() {
        long distinct = Arrays.stream(frequencies).skip(1).distinct().count();
        var warnings = new ArrayList<String>();
        if (distinct < frequencies.length - 1) {
            warnings.add(
                    "frequencies "
                            + Arrays.toString(frequencies)
                            + " collide: factors that share one are confounded in total indices;"
                            + " take more points");
        }

        return List.copyOf(warnings);
    }
}
