package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.State;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Completion;
import org.janus.model.solve.ReferenceCase;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drug that has decayed to nothing is exactly nothing. */
final class WashOutTest {

    /**
     * Three boluses of recombinant IL-6 a day until day 9; without the rule the remaining 50 days
     * would need a step of 4.8 / k, that is 250 steps at k = 24 / d and a thousand at 100 / d.
     */
    @ParameterizedTest
    @ValueSource(doubles = {24, 100})
    void aWashedOutDrugDoesNotPinTheStep(double eliminationRate) {
        Simulation treated = recombinant(eliminationRate);

        Late late = new Late(12);
        batch().solve(List.of(new Simulator.Task(treated, late)).iterator());

        assertThat(late.steps).isLessThan(80);
        assertThat(late.drug).isZero();
    }

    /** The rule costs less than the tolerance, measured on the burden. */
    @ParameterizedTest
    @ValueSource(doubles = {24, 100})
    @Tag("validation")
    void theRunStaysWithinTheTolerance(double eliminationRate) {
        Simulation treated = recombinant(eliminationRate);

        double cells = cells(batch(), treated);

        double expected = cells(new HipparchusSimulator(settings(1e-10)), treated);
        assertThat(StrictMath.log10(Math.max(cells, 1)))
                .isCloseTo(StrictMath.log10(Math.max(expected, 1)), within(1e-6));
    }

    @Test
    void aLaterDoseIsNotLost() {
        List<Dose> doses =
                List.of(
                        new Dose(1, Agent.RECOMBINANT_IL6, 1000),
                        new Dose(30, Agent.RECOMBINANT_IL6, 1000));
        Late late = new Late(30);

        batch().solve(
                        List.of(
                                        new Simulator.Task(
                                                new Simulation(Parameter.defaults(), doses, 30.01),
                                                late))
                                .iterator());

        double k = Parameter.DRUG_RECOMBINANT_IL6_ELIMINATION.defaultValue();
        assertThat(late.drug).isCloseTo(1000 * StrictMath.exp(-k * 0.01), within(1e-2));
    }

    private static Simulation recombinant(double eliminationRate) {
        Simulation published =
                ReferenceCase.all().stream()
                        .filter(reference -> reference.id().equals("fbl3-recombinant-il6"))
                        .findFirst()
                        .orElseThrow()
                        .simulation();
        double[] parameters = published.parameters().clone();
        parameters[Parameter.DRUG_RECOMBINANT_IL6_ELIMINATION.ordinal()] = eliminationRate;
        return new Simulation(parameters, published.doses(), published.horizonDays());
    }

    private static SolverSettings settings(double tolerance) {
        return SolverSettings.DEFAULT.withTolerance(tolerance);
    }

    private static Simulator batch() {
        return BatchSimulator.with(new ScalarParts(), settings(1e-6));
    }

    private static double cells(Simulator simulator, Simulation run) {
        double[] cells = new double[1];
        List<Simulator.Task> tasks = new ArrayList<>();
        tasks.add(new Simulator.Task(run, new EndCells(cells, 0)));
        simulator.solve(tasks.iterator());
        return cells[0];
    }

    /** Counts steps from a day on and keeps the last amount of drug. */
    private static final class Late implements StepListener {

        private final double fromDays;
        private int steps;
        private double drug;

        private Late(double fromDays) {
            this.fromDays = fromDays;
        }

        @Override
        public void started(double[] state) {}

        @Override
        public void stepped(Step step) {
            if (step.startDays() >= fromDays) {
                steps++;
            }

            this.drug = step.end(State.RECOMBINANT_IL6.ordinal());
        }

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {}

        @Override
        public void eliminated(double timeDays) {}

        @Override
        public void finished(Completion completion) {}
    }
}
