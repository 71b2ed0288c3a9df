package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.stat.descriptive.StreamingStatistics;

/**
 * Sobol' indices with bootstrap intervals from blocks of base points.
 *
 * <p>A block is the {@link SobolSums} of {@link #blockSize} consecutive base points. The bootstrap
 * draws whole blocks with replacement: for up to 2048 base points that is the usual bootstrap over
 * base points; beyond, it costs no more and holds the same variance, for sums over blocks of one
 * size. Results depend on the blocks and the seed alone.
 */
final class SobolEstimator {
    private static final int MOST_BLOCKS = 2048;
    private static final int FEWEST_BLOCKS_OF_PREFIX = 16;

    private SobolEstimator() {}

    /** Base points per block: the least power of two that gives at most 2048 blocks. */
    public static long blockSize(long basePoints) {
        long size = 1;
        while (size * MOST_BLOCKS < basePoints) {
            size *= 2;
        }

        return size;
    }

    /**
     * The blocks of a table in memory, one row per base point in the order of the design. Outputs
     * are shifted by the mean of those that are there.
     */
    public static List<SobolSums> blocks(
            SaltelliLayout layout, MissingRuns missing, double[][] rows) {
        double shift = meanOfBase(layout, rows);
        int size = Math.toIntExact(blockSize(rows.length));
        List<SobolSums> blocks = new ArrayList<>();
        for (int start = 0; start < rows.length; start += size) {
            SobolSums block = new SobolSums(layout, missing, shift);
            for (int row = start; row < Math.min(rows.length, start + size); row++) {
                block.add(rows[row]);
            }

            blocks.add(block);
        }

        return blocks;
    }

    /** Indices of all blocks together. */
    public static SobolIndices estimate(List<SobolSums> blocks, Bootstrap bootstrap) {
        SobolSums sums = SobolSums.merged(blocks);
        double[] values = indices(sums);
        double[] conf = halfWidths(blocks, bootstrap, values.length);
        return result(sums, values, conf);
    }

    /**
     * Indices of growing prefixes of the design: all blocks, the first half of them, the first
     * quarter, down to 16 blocks; smallest first.
     */
    public static List<SobolIndices> convergence(List<SobolSums> blocks, Bootstrap bootstrap) {
        List<SobolIndices> rows = new ArrayList<>();
        int length = blocks.size();
        do {
            rows.add(0, estimate(blocks.subList(0, length), bootstrap));
            length /= 2;
        } while (length >= FEWEST_BLOCKS_OF_PREFIX);

        return rows;
    }

    private static double meanOfBase(SaltelliLayout layout, double[][] rows) {
        StreamingStatistics base = new StreamingStatistics();
        for (double[] row : rows) {
            addIfPresent(base, row[layout.a()]);
            addIfPresent(base, row[layout.b()]);
        }

        double mean = base.getMean();
        return Double.isFinite(mean) ? mean : 0;
    }

    private static void addIfPresent(StreamingStatistics statistics, double output) {
        if (Double.isFinite(output)) {
            statistics.addValue(output);
        }
    }

    /** All indices in one array: S1, ST, the dummy's S1 and ST, then the pairs. */
    private static double[] indices(SobolSums sums) {
        int factors = sums.layout().factors();
        double[] values = new double[2 * factors + 2 + sums.layout().pairs()];
        for (int factor = 0; factor < factors; factor++) {
            values[factor] = sums.s1(factor);
            values[factors + factor] = sums.st(factor);
        }

        values[2 * factors] = sums.dummyS1();
        values[2 * factors + 1] = sums.dummySt();
        if (sums.layout().hasSecondOrder()) {
            addPairs(sums, values);
        }

        return values;
    }

    private static void addPairs(SobolSums sums, double[] values) {
        int factors = sums.layout().factors();
        int at = 2 * factors + 2;
        for (int first = 0; first < factors; first++) {
            for (int second = first + 1; second < factors; second++) {
                values[at] = sums.s2(first, second);
                at++;
            }
        }
    }

    private static double[] halfWidths(List<SobolSums> blocks, Bootstrap bootstrap, int width) {
        int resamples = blocks.size() < 2 ? 0 : bootstrap.resamples();
        double[][] replicates = new double[width][resamples];
        for (int resample = 0; resample < resamples; resample++) {
            double[] values = indices(resampled(blocks, bootstrap, resample));
            for (int k = 0; k < width; k++) {
                replicates[k][resample] = values[k];
            }
        }

        double[] conf = new double[width];
        for (int k = 0; k < width; k++) {
            conf[k] = bootstrap.halfWidth(replicates[k]);
        }

        return conf;
    }

    private static SobolSums resampled(List<SobolSums> blocks, Bootstrap bootstrap, int resample) {
        SobolSums sums = blocks.get(0).empty();
        for (int position = 0; position < blocks.size(); position++) {
            sums.merge(blocks.get(bootstrap.item(resample, position, blocks.size())));
        }

        return sums;
    }

    private static SobolIndices result(SobolSums sums, double[] values, double[] conf) {
        int factors = sums.layout().factors();
        List<Estimate> s1 = new ArrayList<>();
        List<Estimate> st = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            s1.add(estimate(values, conf, factor, sums.usedForS1(factor)));
            st.add(estimate(values, conf, factors + factor, sums.usedForSt(factor)));
        }

        return new SobolIndices(
                sums.complete(),
                sums.total(),
                s1,
                st,
                pairs(sums, values, conf),
                estimate(values, conf, 2 * factors, sums.usedForDummy()),
                estimate(values, conf, 2 * factors + 1, sums.usedForDummy()),
                note(sums));
    }

    private static Estimate estimate(double[] values, double[] conf, int at, long used) {
        double halfWidth = Double.isNaN(values[at]) ? Double.NaN : conf[at];
        return new Estimate(values[at], halfWidth, used);
    }

    private static List<SobolIndices.Pair> pairs(SobolSums sums, double[] values, double[] conf) {
        List<SobolIndices.Pair> pairs = new ArrayList<>();
        int factors = sums.layout().hasSecondOrder() ? sums.layout().factors() : 0;
        int at = 2 * factors + 2;
        for (int first = 0; first < factors; first++) {
            for (int second = first + 1; second < factors; second++) {
                long used = sums.usedForS2(first, second);
                Estimate index = estimate(values, conf, at, used);
                pairs.add(new SobolIndices.Pair(first, second, index));
                at++;
            }
        }

        return pairs;
    }

    private static String note(SobolSums sums) {
        if (sums.baseCount() == 0) {
            return "no base point has all its outputs";
        }

        return sums.isConstant() ? "constant output" : "";
    }
}
