package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.janus.model.DualRoleEquations;
import org.janus.model.Il6Equations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Il6LevelsTest {

    private static final long SEED = 20140303;
    private static final int DRAWS = 2000;
    private static final State[] DRIVERS = {
        State.TUMOR_CELLS, State.MDSC_CELLS, State.STAT3, State.RECOMBINANT_IL6, State.ANTI_IL6R
    };

    private final Random random = new Random(SEED);

    @Test
    void levelsHaveTheBitsOfTheFullEquations() {
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] p = parameters();
            double[] y = state();
            double[] all = new double[Quantity.count()];
            double[] alone = new double[Quantity.count()];
            new DualRoleEquations(p).evaluate(y, new double[State.count()], all);

            new Il6Equations(p).evaluate(y, alone);

            assertThat(alone[Quantity.TUMOR_IL6.ordinal()])
                    .as("tumor, draw %d", draw)
                    .isEqualTo(all[Quantity.TUMOR_IL6.ordinal()]);
            assertThat(alone[Quantity.PLASMA_IL6.ordinal()])
                    .as("plasma, draw %d", draw)
                    .isEqualTo(all[Quantity.PLASMA_IL6.ordinal()]);
        }
    }

    /** What the search for peaks stands on: no level falls, or rises faster than the square. */
    @Test
    void levelsRiseWithEachDriverButNotFasterThanItsSquare() {
        for (int draw = 0; draw < DRAWS; draw++) {
            Il6Levels levels = new Il6Levels();
            levels.use(new Il6Equations(parameters()));
            double[] y = state();
            double growth = 1 + 3 * random.nextDouble();
            int driver = DRIVERS[draw % DRIVERS.length].ordinal();
            levels.at(y);
            double tumor = levels.level(Quantity.TUMOR_IL6);
            double plasma = levels.level(Quantity.PLASMA_IL6);

            y[driver] *= growth;
            levels.at(y);

            double limit = growth * growth * (1 + 1e-12);
            assertThat(levels.level(Quantity.TUMOR_IL6))
                    .as("tumor, draw %d", draw)
                    .isBetween(tumor * (1 - 1e-12), tumor * limit);
            assertThat(levels.level(Quantity.PLASMA_IL6))
                    .as("plasma, draw %d", draw)
                    .isBetween(plasma * (1 - 1e-12), plasma * limit);
        }
    }

    /** Every other state may change as it likes. */
    @Test
    void nothingElseEntersTheLevels() {
        Il6Levels levels = new Il6Levels();
        levels.use(new Il6Equations(Parameter.defaults()));
        double[] some = state();
        double[] others = state();
        for (State driver : DRIVERS) {
            others[driver.ordinal()] = some[driver.ordinal()];
        }
        double[] all = new double[Quantity.count()];
        DualRoleEquations equations = new DualRoleEquations(Parameter.defaults());
        equations.evaluate(others, new double[State.count()], all);

        levels.at(some);

        assertThat(levels.level(Quantity.TUMOR_IL6)).isEqualTo(all[Quantity.TUMOR_IL6.ordinal()]);
        assertThat(levels.level(Quantity.PLASMA_IL6)).isEqualTo(all[Quantity.PLASMA_IL6.ordinal()]);
    }

    /** Without production of its own, IL-6 in plasma is the recombinant IL-6 given. */
    @Test
    void levelsAheadOfTheEndsFollowTheSlopes() {
        double[] p = Parameter.defaults();
        p[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
        Il6Levels levels = new Il6Levels();
        levels.use(new Il6Equations(p));
        Step step = HandMadeStep.of(3, 5, State.RECOMBINANT_IL6, ends(100, 200, 8, -6));

        levels.aheadOfStart(step, 0.5);
        double ahead = levels.level(Quantity.PLASMA_IL6);
        levels.aheadOfEnd(step, -0.5);
        double behind = levels.level(Quantity.PLASMA_IL6);

        assertThat(ahead).isEqualTo(104);
        assertThat(behind).isEqualTo(203);
    }

    @Test
    void nothingLeavesHeadroomWhereNothingMoves() {
        Step step = HandMadeStep.of(3, 5, State.TUMOR_CELLS, Course.constant(1e8));

        assertThat(startOf(step).headroom(step)).isEqualTo(1);
    }

    /** From 100, the highest is 200 + 8/27 h (rise + fall), and its growth counts squared. */
    @ParameterizedTest
    @CsvSource({
        "200, 0, 0, 4",
        "200, 27, 0, 4.6656",
        "200, 0, -27, 4.6656",
        "200, 27, -27, 5.3824",
        "200, -27, 27, 4",
        "50, 27, 0, 1.3456",
        "50, -27, 27, 1"
    })
    void headroomIsTheSquareOfTheHighestGrowth(
            double end, double startSlope, double endSlope, double headroom) {
        Course course = ends(100, end, startSlope, endSlope);
        Step step = HandMadeStep.of(3, 5, State.RECOMBINANT_IL6, course);

        assertThat(startOf(step).headroom(step)).isCloseTo(headroom, within(1e-12));
    }

    @Test
    void headroomsOfSeveralDriversMultiply() {
        Map<State, Course> courses =
                Map.of(
                        State.TUMOR_CELLS, ends(1e6, 2e6, 0, 0),
                        State.STAT3, ends(0.1, 0.3, 0, 0));
        Step step = new HandMadeStep(3, 5, courses);

        assertThat(startOf(step).headroom(step)).isCloseTo(36, within(1e-12));
    }

    private static Il6Levels startOf(Step step) {
        Il6Levels levels = new Il6Levels();
        levels.use(new Il6Equations(Parameter.defaults()));
        levels.atStart(step);
        return levels;
    }

    /** A step of which only the ends, at 3 and 5 d, are known. */
    private static Course ends(double start, double end, double startSlope, double endSlope) {
        return new Course(t -> t == 3 ? start : end, t -> t == 3 ? startSlope : endSlope);
    }

    private double[] parameters() {
        double[] p = Parameter.defaults();

        for (int i = 0; i < p.length; i++) {
            p[i] *= 0.3 + 2 * random.nextDouble();
        }

        return p;
    }

    private double[] state() {
        double[] y = new double[State.count()];

        for (State state : State.values()) {
            double scale = StrictMath.pow(10, 4 * random.nextDouble());
            y[state.ordinal()] = state.errorScale() * scale;
        }

        return y;
    }
}
