package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.janus.model.DualRoleEquations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ObservableTest {

    private final DualRoleEquations equations = new DualRoleEquations(Parameter.defaults());
    private final Snapshot snapshot =
            new Snapshot().of(new Simulation(Parameter.defaults(), List.of(), 1));

    @Test
    void statesComeFirstInTheirOrder() {
        for (State state : State.values()) {
            Observable observable = Observable.values()[state.ordinal()];

            assertThat(observable.column()).isEqualTo(state.column());
            assertThat(observable.key()).isEqualTo(state.column().replace('_', '-'));
            assertThat(observable.unit()).isEqualTo(state.unit());
            assertThat(observable.meaning()).isEqualTo(state.meaning());
        }
    }

    @Test
    void theOthersAreThoseOfTheModel() {
        assertThat(Arrays.stream(Observable.values()).skip(State.count()).map(Observable::key))
                .containsExactly(
                        "il6-tumor",
                        "il6-plasma",
                        "il6-ratio",
                        "trans-tumor",
                        "trans-plasma",
                        "signal-tumor",
                        "signal-effector",
                        "signal-node",
                        "signal-myeloid",
                        "signal-vessel",
                        "signal-hev",
                        "tumor-entry-gain",
                        "node-entry-gain",
                        "net-growth-rate",
                        "kill-rate",
                        "log10-tumor-cells",
                        "total-burden",
                        "effector-treg-ratio",
                        "effectors-per-tumor-cell",
                        "tregs-per-tumor-cell",
                        "mdsc-per-tumor-cell");
        assertThat(Observable.count()).isEqualTo(Observable.values().length);
    }

    @Test
    void columnsAreDistinct() {
        assertThat(Arrays.stream(Observable.values()).map(Observable::column))
                .doesNotHaveDuplicates()
                .allMatch(column -> column.matches("[a-z0-9_]+"));
    }

    @Test
    void aKeyFindsItsObservable() {
        assertThat(Observable.of("recombinant-il6-pm")).hasValue(Observable.RECOMBINANT_IL6);
        assertThat(Observable.of("il6-tumour")).isEmpty();
    }

    @Test
    void aQuantityHasItsUnitAndMeaningFromTheEquations() {
        assertThat(Observable.KILL_RATE.unit()).isEqualTo(Quantity.KILL_RATE.unit());
        assertThat(Observable.KILL_RATE.meaning()).isEqualTo(Quantity.KILL_RATE.meaning());
        assertThat(Observable.TOTAL_BURDEN.unit()).isEqualTo("cell");
        assertThat(Observable.TOTAL_BURDEN.meaning()).isEqualTo("tumor cells and metastatic cells");
    }

    @ParameterizedTest
    @EnumSource
    void everyObservableIsSomewhere(Observable observable) {
        double value = observable.value(snapshot.take(ascending()));

        assertThat(value).isFinite();
    }

    @Test
    void statesReadAsTheyAre() {
        double[] y = ascending();

        for (State state : State.values()) {
            assertThat(Observable.values()[state.ordinal()].value(snapshot.take(y)))
                    .isEqualTo(y[state.ordinal()]);
        }
    }

    @Test
    void quantitiesAndRatiosFollowTheEquations() {
        double[] y = ascending();
        double[] dy = new double[State.count()];
        double[] q = new double[Quantity.count()];
        equations.evaluate(y, dy, q);

        snapshot.take(y);

        double tumorIl6 = q[Quantity.TUMOR_IL6.ordinal()];
        assertThat(Observable.IL6_TUMOR.value(snapshot)).isEqualTo(tumorIl6);
        assertThat(Observable.IL6_RATIO.value(snapshot))
                .isEqualTo(tumorIl6 / q[Quantity.PLASMA_IL6.ordinal()]);
        assertThat(Observable.SIGNAL_HEV.value(snapshot))
                .isEqualTo(q[Quantity.SIGNAL_HEV.ordinal()]);
        assertThat(Observable.KILL_RATE.value(snapshot)).isEqualTo(q[Quantity.KILL_RATE.ordinal()]);
        assertThat(Observable.NET_GROWTH_RATE.value(snapshot)).isEqualTo(dy[0] / y[0]);
        assertThat(Observable.LOG10_TUMOR_CELLS.value(snapshot)).isCloseTo(6, within(1e-15));
        assertThat(Observable.TOTAL_BURDEN.value(snapshot)).isEqualTo(y[0] + y[2]);
        assertThat(Observable.EFFECTOR_TREG_RATIO.value(snapshot)).isEqualTo(y[7] / y[8]);
        assertThat(Observable.EFFECTORS_PER_TUMOR_CELL.value(snapshot)).isEqualTo(y[7] / y[0]);
        assertThat(Observable.TREGS_PER_TUMOR_CELL.value(snapshot)).isEqualTo(y[8] / y[0]);
        assertThat(Observable.MDSC_PER_TUMOR_CELL.value(snapshot)).isEqualTo(y[10] / y[0]);
    }

    @Test
    void withoutTumorCellsThereAreNoRatiosToThem() {
        double[] y = ascending();
        y[State.TUMOR_CELLS.ordinal()] = 0;

        snapshot.take(y);

        assertThat(Observable.NET_GROWTH_RATE.value(snapshot)).isNaN();
        assertThat(Observable.EFFECTORS_PER_TUMOR_CELL.value(snapshot)).isNaN();
        assertThat(Observable.LOG10_TUMOR_CELLS.value(snapshot)).isZero();
        assertThat(Observable.EFFECTOR_TREG_RATIO.value(snapshot)).isFinite();
    }

    private static double[] ascending() {
        double[] y = new double[State.count()];

        for (int i = 0; i < y.length; i++) {
            y[i] = 1e6 + 1000 * i;
        }

        return y;
    }
}
