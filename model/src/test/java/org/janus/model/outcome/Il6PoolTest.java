package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.janus.model.Il6Equations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without production of its own, IL-6 in plasma is the recombinant IL-6 given. */
final class Il6PoolTest {

    private static final double SPAN_DAYS = 1e-3;

    private final Il6Levels levels = new Il6Levels();
    private final Il6Pool plasma = new Il6Pool(Quantity.PLASMA_IL6, levels);

    @BeforeEach
    void withoutProduction() {
        double[] p = Parameter.defaults();
        p[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
        levels.use(new Il6Equations(p));
        plasma.started();
    }

    @ParameterizedTest
    @CsvSource({"5, 2, true", "5, 2.1, false", "11, 1, false", "10, 1, true"})
    void aLevelTimesAFactorIsComparedWithThePeak(double level, double factor, boolean isBelow) {
        level(10);
        plasma.offer();

        plasma.start(level(level));

        assertThat(plasma.isBelowPeak(factor)).isEqualTo(isBelow);
    }

    /**
     * On t (a - t) from 0 to 2 the chord's slope is a - 2, and the slopes at the ends are a and a -
     * 4: at least half the chord's from a = 6 on, and up to a = -2. Near a = 2 there is a top.
     */
    @ParameterizedTest
    @CsvSource({
        "6, true",
        "5.9, false",
        "9, true",
        "2, false",
        "0, false",
        "-1.9, false",
        "-2, true",
        "-9, true"
    })
    void aCourseThatKeepsHalfOfItsSlopeIsSteady(double a, boolean isSteady) {
        walk(parabola(a, -1, -1), 100, parabola(a, 2, -1));

        assertThat(plasma.isSteady()).isEqualTo(isSteady);
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 2, 0, -2})
    void aValleyIsSteady(double a) {
        walk(parabola(-a, -1, 1), 100, parabola(-a, 2, 1));

        assertThat(plasma.isSteady()).isTrue();
    }

    @Test
    void nothingIsSteadyAfterALevelThatIsNotTheLastOne() {
        step(97, 98, 1);

        step(98.5, 100.5, 2);

        assertThat(plasma.isSteady()).isFalse();
    }

    @Test
    void nothingIsSteadyWithoutAStepBefore() {
        walk(97, 98, 100);
        assertThat(plasma.isSteady()).isTrue();

        plasma.interrupt();
        step(100, 101, 1);

        assertThat(plasma.isSteady()).isFalse();
    }

    /**
     * 100 + 30 t - 57 t^2 + 27 t^3 begins and ends at 100 and peaks at 104.67, with slopes 30 and
     * -3; only the steep one leaves room for a peak above 104. The other way round it is mirrored.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPeakBesideASteepEndIsFound(boolean isMirrored) {
        Course cubic =
                new Course(t -> 100 + t * (30 + t * (-57 + t * 27)), t -> 30 + t * (-114 + t * 81));
        Course mirrored =
                new Course(
                        t -> cubic.value().applyAsDouble(1 - t),
                        t -> -cubic.slope().applyAsDouble(1 - t));
        Course course = isMirrored ? mirrored : cubic;
        Step step = HandMadeStep.of(0, 1, State.RECOMBINANT_IL6, course);
        level(104);
        plasma.offer();

        seek(step);

        double top = cubic.value().applyAsDouble((114 - Math.sqrt(3276)) / 162);
        assertThat(plasma.peak()).isCloseTo(top, within(1e-6 * top));
    }

    private void seek(Step step) {
        levels.atStart(step);
        plasma.start(levels.level(Quantity.PLASMA_IL6));
        levels.atEnd(step);
        plasma.end(levels.level(Quantity.PLASMA_IL6), step.endDays() - step.startDays());
        levels.aheadOfStart(step, SPAN_DAYS);
        plasma.startAhead(SPAN_DAYS);
        levels.aheadOfEnd(step, -SPAN_DAYS);
        plasma.endAhead(-SPAN_DAYS);
        plasma.seek(step);
    }

    /** 100 + t (a + curvature t). */
    private static double parabola(double a, double t, double curvature) {
        return 100 + t * (a + curvature * t);
    }

    /** One step of a day and one of two, between three levels. */
    private void walk(double first, double second, double third) {
        step(first, second, 1);
        step(second, third, 2);
    }

    private void step(double first, double second, double days) {
        plasma.start(level(first));
        plasma.end(level(second), days);
    }

    private double level(double recombinant) {
        double[] y = new double[State.count()];
        y[State.RECOMBINANT_IL6.ordinal()] = recombinant;
        levels.at(y);
        return levels.level(Quantity.PLASMA_IL6);
    }
}
