package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.special.Gamma;

/**
 * Log-rank test: do groups of runs have their events at the same rate at all times?
 *
 * <p>At each time with d events among n at risk, group g with n_g at risk expects d n_g / n of
 * them; their covariance is d (n - d) / (n - 1) * (n_g / n) (delta_gh - n_h / n). The statistic is
 * the quadratic form of observed minus expected with the inverse of the summed covariance, of all
 * groups but the last; chi-square with groups - 1 degrees of freedom. A group that is never at risk
 * with another takes no degree of freedom. With none left, or without events, statistic and p value
 * are NaN.
 *
 * <p>Runs of several scenarios on the same points are paired; the test treats them as independent,
 * which makes its p value too large when pairs go together.
 *
 * <p>Source: Mantel 1966, Cancer Chemother. Rep. 50:163-170; Peto and Peto 1972,
 * doi:10.2307/2344317.
 *
 * @param statistic the chi-square
 * @param degreesOfFreedom of it
 * @param pValue probability of one at least as large when the groups are alike
 * @param observed events per group
 * @param expected events per group if all were alike
 */
record LogRank(
        double statistic,
        int degreesOfFreedom,
        double pValue,
        List<Double> observed,
        List<Double> expected) {

    /** Copies the lists. */
    public LogRank {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
    }

    /** The test over the counts of each group. */
    public static LogRank of(List<List<EventCount>> groups) {
        Tally tally = new Tally(groups);
        int size = groups.size() - 1;
        RealVector difference =
                new ArrayRealVector(tally.observed).subtract(new ArrayRealVector(tally.expected));
        RealMatrix covariance = MatrixUtils.createRealMatrix(tally.covariance);
        List<Double> observed = Arrays.stream(tally.observed).boxed().toList();
        List<Double> expected = Arrays.stream(tally.expected).boxed().toList();
        if (size < 1 || covariance.getNorm1() == 0) {
            return new LogRank(Double.NaN, 0, Double.NaN, observed, expected);
        }

        SingularValueDecomposition decomposition =
                new SingularValueDecomposition(covariance.getSubMatrix(0, size - 1, 0, size - 1));
        RealVector head = difference.getSubVector(0, size);
        double statistic = head.dotProduct(decomposition.getSolver().solve(head));
        int rank = decomposition.getRank();
        double pValue = Gamma.regularizedGammaQ(rank / 2.0, statistic / 2);
        return new LogRank(statistic, rank, pValue, observed, expected);
    }

    /** Sums over the times of events. */
    private static final class Tally {
        private final double[] observed;
        private final double[] expected;
        private final double[][] covariance;

        Tally(List<List<EventCount>> groups) {
            int size = groups.size();
            observed = new double[size];
            expected = new double[size];
            covariance = new double[size][size];
            List<List<EventCount>> sorted = groups.stream().map(EventCount::merged).toList();
            double[] atRisk = sorted.stream().mapToDouble(Tally::runs).toArray();
            int[] next = new int[size];
            for (EventCount all :
                    EventCount.merged(sorted.stream().flatMap(List::stream).toList())) {
                addTime(all.events(), atRisk);
                leave(all.time(), sorted, atRisk, next);
            }
        }

        private static double runs(List<EventCount> counts) {
            return counts.stream().mapToLong(count -> count.events() + count.censored()).sum();
        }

        private void addTime(double d, double[] atRisk) {
            if (d == 0) {
                return;
            }

            double n = Arrays.stream(atRisk).sum();
            double variance = n > 1 ? d * (n - d) / (n - 1) : 0;
            for (int g = 0; g < atRisk.length; g++) {
                expected[g] += d * atRisk[g] / n;
                for (int h = 0; h < atRisk.length; h++) {
                    double delta = g == h ? 1 : 0;
                    covariance[g][h] += variance * atRisk[g] / n * (delta - atRisk[h] / n);
                }
            }
        }

        private void leave(
                double time, List<List<EventCount>> sorted, double[] atRisk, int[] next) {
            for (int g = 0; g < atRisk.length; g++) {
                List<EventCount> counts = sorted.get(g);
                if (next[g] < counts.size() && counts.get(next[g]).time() == time) {
                    EventCount count = counts.get(next[g]);
                    observed[g] += count.events();
                    atRisk[g] -= count.events() + count.censored();
                    next[g]++;
                }
            }
        }
    }
}
