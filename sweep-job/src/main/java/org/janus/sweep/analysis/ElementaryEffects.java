package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.StreamingStatistics;

/**
 * Morris screening: mean, mean magnitude and spread of the elementary effects of each factor.
 *
 * <pre>
 *   EE_i = (y after - y before) / (x_i after - x_i before),  x on the unit scale, one factor moved
 *   mu = mean EE, mu_star = mean |EE|, sigma = sample standard deviation of EE (n - 1)
 * </pre>
 *
 * <p>{@link #ofTrajectory} is a function of one trajectory, so effects can be made anywhere; {@link
 * #screen} takes them in the order of the trajectories. A missing output drops the two effects it
 * touches and no more. sigma is NaN with fewer than two effects, everything is NaN without any, and
 * when all effects of all factors are 0: then the output is constant and the screening has nothing
 * to say. The interval of mu_star is a bootstrap over the effects of the factor.
 *
 * <p>Sources: Morris 1991, doi:10.1080/00401706.1991.10484804; mu_star: Campolongo, Cariboni,
 * Saltelli 2007, doi:10.1016/j.envsoft.2006.10.004.
 */
final class ElementaryEffects {
    private ElementaryEffects() {}

    /**
     * What Morris screening says of one factor.
     *
     * @param mu mean effect; opposite effects cancel
     * @param muStar mean magnitude of the effects, with its interval and the effects used
     * @param sigma sample standard deviation of the effects: interaction or curvature
     * @param total effects that the design holds
     * @param note why there are no numbers, or nothing
     */
    public record Screening(double mu, Estimate muStar, double sigma, long total, String note) {}

    /**
     * The effects of one trajectory by factor; NaN where an output is missing or the factor is not
     * moved.
     *
     * @param units [step][factor] coordinates between 0 and 1; consecutive steps differ in one
     *     factor
     * @param outputs [step] outputs, NaN when missing
     * @throws IllegalArgumentException when two steps differ in none or several factors
     */
    public static double[] ofTrajectory(double[][] units, double[] outputs) {
        double[] effects = new double[units[0].length];
        Arrays.fill(effects, Double.NaN);
        for (int step = 1; step < units.length; step++) {
            int factor = movedFactor(units[step - 1], units[step], step);
            double move = units[step][factor] - units[step - 1][factor];
            double effect = (outputs[step] - outputs[step - 1]) / move;
            effects[factor] = Double.isFinite(effect) ? effect : Double.NaN;
        }

        return effects;
    }

    /** Screening of every factor from [trajectory][factor] effects, NaN when missing. */
    public static List<Screening> screen(double[][] effects, Bootstrap bootstrap) {
        if (effects.length == 0) {
            return List.of();
        }

        boolean isConstant =
                Arrays.stream(effects)
                        .flatMapToDouble(Arrays::stream)
                        .noneMatch(effect -> effect < 0 || effect > 0);
        List<Screening> screenings = new ArrayList<>();
        for (int factor = 0; factor < effects[0].length; factor++) {
            double[] present = present(effects, factor);
            screenings.add(
                    present.length == 0 || isConstant
                            ? absent(effects.length, present.length)
                            : screening(present, effects.length, bootstrap));
        }

        return screenings;
    }

    private static int movedFactor(double[] before, double[] after, int step) {
        int[] moved = IntStream.range(0, after.length).filter(k -> after[k] != before[k]).toArray();
        if (moved.length != 1) {
            throw new IllegalArgumentException(
                    "step "
                            + step
                            + " moves "
                            + moved.length
                            + " factors; a step must move one factor");
        }

        return moved[0];
    }

    private static double[] present(double[][] effects, int factor) {
        return Arrays.stream(effects)
                .mapToDouble(effect -> effect[factor])
                .filter(Double::isFinite)
                .toArray();
    }

    private static Screening absent(int total, int present) {
        String note = present == 0 ? "no effect has both its outputs" : "constant output";
        return new Screening(Double.NaN, Estimate.absent(), Double.NaN, total, note);
    }

    private static Screening screening(double[] effects, int total, Bootstrap bootstrap) {
        StreamingStatistics statistics = new StreamingStatistics();
        for (double effect : effects) {
            statistics.addValue(effect);
        }

        Estimate muStar =
                new Estimate(
                        Arrays.stream(effects).map(Math::abs).average().orElseThrow(),
                        bootstrap.halfWidth(resampledMuStar(effects, bootstrap)),
                        effects.length);
        double sigma = effects.length < 2 ? Double.NaN : statistics.getStandardDeviation();
        return new Screening(statistics.getMean(), muStar, sigma, total, "");
    }

    private static double[] resampledMuStar(double[] effects, Bootstrap bootstrap) {
        int size = effects.length;
        double[] replicates = new double[size < 2 ? 0 : bootstrap.resamples()];
        for (int resample = 0; resample < replicates.length; resample++) {
            double sum = 0;
            for (int position = 0; position < size; position++) {
                sum += Math.abs(effects[bootstrap.item(resample, position, size)]);
            }

            replicates[resample] = sum / size;
        }

        return replicates;
    }
}
