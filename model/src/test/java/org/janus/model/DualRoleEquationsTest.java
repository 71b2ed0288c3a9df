package org.janus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DualRoleEquationsTest {

    /**
     * Binding of IL-6 (i), sIL-6R (r) and sgp130 (g), exactly: x = i r / K_R is the binary, x g /
     * K_G the ternary complex; mass conservation leaves one equation in x.
     */
    private record Equilibrium(double il6, double binary) {

        static Equilibrium of(double total, double soluble, double gp130) {
            double kr = Parameter.RECEPTOR_KD_IL6R.defaultValue();
            double kg = Parameter.RECEPTOR_KD_GP130_APPARENT.defaultValue();
            double x =
                    new BrentSolver(1e-15, 1e-12)
                            .solve(
                                    1000,
                                    b -> {
                                        double bound = b + gp130 * b / (kg + b);
                                        return b * kr + (bound - soluble) * (total - bound);
                                    },
                                    0,
                                    total / (1 + gp130 / (kg + total)));
            return new Equilibrium(total - x - gp130 * x / (kg + x), x);
        }
    }

    @ParameterizedTest
    @CsvSource({"2.2", "7", "10"})
    @Tag("validation")
    void plasmaBindingIsLinearWithinTwoPercent(double il6) {
        double[] q = quantitiesAtPlasmaIl6(il6);
        double soluble = Parameter.RECEPTOR_SOLUBLE_IL6R.defaultValue();
        double gp130 = Parameter.RECEPTOR_SOLUBLE_GP130.defaultValue();

        Equilibrium exact = Equilibrium.of(il6, soluble, gp130);

        double free =
                q[Quantity.TRANS_PLASMA.ordinal()]
                        * Parameter.RECEPTOR_KD_IL6R.defaultValue()
                        / soluble;
        assertThat(q[Quantity.TRANS_PLASMA.ordinal()] / exact.binary()).isCloseTo(1, within(0.02));
        assertThat(free / exact.il6()).isCloseTo(1, within(0.02));
    }

    /** The figures of model/README.md, given in whole percent. */
    @ParameterizedTest
    @CsvSource({"100, 0.12", "150, 0.18", "200, 0.25", "500, 0.75"})
    @Tag("validation")
    void tumorTransSignallingIsOverstatedAtHighIl6(double il6, double overstatement) {
        double rho = Parameter.IL6_PLASMA_PARTITION.defaultValue();
        double chi = Parameter.RECEPTOR_INTERSTITIAL_FRACTION.defaultValue();
        double[] q = quantitiesAtPlasmaIl6(il6 / rho);

        Equilibrium exact =
                Equilibrium.of(
                        il6,
                        chi * Parameter.RECEPTOR_SOLUBLE_IL6R.defaultValue(),
                        chi * Parameter.RECEPTOR_SOLUBLE_GP130.defaultValue());

        assertThat(q[Quantity.TUMOR_IL6.ordinal()]).isCloseTo(il6, within(1e-9));
        assertThat(q[Quantity.TRANS_TUMOR.ordinal()] / exact.binary() - 1)
                .isCloseTo(overstatement, within(0.006));
    }

    @Test
    void noTumorStaysNoTumor() {
        double[] y = new DualRoleEquations(Parameter.defaults()).initialState();
        y[State.TUMOR_CELLS.ordinal()] = 0;

        double[] dy = derivative(Parameter.defaults(), y);

        assertThat(dy[State.TUMOR_CELLS.ordinal()]).isZero();
    }

    @Test
    void aNegativeStateCountsAsZero() {
        double[] y = new DualRoleEquations(Parameter.defaults()).initialState();
        double[] expected = derivative(Parameter.defaults(), y);
        y[State.EFFECTOR_CELLS.ordinal()] = -1;
        y[State.HEAT_SESSIONS.ordinal()] = -1e-9;

        assertThat(derivative(Parameter.defaults(), y)).containsExactly(expected);
    }

    /** A symbol wired to nothing, or twice to the same place, would show here. */
    @ParameterizedTest
    @EnumSource(Parameter.class)
    void everyParameterHasAnEffectSomewhere(Parameter parameter) {
        double[] y = busyState();
        double[] p = Parameter.defaults();
        p[parameter.ordinal()] *= 1.5;

        double[] changed = derivative(p, y);

        boolean initial = parameter == Parameter.TUMOR_INITIAL_CELLS;
        double[] base = derivative(Parameter.defaults(), y);
        assertThat(Arrays.equals(changed, base)).isEqualTo(initial);
    }

    private static double[] quantitiesAtPlasmaIl6(double il6) {
        double[] p = Parameter.defaults();
        p[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
        double[] y = new double[State.count()];
        y[State.RECOMBINANT_IL6.ordinal()] = il6;
        double[] q = new double[Quantity.count()];
        new DualRoleEquations(p).evaluate(y, new double[State.count()], q);
        return q;
    }

    private static double[] busyState() {
        double[] y = new double[State.count()];
        for (State state : State.values()) {
            y[state.ordinal()] = 3.7 * state.errorScale() + 0.2;
        }
        y[State.TUMOR_CELLS.ordinal()] = 1e7;
        y[State.CAPACITY_CELLS.ordinal()] = 3e7;
        return y;
    }

    private static double[] derivative(double[] p, double[] y) {
        double[] dy = new double[State.count()];
        new DualRoleEquations(p).evaluate(y, dy, new double[Quantity.count()]);
        return dy;
    }
}
