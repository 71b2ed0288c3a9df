package org.janus.sweep.analysis;

import java.util.List;

/**
 * The sums from which all Sobol' indices of an output follow; they add up over base points.
 *
 * <p>With c the mean and V the variance (of N, not N - 1) over the outputs of A and B together:
 *
 * <pre>
 *   S1_i   = mean[(fB - c)(fAB_i - fA)] / V                              Saltelli et al. 2010
 *   ST_i   = mean[(fA - fAB_i)^2] / (2 V)                                Jansen 1999
 *   S2_ij  = mean[((fBA_i - c)(fAB_j - c) + (fAB_i - c)(fBA_j - c)) / 2
 *                 - (fA - c)(fB - c)] / V - S1_i - S1_j                  Saltelli 2002
 *   dummy  S1 = mean[(fA - c)(fB - c)] / V,  ST = 1 - mean[(fB - c)^2] / V
 * </pre>
 *
 * <p>The dummy's indices are those of a factor that no output depends on, from A and B alone; both
 * are 0 but for sampling error, which is what they show.
 *
 * <p>A row is one base point in the order of {@link SaltelliLayout}. An output that is not finite
 * is missing ({@link MissingRuns}). Indices are NaN when the outputs of A and B are constant or
 * nothing is left. {@code shift} is taken off every output before it is summed; it must be the same
 * in all sums that merge and changes results by rounding alone, least when it is near the mean.
 *
 * <p>Sources: doi:10.1016/j.cpc.2009.09.018; doi:10.1016/S0010-4655(98)00154-4;
 * doi:10.1016/S0010-4655(02)00280-1; dummy: Khorashadi Zadeh et al. 2017,
 * doi:10.1016/j.envsoft.2017.02.001.
 */
final class SobolSums {
    private static final int A_COUNT = 0;
    private static final int A_SUM = 1;
    private static final int A_SQUARES = 2;
    private static final int B_COUNT = 3;
    private static final int B_SUM = 4;
    private static final int B_SQUARES = 5;
    private static final int BOTH_COUNT = 6;
    private static final int BOTH_SUM = 7;
    private static final int BOTH_PRODUCT = 8;
    private static final int HEAD = 9;

    private static final int S1_COUNT = 0;
    private static final int S1_PRODUCT = 1;
    private static final int S1_DIFFERENCE = 2;
    private static final int ST_COUNT = 3;
    private static final int ST_SQUARES = 4;
    private static final int PER_FACTOR = 5;

    private static final int S2_COUNT = 0;
    private static final int S2_PRODUCT = 1;
    private static final int S2_LINEAR = 2;
    private static final int PER_PAIR = 3;

    private final SaltelliLayout layout;
    private final MissingRuns missing;
    private final double shift;
    private final double[] sums;
    private final Extent baseExtent = new Extent();
    private final Extent extent = new Extent();
    private long total;
    private long complete;

    /** Sums of no base point yet. */
    public SobolSums(SaltelliLayout layout, MissingRuns missing, double shift) {
        if (!Double.isFinite(shift)) {
            throw new IllegalArgumentException("shift is " + shift + "; must be finite");
        }

        this.layout = layout;
        this.missing = missing;
        this.shift = shift;
        this.sums = new double[HEAD + PER_FACTOR * layout.factors() + PER_PAIR * layout.pairs()];
    }

    /** Sums of the blocks in the order given. */
    public static SobolSums merged(List<SobolSums> blocks) {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("there are no blocks to merge");
        }

        SobolSums all = blocks.get(0).empty();
        blocks.forEach(all::merge);
        return all;
    }

    SobolSums empty() {
        return new SobolSums(layout, missing, shift);
    }

    /** Adds the outputs of one base point; the row is not kept. */
    public void add(double[] row) {
        layout.check(row);
        total++;
        boolean isComplete = isComplete(row);
        if (!isComplete && missing == MissingRuns.DROP_BLOCK) {
            return;
        }

        complete += isComplete ? 1 : 0;
        observe(row);
        addBase(row[layout.a()] - shift, row[layout.b()] - shift);
        for (int factor = 0; factor < layout.factors(); factor++) {
            addFactor(row, factor);
        }

        if (layout.hasSecondOrder()) {
            addPairs(row);
        }
    }

    /** Adds the sums of other base points. */
    public void merge(SobolSums other) {
        if (other.sums.length != sums.length || other.shift != shift || other.missing != missing) {
            throw new IllegalArgumentException(
                    "sums differ in layout, shift or missing runs; only alike sums merge");
        }

        for (int k = 0; k < sums.length; k++) {
            sums[k] += other.sums[k];
        }

        baseExtent.merge(other.baseExtent);
        extent.merge(other.extent);
        total += other.total;
        complete += other.complete;
    }

    /** Where the outputs stand in a row. */
    public SaltelliLayout layout() {
        return layout;
    }

    /** Base points added. */
    public long total() {
        return total;
    }

    /** Base points of which no output is missing. */
    public long complete() {
        return complete;
    }

    /** Mean over the outputs of A and B. */
    public double mean() {
        return shift + centre();
    }

    /** Variance over the outputs of A and B, 0 when they are constant or there is none. */
    public double variance() {
        if (baseExtent.isConstant()) {
            return 0;
        }

        double centre = centre();
        return (sums[A_SQUARES] + sums[B_SQUARES]) / baseCount() - centre * centre;
    }

    double s1(int factor) {
        return s1(factor, centre());
    }

    /** S1 with outputs centred at shift + centre instead of their mean. */
    double s1(int factor, double centre) {
        int at = factorAt(factor);
        double covariance = sums[at + S1_PRODUCT] - centre * sums[at + S1_DIFFERENCE];
        return covariance / sums[at + S1_COUNT] / divisor();
    }

    double st(int factor) {
        int at = factorAt(factor);
        return sums[at + ST_SQUARES] / sums[at + ST_COUNT] / (2 * divisor());
    }

    double s2(int first, int second) {
        int at = pairAt(first, second);
        double covariance = sums[at + S2_PRODUCT] - centre() * sums[at + S2_LINEAR];
        return covariance / sums[at + S2_COUNT] / divisor() - s1(first) - s1(second);
    }

    double dummyS1() {
        double centre = centre();
        double mean = sums[BOTH_PRODUCT] / sums[BOTH_COUNT];
        double meanSum = sums[BOTH_SUM] / sums[BOTH_COUNT];
        return (mean - centre * meanSum + centre * centre) / divisor();
    }

    double dummySt() {
        double centre = centre();
        double square = sums[B_SQUARES] - 2 * centre * sums[B_SUM];
        return 1 - (square / sums[B_COUNT] + centre * centre) / divisor();
    }

    long usedForS1(int factor) {
        return (long) sums[factorAt(factor) + S1_COUNT];
    }

    long usedForSt(int factor) {
        return (long) sums[factorAt(factor) + ST_COUNT];
    }

    long usedForS2(int first, int second) {
        return (long) sums[pairAt(first, second) + S2_COUNT];
    }

    long usedForDummy() {
        return (long) sums[BOTH_COUNT];
    }

    double baseCount() {
        return sums[A_COUNT] + sums[B_COUNT];
    }

    /** Smallest and largest of all outputs that were used. */
    Extent extent() {
        return extent;
    }

    boolean isConstant() {
        return baseExtent.isConstant();
    }

    private double centre() {
        return (sums[A_SUM] + sums[B_SUM]) / baseCount();
    }

    private double divisor() {
        double variance = variance();
        return variance > 0 ? variance : Double.NaN;
    }

    private static boolean isComplete(double[] row) {
        for (double output : row) {
            if (!Double.isFinite(output)) {
                return false;
            }
        }

        return true;
    }

    private void observe(double[] row) {
        for (int k = 0; k < row.length; k++) {
            if (Double.isFinite(row[k])) {
                extent.add(row[k]);
            }
        }
    }

    private void addBase(double a, double b) {
        if (Double.isFinite(a)) {
            baseExtent.add(a + shift);
            addTo(A_COUNT, 1, a, a * a);
        }

        if (Double.isFinite(b)) {
            baseExtent.add(b + shift);
            addTo(B_COUNT, 1, b, b * b);
        }

        if (Double.isFinite(a) && Double.isFinite(b)) {
            addTo(BOTH_COUNT, 1, a + b, a * b);
        }
    }

    private void addFactor(double[] row, int factor) {
        int at = factorAt(factor);
        double b = row[layout.b()] - shift;
        double difference = row[layout.ab(factor)] - row[layout.a()];
        if (!Double.isFinite(difference)) {
            return;
        }

        sums[at + ST_COUNT]++;
        sums[at + ST_SQUARES] += difference * difference;
        if (Double.isFinite(b)) {
            addTo(at + S1_COUNT, 1, b * difference, difference);
        }
    }

    private void addPairs(double[] row) {
        for (int first = 0; first < layout.factors(); first++) {
            for (int second = first + 1; second < layout.factors(); second++) {
                addPair(row, first, second);
            }
        }
    }

    private void addPair(double[] row, int first, int second) {
        double a = row[layout.a()] - shift;
        double b = row[layout.b()] - shift;
        double abFirst = row[layout.ab(first)] - shift;
        double baFirst = row[layout.ba(first)] - shift;
        double abSecond = row[layout.ab(second)] - shift;
        double baSecond = row[layout.ba(second)] - shift;
        double product = (baFirst * abSecond + abFirst * baSecond) / 2 - a * b;
        double linear = (baFirst + abSecond + abFirst + baSecond) / 2 - a - b;
        if (Double.isFinite(product)) {
            addTo(pairAt(first, second), 1, product, linear);
        }
    }

    private void addTo(int at, double first, double second, double third) {
        sums[at] += first;
        sums[at + 1] += second;
        sums[at + 2] += third;
    }

    private static int factorAt(int factor) {
        return HEAD + PER_FACTOR * factor;
    }

    private int pairAt(int first, int second) {
        int before = first * layout.factors() - first * (first + 1) / 2;
        return HEAD + PER_FACTOR * layout.factors() + PER_PAIR * (before + second - first - 1);
    }
}
