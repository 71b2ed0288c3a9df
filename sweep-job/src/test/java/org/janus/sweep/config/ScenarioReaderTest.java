package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.janus.model.Agent;
import org.janus.model.Schedule;
import org.janus.sweep.plan.ScenarioPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReaderTest {

    private static final String SWEEP =
            "sweep { name = x, scenarios = [mine], design { type = list, rows = [{}] } }\n";

    @TempDir private Path folder;

    private List<Schedule> schedules(String doses) {
        var reading = Texts.read(folder, SWEEP + "scenarios.mine.doses = [" + doses + "]");
        return reading.plan().orElseThrow().scenarios().get(0).schedules();
    }

    @Test
    void aRegularScheduleHasStartEveryAndCount() {
        var schedules =
                schedules(
                        "{ agent = recombinant-il6, amount = 1200 pM, start = 10 d, every = 6 h, count = 9 }");

        assertThat(schedules)
                .containsExactly(new Schedule(Agent.RECOMBINANT_IL6, 1200, 10, 0.25, 9));
    }

    @Test
    void explicitTimesAreSingleDoses() {
        var schedules = schedules("{ agent = thermal, amount = 1, at = [1 d, 3 d] }");

        assertThat(schedules)
                .containsExactly(
                        Schedule.once(Agent.THERMAL, 1, 1), Schedule.once(Agent.THERMAL, 1, 3));
    }

    static Stream<Arguments> wrongDoses() {
        return Stream.of(
                Arguments.of(
                        "agent = aspirin, amount = 1, start = 1 d",
                        "agent is aspirin; not one of recombinant-il6, anti-il6r"),
                Arguments.of(
                        "agent = anti-pd1, amount = -3 nM, start = 1 d",
                        "amount is -3 nM; must be a number of nM >= 0 for anti-pd1"),
                Arguments.of(
                        "agent = anti-pd1, amount = 3, start = 1 d",
                        "amount is 3; must be a number of nM >= 0 for anti-pd1"),
                Arguments.of(
                        "agent = anti-pd1, amount = 3 cells, start = 1 d",
                        "amount is 3 cells; must be a number of nM >= 0 for anti-pd1"),
                Arguments.of(
                        "agent = recombinant-il6, amount = 3 nM, start = 1 d",
                        "amount is 3 nM; must be a number of pM >= 0 for recombinant-il6"),
                Arguments.of(
                        "agent = adoptive-transfer, amount = 5e6, start = 1 d",
                        "amount is 5000000; must be a number of cell >= 0 for adoptive-transfer"),
                Arguments.of(
                        "agent = resection, amount = 1, start = 1 d",
                        "amount is 1; must be a bare number >= 0 and < 1 for resection"),
                Arguments.of(
                        "agent = thermal, amount = 1, start = 1",
                        "start is 1; must be a time with its unit"),
                Arguments.of(
                        "agent = thermal, amount = 1, start = -1 d",
                        "start is -1 d; must be a time with its unit"),
                Arguments.of(
                        "agent = thermal, amount = 1",
                        "start is missing; must be a time with its unit"),
                Arguments.of(
                        "agent = thermal, amount = 1, start = 1 d, count = 3",
                        "every is missing; must be there when count is above 1"),
                Arguments.of(
                        "agent = thermal, amount = 1, start = 1 d, at = [2 d]",
                        "start is 1 d; at gives all times"),
                Arguments.of(
                        "agent = thermal, start = 1 d",
                        "amount is missing; must be a bare number"));
    }

    @ParameterizedTest
    @MethodSource("wrongDoses")
    void aWrongDoseIsAProblem(String dose, String problem) {
        var problems = Texts.problems(folder, SWEEP + "scenarios.mine.doses = [{" + dose + "}]");

        assertThat(problems)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith(
                                                "test.conf:2: scenarios.mine.doses[0]." + problem));
    }

    @Test
    void aDoseBeyondTheHorizonIsAProblem() {
        var dose = "{ agent = thermal, amount = 1, start = 61 d }";

        var problems = Texts.problems(folder, SWEEP + "scenarios.mine { doses = [" + dose + "] }");

        assertThat(problems)
                .containsExactly(
                        "test.conf:2: scenarios.mine is a block; thermal at 61.0 d is beyond the"
                                + " horizon of 60.0 d");
    }

    @Test
    void anUnknownContextIsAProblem() {
        var problems = Texts.problems(folder, SWEEP + "scenarios.mine.context = melanom");

        assertThat(problems)
                .containsExactly(
                        "test.conf:2: scenarios.mine.context is melanom; not a context; did you"
                                + " mean melanoma?");
    }

    @Test
    void aScenarioOfTheConfigReplacesTheShippedOneAsAWhole() {
        var text =
                SWEEP.replace("mine", "anti-pd1")
                        + "scenarios.anti-pd1 { set { fair.survival = 0 } }";

        var scenario = Texts.read(folder, text).plan().orElseThrow().scenarios().get(0);

        assertThat(scenario.schedules()).isEmpty();
        assertThat(scenario.overrides()).hasSize(1);
    }

    @Test
    void patternsAndAllExpandSortedAndEachScenarioIsThereOnce() {
        var text = SWEEP.replace("[mine]", "[untreated, \"anti-*\", untreated, thermal]");

        var plan = Texts.read(folder, text).plan().orElseThrow();

        assertThat(plan.scenarios())
                .extracting(ScenarioPlan::name)
                .containsExactly(
                        "untreated",
                        "anti-il6",
                        "anti-il6-plus-anti-pd1",
                        "anti-il6r",
                        "anti-il6r-plus-anti-pd1",
                        "anti-pd1",
                        "thermal");
    }
}
