package org.janus.sweep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.janus.sweep.experiment.Experiments.above;
import static org.janus.sweep.experiment.Experiments.range;
import static org.janus.sweep.experiment.Experiments.side;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.janus.model.Parameter;
import org.janus.model.outcome.Observable;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.SolverSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CohortTest {

    private static final int GROWTH = Parameter.TUMOR_GROWTH_RATE.ordinal();

    private static double[] animal(long seed, long index, double[] inForce) {
        return VirtualAnimals.around(inForce).parameters(new VirtualAnimals(seed).units(index));
    }

    @Test
    void anAnimalIsAFunctionOfSeedAndIndex() {
        double[] defaults = Parameter.defaults();

        assertThat(animal(7, 3, defaults)).isEqualTo(animal(7, 3, defaults));
        assertThat(animal(7, 3, defaults)[GROWTH]).isNotEqualTo(animal(7, 4, defaults)[GROWTH]);
        assertThat(animal(7, 3, defaults)[GROWTH]).isNotEqualTo(animal(8, 3, defaults)[GROWTH]);
    }

    @Test
    void anAnimalIsItselfOnEverySide() {
        double[] twice = Parameter.defaults();
        twice[GROWTH] *= 2;

        double ratio = animal(1, 5, twice)[GROWTH] / animal(1, 5, Parameter.defaults())[GROWTH];

        // The quantile function is good to about 1e-15 relative.
        assertThat(ratio).isCloseTo(2, within(1e-12));
    }

    @Test
    void onlyCalibratedParametersDiffer() {
        double[] defaults = Parameter.defaults();
        double[] animal = animal(1, 0, defaults);

        assertThat(Parameter.values())
                .allSatisfy(
                        p ->
                                assertThat(animal[p.ordinal()] == defaults[p.ordinal()])
                                        .as(p.key())
                                        .isEqualTo(!p.isCalibrated()));
    }

    @Test
    void whatIsTakenOutStaysOut() {
        double[] inForce = Parameter.defaults();
        inForce[GROWTH] = 0;

        assertThat(animal(1, 0, inForce)[GROWTH]).isZero();
    }

    /**
     * Of a log-normal the median is the value in force and the coefficient of variation 20 %; with
     * 4000 animals their sampling errors are 0.4 % and 1.3 %, of which three are allowed.
     */
    @Test
    @Tag("validation")
    void valuesAreLogNormalAroundTheValueInForce() {
        double[] inForce = Parameter.defaults();
        double[] values =
                IntStream.range(0, 4000)
                        .mapToDouble(i -> animal(11, i, inForce)[GROWTH])
                        .sorted()
                        .toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();

        assertThat(values[2000] / inForce[GROWTH]).isCloseTo(1, within(0.012));
        assertThat(Math.sqrt(variance) / mean).isCloseTo(0.2, within(0.008));
    }

    @Test
    void countsTheAnimalsThatAgree() throws InterruptedException {
        var burden = new Readout.AtTime(Observable.TUMOR_CELLS, 0);
        var always = Experiments.value(side("a", Map.of()), burden, range(above(0)));
        var never = Experiments.value(side("a", Map.of()), burden, range(above(1e9)));

        List<Integer> agreeing =
                new Cohort(1, 23)
                        .agreeing(
                                Panel.of(List.of(always, never)),
                                () -> new HipparchusSimulator(SolverSettings.DEFAULT));

        assertThat(agreeing).containsExactly(23, 0);
    }

    @Test
    void aCohortHasAnAnimal() {
        assertThatThrownBy(() -> new Cohort(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cohort is 0; it must be >= 1");
    }
}
