package org.janus.sweep.analysis;

/**
 * How far missing runs can move S1 and ST: no way of filling the missing outputs with values
 * between the smallest and the largest observed output gives an index outside the interval.
 *
 * <p>Numerators and variance are bounded one by one, so the interval is safe and may be wider than
 * the worst single filling. With low and high the observed extremes, N base points and every
 * expression over all of them:
 *
 * <ul>
 *   <li>c, the mean, lies between its values with all missing A and B outputs at low and at high;
 *       the bounds of sum (fB - c)(fAB_i - fA) are convex and concave in c, hence found at these
 *       two;
 *   <li>each term of a numerator takes its least and greatest value over the box of its missing
 *       outputs, by the products of interval ends;
 *   <li>the variance is least with all missing A and B outputs at the observed mean, greatest with
 *       some number of them at low and the rest at high.
 * </ul>
 *
 * <p>Without missing outputs both ends are the estimate itself. Constant outputs give NaN. Two
 * passes over the rows: the first makes pairwise {@link SobolSums}, the second adds every row here.
 */
final class SobolBounds {
    private static final int S1_LEAST = 0;
    private static final int S1_GREATEST = 2;
    private static final int ST_LEAST = 4;
    private static final int ST_GREATEST = 5;
    private static final int PER_FACTOR = 6;

    private final SobolSums observed;
    private final double low;
    private final double high;
    private final double[] centres;
    private final double[] sums;

    private SobolBounds(SobolSums observed) {
        this.observed = observed;
        this.low = observed.extent().min();
        this.high = observed.extent().max();
        this.centres = new double[] {meanFilledWith(low), meanFilledWith(high)};
        this.sums = new double[PER_FACTOR * observed.layout().factors()];
    }

    /** Bounds of a table in memory, one row per base point. */
    public static SobolBounds of(SaltelliLayout layout, double[][] rows) {
        SobolSums all = SobolSums.merged(SobolEstimator.blocks(layout, MissingRuns.PAIRWISE, rows));
        SobolBounds bounds = new SobolBounds(all);
        for (double[] row : rows) {
            bounds.add(row);
        }

        return bounds;
    }

    /** Adds one base point, whether or not outputs of it are missing. */
    private void add(double[] row) {
        SaltelliLayout layout = observed.layout();
        double a = row[layout.a()];
        double b = row[layout.b()];
        for (int factor = 0; factor < layout.factors(); factor++) {
            double ab = row[layout.ab(factor)];
            double least = least(ab) - greatest(a);
            double greatest = greatest(ab) - least(a);
            addProduct(PER_FACTOR * factor, b, least, greatest);
            addSquare(PER_FACTOR * factor, least, greatest);
        }
    }

    /** Bounds of the first-order index. */
    public Interval s1(int factor) {
        int at = PER_FACTOR * factor;
        double least = Math.min(sums[at + S1_LEAST], sums[at + S1_LEAST + 1]);
        double greatest = Math.max(sums[at + S1_GREATEST], sums[at + S1_GREATEST + 1]);
        return quotient(least / observed.total(), greatest / observed.total());
    }

    /** Bounds of the total index. */
    public Interval st(int factor) {
        int at = PER_FACTOR * factor;
        double least = sums[at + ST_LEAST] / observed.total() / 2;
        double greatest = sums[at + ST_GREATEST] / observed.total() / 2;
        return quotient(least, greatest);
    }

    private void addProduct(int at, double b, double least, double greatest) {
        for (int k = 0; k < centres.length; k++) {
            double leastB = least(b) - centres[k];
            double greatestB = greatest(b) - centres[k];
            double p = leastB * least;
            double q = leastB * greatest;
            double r = greatestB * least;
            double s = greatestB * greatest;
            sums[at + S1_LEAST + k] += Math.min(Math.min(p, q), Math.min(r, s));
            sums[at + S1_GREATEST + k] += Math.max(Math.max(p, q), Math.max(r, s));
        }
    }

    private void addSquare(int at, double least, double greatest) {
        double p = least * least;
        double q = greatest * greatest;
        boolean spansZero = least <= 0 && greatest >= 0;
        sums[at + ST_LEAST] += spansZero ? 0 : Math.min(p, q);
        sums[at + ST_GREATEST] += Math.max(p, q);
    }

    private double least(double output) {
        return Double.isFinite(output) ? output : low;
    }

    private double greatest(double output) {
        return Double.isFinite(output) ? output : high;
    }

    private Interval quotient(double least, double greatest) {
        if (observed.isConstant()) {
            return Interval.absent();
        }

        double leastVariance =
                observed.variance() * observed.baseCount() / (2.0 * observed.total());
        double greatestVariance = greatestVariance();
        return new Interval(
                least / (least > 0 ? greatestVariance : leastVariance),
                greatest / (greatest > 0 ? leastVariance : greatestVariance));
    }

    private double greatestVariance() {
        double count = observed.baseCount();
        double all = 2.0 * observed.total();
        double squares = observed.variance() * count;
        double below = low - observed.mean();
        double above = high - observed.mean();
        double greatest = 0;
        for (double atLow = 0; atLow <= all - count; atLow++) {
            double atHigh = all - count - atLow;
            double mean = (atLow * below + atHigh * above) / all;
            double square = (squares + atLow * below * below + atHigh * above * above) / all;
            greatest = Math.max(greatest, square - mean * mean);
        }

        return greatest;
    }

    private double meanFilledWith(double value) {
        double all = 2.0 * observed.total();
        double missing = all - observed.baseCount();
        return observed.mean() + missing * (value - observed.mean()) / all;
    }
}
