package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MorrisDesignTest extends DesignContractTest {

    private static MorrisDesign morris(int factors, long trajectories, int levels) {
        return new MorrisDesign(Factors.units(factors), trajectories, levels, 12345);
    }

    @Override
    Design design() {
        return new MorrisDesign(Factors.MIXED, 50, 4, 12345);
    }

    @Override
    Optional<Design> grown() {
        return Optional.of(new MorrisDesign(Factors.MIXED, 1_000_000_000L, 4, 12345));
    }

    @Test
    void eachStepChangesOneFactorByDelta() {
        for (int levels : new int[] {2, 4, 6, 10}) {
            var design = morris(7, 40, levels);
            double delta = levels / (2.0 * (levels - 1));
            for (long t = 0; t < 40; t++) {
                var moved = new TreeSet<Integer>();
                for (int step = 0; step < 7; step++) {
                    double[] before = design.point(t * 8 + step);
                    double[] after = design.point(t * 8 + step + 1);
                    moved.add(onlyChange(before, after, delta));
                }
                assertThat(moved).hasSize(7);
            }
        }
    }

    private static int onlyChange(double[] before, double[] after, double delta) {
        int changed = -1;
        for (int j = 0; j < before.length; j++) {
            if (before[j] != after[j]) {
                assertThat(changed).isEqualTo(-1);
                assertThat(Math.abs(after[j] - before[j])).isCloseTo(delta, within(1e-15));
                changed = j;
            }
        }

        assertThat(changed).isNotEqualTo(-1);
        return changed;
    }

    @Test
    void valuesLieOnTheGridOfLevelsAndAllOccurEquallyOften() {
        var design = morris(3, 3000, 4);
        Map<Double, Integer> counts = new HashMap<>();

        for (long i = 0; i < design.size(); i++) {
            counts.merge(design.point(i)[1], 1, Integer::sum);
        }

        assertThat(counts).containsOnlyKeys(0.0, 1 / 3.0, 2 / 3.0, 1.0);
        // 12000 rows, four levels; levels of a trajectory come in pairs, so about 60 deviate.
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(2750, 3250));
    }

    /**
     * Ishigami function, a = 7, b = 0.1, on [-pi, pi]: exact effects of the p = 4 grid by
     * enumeration. With 20000 trajectories the standard error of mu* is sigma / 141 = 0.05.
     */
    @Test
    @Tag("validation")
    void elementaryEffectsOfIshigamiHaveTheirExactMeans() {
        int trajectories = 20_000;
        var design = morris(3, trajectories, 4);
        double[] muStar = new double[3];

        for (long t = 0; t < trajectories; t++) {
            for (int step = 0; step < 3; step++) {
                double[] before = design.point(t * 4 + step);
                double[] after = design.point(t * 4 + step + 1);
                int j = onlyChange(before, after, 2 / 3.0);
                double effect =
                        (Ishigami.ofUnits(after) - Ishigami.ofUnits(before))
                                / (after[j] - before[j]);
                muStar[j] += Math.abs(effect) / trajectories;
            }
        }

        assertThat(muStar[0]).isCloseTo(7.704054111593104, within(0.15));
        assertThat(muStar[1]).isCloseTo(7.875, within(1e-9));
        assertThat(muStar[2]).isCloseTo(6.2487961033331185, within(0.18));
    }

    @Test
    void aDummyIsAFactorLikeTheOthers() {
        var factors = List.of(Factors.RECRUITMENT, Factor.dummy());

        var design = new MorrisDesign(factors, 10, 4, 1);

        assertThat(design.rowsPerTrajectory()).isEqualTo(3);
        assertThat(design.columns()).containsExactly("mdsc.recruitment-rate", "dummy");
    }

    @Test
    void brokenNumbersAreRefused() {
        assertThatThrownBy(() -> morris(2, 10, 3))
                .hasMessage(
                        "levels of morris is out of range; 3; must be even and in [2, 1048576]");
        assertThatThrownBy(() -> morris(2, 0, 4)).hasMessageStartingWith("trajectories is out of");
        assertThatThrownBy(
                        () ->
                                new MorrisDesign(
                                        List.of(new Factor("a", Distribution.logNormalByCv(1, 1))),
                                        5,
                                        4,
                                        1))
                .hasMessageStartingWith("factor a is unbounded at u = 1 of morris");
    }
}
