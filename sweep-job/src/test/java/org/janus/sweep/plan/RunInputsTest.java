package org.janus.sweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.junit.jupiter.api.Test;

class RunInputsTest {

    private static final Schedule ANTI_PD1 = new Schedule(Agent.ANTI_PD1, 30, 10, 3, 2);

    private static double value(RunInput run, Parameter parameter) {
        return run.simulation().parameters()[parameter.ordinal()];
    }

    @Test
    void scenariosVaryFastest() {
        var design =
                FixedDesign.of(
                        List.of("tumor.growth-rate"), new double[] {0.3}, new double[] {0.4});
        var plan =
                Plans.of(
                        design,
                        Plans.scenario("untreated", Map.of()),
                        Plans.scenario("anti-pd1", Map.of(), ANTI_PD1));

        var run = plan.inputs().run(3);

        assertThat(plan.runs()).isEqualTo(4);
        assertThat(run.runId()).isEqualTo(3);
        assertThat(run.point().index()).isEqualTo(1);
        assertThat(run.scenario()).isEqualTo(1);
        assertThat(value(run, Parameter.TUMOR_GROWTH_RATE)).isEqualTo(0.4);
        assertThat(run.simulation().doses())
                .containsExactly(
                        new Dose(10, Agent.ANTI_PD1, 30), new Dose(13, Agent.ANTI_PD1, 30));
    }

    @Test
    void whatAScenarioSetsWinsOverTheDesign() {
        var design = FixedDesign.of(List.of("il6.production-scale"), new double[] {2});
        var knockout = Map.of(Parameter.IL6_PRODUCTION_SCALE, 0.0);
        var plan = Plans.of(design, Plans.scenario("il6-knockout", knockout));

        var run = plan.inputs().run(0);

        assertThat(value(run, Parameter.IL6_PRODUCTION_SCALE)).isZero();
        assertThat(run.point().values()).containsExactly(2);
    }

    @Test
    void aParameterOutsideItsHardBoundsMakesTheRunInvalid() {
        var design = FixedDesign.of(List.of("tumor.growth-rate"), new double[] {-0.5});
        var plan = Plans.of(design, Plans.scenario("untreated", Map.of()));

        var run = plan.inputs().run(0);

        assertThat(run.isInvalid()).isTrue();
        assertThat(run.invalidity()).isEqualTo("tumor.growth-rate is -0.5; it must be >= 0");
    }

    @Test
    void aParameterThatTheScenarioSetsIsNotInvalid() {
        var design = FixedDesign.of(List.of("il6.production-scale"), new double[] {-1});
        var knockout = Map.of(Parameter.IL6_PRODUCTION_SCALE, 0.0);
        var plan = Plans.of(design, Plans.scenario("il6-knockout", knockout));

        assertThat(plan.inputs().run(0).isInvalid()).isFalse();
    }

    @Test
    void aScheduleFactorMovesTheDosesOfItsAgentOnly() {
        var design = FixedDesign.of(List.of("doses.anti-pd1.start"), new double[] {4});
        var other = Schedule.once(Agent.THERMAL, 1, 5);
        var plan = Plans.of(design, Plans.scenario("both", Map.of(), ANTI_PD1, other));

        var run = plan.inputs().run(0);

        assertThat(run.simulation().doses())
                .containsExactly(
                        new Dose(4, Agent.ANTI_PD1, 30),
                        new Dose(5, Agent.THERMAL, 1),
                        new Dose(7, Agent.ANTI_PD1, 30));
    }

    @Test
    void aCountBetweenTwoWholeNumbersIsRounded() {
        var design = FixedDesign.of(List.of("doses.anti-pd1.count"), new double[] {2.6});
        var plan = Plans.of(design, Plans.scenario("anti-pd1", Map.of(), ANTI_PD1));

        assertThat(plan.inputs().run(0).simulation().doses()).hasSize(3);
    }

    @Test
    void aNegativeStartMakesOnlyTreatedRunsInvalid() {
        var design = FixedDesign.of(List.of("doses.anti-pd1.start"), new double[] {-1});
        var plan =
                Plans.of(
                        design,
                        Plans.scenario("untreated", Map.of()),
                        Plans.scenario("anti-pd1", Map.of(), ANTI_PD1));

        var inputs = plan.inputs();

        assertThat(inputs.run(0).isInvalid()).isFalse();
        assertThat(inputs.run(1).invalidity())
                .isEqualTo("doses.anti-pd1.start is -1.0; it must be >= 0");
        assertThat(inputs.run(1).simulation().doses()).isEmpty();
    }

    @Test
    void runsOfOnePointDoNotShareParameters() {
        var design = FixedDesign.of(List.of("tumor.growth-rate"), new double[] {0.3});
        var plan =
                Plans.of(
                        design,
                        Plans.scenario("untreated", Map.of()),
                        Plans.scenario(
                                "il6-knockout", Map.of(Parameter.IL6_PRODUCTION_SCALE, 0.0)));
        var inputs = plan.inputs();
        var point = inputs.point(0);

        inputs.run(point, 1);

        assertThat(value(inputs.run(point, 0), Parameter.IL6_PRODUCTION_SCALE)).isEqualTo(1);
    }
}
