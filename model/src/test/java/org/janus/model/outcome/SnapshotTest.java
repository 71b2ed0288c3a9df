package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.janus.model.DualRoleEquations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Simulation;
import org.junit.jupiter.api.Test;

final class SnapshotTest {

    private static final Course RISE = Course.line(1000, 50);

    private final Snapshot snapshot = new Snapshot().of(simulation(Parameter.defaults()));

    @Test
    void withinAStepTheStateIsThatOfTheInterpolant() {
        snapshot.take(new CourseStep(RISE, 0, 10, 1), 4);

        assertThat(snapshot.state(State.TREG_CELLS)).isEqualTo(1199);
    }

    @Test
    void atTheEndOfAStepTheStateIsThatOfTheSimulator() {
        snapshot.take(new CourseStep(RISE, 0, 10, 1), 10);

        assertThat(snapshot.state(State.TREG_CELLS)).isEqualTo(1500);
    }

    @Test
    void whatTheEquationsSayFollowsTheStateOfEveryTime() {
        CourseStep step = CourseStep.of(RISE, 0, 10);

        for (double timeDays : new double[] {0, 4, 10}) {
            double[] dy = new double[State.count()];
            double[] q = new double[Quantity.count()];
            evaluate(Parameter.defaults(), RISE.value().applyAsDouble(timeDays), dy, q);

            assertThat(snapshot.take(step, timeDays).slope(State.TUMOR_CELLS)).isEqualTo(dy[0]);
            assertThat(snapshot.take(step, timeDays).quantity(Quantity.TUMOR_IL6))
                    .isEqualTo(q[Quantity.TUMOR_IL6.ordinal()]);
        }
    }

    @Test
    void theEquationsAreThoseOfTheRunAtHand() {
        double[] other = Parameter.defaults();
        other[Parameter.TUMOR_DEATH_RATE.ordinal()] *= 2;
        double[] dy = new double[State.count()];
        evaluate(other, 1000, dy, new double[Quantity.count()]);
        double before = snapshot.take(all(1000)).slope(State.TUMOR_CELLS);

        double slope = snapshot.of(simulation(other)).take(all(1000)).slope(State.TUMOR_CELLS);

        assertThat(slope).isEqualTo(dy[0]).isNotEqualTo(before);
    }

    @Test
    void lessThanNothingIsSeenAsNothing() {
        snapshot.take(all(-1e-9));

        assertThat(snapshot.state(State.TREG_CELLS)).isEqualTo(-1e-9);
        assertThat(snapshot.amount(State.TREG_CELLS)).isZero();
        assertThat(snapshot.log10(State.TREG_CELLS)).isZero();
    }

    private static void evaluate(double[] parameters, double value, double[] dy, double[] q) {
        new DualRoleEquations(parameters).evaluate(all(value), dy, q);
    }

    private static Simulation simulation(double[] parameters) {
        return new Simulation(parameters, List.of(), 1);
    }

    private static double[] all(double value) {
        double[] state = new double[State.count()];
        Arrays.fill(state, value);
        return state;
    }
}
