package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.janus.model.Agent;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.Observable;
import org.janus.sweep.experiment.Accepted;
import org.janus.sweep.experiment.Bound;
import org.janus.sweep.experiment.Comparison;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.ExperimentKind;
import org.janus.sweep.experiment.Operand;
import org.janus.sweep.experiment.Part;
import org.janus.sweep.experiment.Readout;
import org.janus.sweep.experiment.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExperimentReaderTest {

    private static final String RIGHT =
            """
            experiment {
              id = P11
              kind = prediction
              found = "nobody looked"
              source = "nowhere"
              horizon = 40 d
              sides {
                control { context = pdac }
                treated {
                  context = pdac
                  scenarios = [anti-pd1, cd8-depletion]
                  set { tumor.growth-rate = 0.3 1/d }
                  doses = [{ agent = anti-il6, amount = 100 nM, start = 1 d }]
                }
              }
              parts = [
                {
                  name = growth
                  measure = difference
                  of = [control]
                  against = treated
                  observable = tumor-cells
                  at = 25 d
                  against-at = 12 h
                  accepted { above = 1, at-most = 2.5 }
                }
                {
                  name = time
                  measure = ratio
                  of = treated
                  against = control
                  time-to = 3e8 cells
                  accepted { below = 2, relative-to = growth }
                }
              ]
            }
            """;

    @TempDir Path folder;

    @Test
    void readsWhatIsWritten() throws IOException {
        Experiment experiment = read(RIGHT).experiments().get(0);

        assertThat(experiment.id()).isEqualTo("P11");
        assertThat(experiment.kind()).isEqualTo(ExperimentKind.PREDICTION);
        assertThat(experiment.horizonDays()).isEqualTo(40);
        assertThat(experiment.parts())
                .containsExactly(
                        new Part(
                                "growth",
                                Comparison.DIFFERENCE,
                                new Operand(
                                        List.of("control"),
                                        new Readout.AtTime(Observable.TUMOR_CELLS, 25)),
                                Optional.of(
                                        new Operand(
                                                List.of("treated"),
                                                new Readout.AtTime(Observable.TUMOR_CELLS, 0.5))),
                                new Accepted.Range(
                                        List.of(
                                                new Bound(Bound.Relation.ABOVE, 1),
                                                new Bound(Bound.Relation.AT_MOST, 2.5)),
                                        Optional.empty())),
                        new Part(
                                "time",
                                Comparison.RATIO,
                                new Operand(List.of("treated"), new Readout.TimeToBurden(3e8)),
                                Optional.of(
                                        new Operand(
                                                List.of("control"), new Readout.TimeToBurden(3e8))),
                                new Accepted.Range(
                                        List.of(new Bound(Bound.Relation.BELOW, 2)),
                                        Optional.of("growth"))));
    }

    @Test
    void aSideIsContextThenScenariosThenItsOwn() throws IOException {
        Side side = read(RIGHT).experiments().get(0).side("treated");

        assertThat(side.parameters().get(Parameter.PRIMING_DC_ARRIVAL_RATE.ordinal()))
                .isEqualTo(49000);
        assertThat(side.parameters().get(Parameter.PRIMING_NAIVE_ENTRY_RATE.ordinal())).isZero();
        assertThat(side.parameters().get(Parameter.TUMOR_GROWTH_RATE.ordinal())).isEqualTo(0.3);
        assertThat(side.schedules())
                .containsExactly(
                        new Schedule(Agent.ANTI_PD1, 30, 10, 3, 8),
                        Schedule.once(Agent.ANTI_IL6, 100, 1));
    }

    /** One replacement in the right text, and the one problem that comes of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id = P11 | id = first | 2: experiment.id is first; must be a capital letter and two"
                        + " digits",
                "id = P11 | ido = P11 | 1: experiment.id is missing; must be a name",
                "kind = prediction | kind = predicton | 3: experiment.kind is predicton; not one of"
                        + " calibration, prediction; did you mean prediction?",
                "horizon = 40 d | horizon = 30 nM | 6: experiment.horizon is 30 nM; must be a time"
                        + " with its unit (d, h, min, w) between 0.001 and 3650",
                "context = pdac } | context = pdca } | 8: experiment.sides.control.context is pdca;"
                        + " not a context; did you mean pdac?",
                "cd8-depletion] | cd9-depletion] | 11: experiment.sides.treated.scenarios is a list;"
                        + " not a scenario; did you mean cd8-depletion?",
                "agent = anti-il6, | agent = anti-il5, | 13: experiment.sides.treated.doses[0].agent"
                        + " is anti-il5; not one of recombinant-il6, anti-il6r, anti-il6, sgp130fc,"
                        + " anti-pd1, hyper-il6, thermal, adoptive-transfer, resection; did you mean"
                        + " anti-il6?",
                "100 nM | -1 nM | 13: experiment.sides.treated.doses[0].amount is -1 nM; must be a"
                        + " number of nM >= 0 for anti-il6",
                "100 nM | 100 | 13: experiment.sides.treated.doses[0].amount is 100; must be a number"
                        + " of nM >= 0 for anti-il6",
                "100 nM | 100 pM | 13: experiment.sides.treated.doses[0].amount is 100 pM; must be a"
                        + " number of nM >= 0 for anti-il6",
                "anti-il6, amount = 100 nM | resection, amount = 1 | 13:"
                        + " experiment.sides.treated.doses[0].amount is 1; must be a bare number >= 0"
                        + " and < 1 for resection",
                "start = 1 d | start = 1 | 13: experiment.sides.treated.doses[0].start is 1; must be"
                        + " a time with its unit (d, h, min, w) at least 0",
                "start = 1 d | start = 41 d | 9: experiment.sides.treated is a block; anti-il6 at"
                        + " 41.0 d is beyond the horizon of 40.0 d",
                "0.3 1/d | -1 | 12: experiment.sides.treated.set.tumor.growth-rate is -1; must be >="
                        + " 0",
                "0.3 1/d | 0.3 nM | 12: experiment.sides.treated.set.tumor.growth-rate is 0.3 nM; the"
                        + " unit of tumor.growth-rate is 1/d",
                "at = 25 d | at = 45 d | 23: experiment.parts[0].at is 45 d; must be within the"
                        + " horizon of 40.0 d",
                "at = 12 h | at = 42 d | 24: experiment.parts[0].against-at is 42 d; must be within"
                        + " the horizon of 40.0 d",
                "observable = tumor-cells | observable = tumor-cell | 22:"
                        + " experiment.parts[0].observable is tumor-cell",
                "[control] | [contrl] | 20: experiment.parts[0].of is a list; not a side of this"
                        + " experiment; did you mean control?",
                "against = treated | # | 17: experiment.parts[0].against is missing; must be there",
                "3e8 cells | 3e8 | 32: experiment.parts[1].time-to is 300000000; must be a number of cells"
                        + " with its unit (cells) between 2 and 1.0E15",
                "time-to = | outcome = time_to_escape_days, time-to = | 27: experiment.parts[1] is a"
                        + " block; must have one of observable, time-to and outcome",
                "{ above = 1, at-most = 2.5 } | {} | 25: experiment.parts[0].accepted is a block; must"
                        + " have at least one of at-least, above, at-most and below",
                "above = 1, | above = 3, | 25: experiment.parts[0].accepted is a block; the lower end"
                        + " 3.0 must be below the upper 2.5",
                "above = 1, | at-least = 0, above = 1, | 25: experiment.parts[0].accepted is a block;"
                        + " must have one lower and one upper end at most",
                "relative-to = growth | relative-to = growh | 33:"
                        + " experiment.parts[1].accepted.relative-to is growh; not one of growth; did"
                        + " you mean growth?",
                "name = time | name = growth | 28: experiment.parts[1].name is growth; is the name of"
                        + " another part too",
                "name = time | # | 27: experiment.parts[1].name is missing; must be there",
                "time-to = 3e8 cells | outcome = outcome | 33: experiment.parts[1].accepted is a block;"
                        + " must be a fate: one of ELIMINATION, EQUILIBRIUM, ESCAPE",
            })
    void everyMistakeHasItsPlace(String right, String wrong, String problem) throws IOException {
        ExperimentReading reading = read(RIGHT.replace(right, wrong));

        assertThat(reading.experiments()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::text)
                .anySatisfy(text -> assertThat(text).startsWith(file() + ":" + problem));
    }

    @Test
    void aSideThatNoPartReadsIsAProblem() throws IOException {
        String text = RIGHT.replace("sides {", "sides {\n    spare {}");

        assertThat(read(text).problems())
                .extracting(Problem::text)
                .containsExactly(
                        file() + ":8: experiment.sides.spare is a block; no part reads it");
    }

    @Test
    void allProblemsComeAtOnce() throws IOException {
        String text = RIGHT.replace("kind = prediction", "kind = x").replace("100 nM", "100 pM");

        assertThat(read(text).problems()).hasSize(2);
    }

    @Test
    void aSweepIsNoExperiment() throws IOException {
        assertThat(read("sweep { name = a }").problems())
                .extracting(Problem::key)
                .contains("sweep", "experiment");
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(ExperimentFiles.select(List.of("E1")).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "arguments: experiment is E1; not an id of E01 to P09, nor a file ending in"
                                + " .conf; did you mean E01?");
    }

    private Path file() {
        return folder.resolve("one.conf");
    }

    private ExperimentReading read(String text) throws IOException {
        return ExperimentFiles.read(Files.writeString(file(), text));
    }
}
