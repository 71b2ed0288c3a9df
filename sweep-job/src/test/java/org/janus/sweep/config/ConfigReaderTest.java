package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.janus.model.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    @TempDir private Path folder;

    static Stream<Arguments> wrongSweeps() {
        return Stream.of(
                Arguments.of(
                        "name = Small",
                        "sweep.name is Small; a name must match [a-z0-9][a-z0-9-]{0,99}"),
                Arguments.of("sede = 3", "sweep.sede is 3; not a key of sweep; did you mean seed?"),
                Arguments.of("seed = 1.5", "sweep.seed is 1.5; must be a whole number in 64 bits"),
                Arguments.of(
                        "seed = [1]", "sweep.seed is a list; must be a whole number in 64 bits"),
                Arguments.of(
                        "horizon = 60",
                        "sweep.horizon is 60; must be a time with its unit (d, h, min, w) between 0.001 and 3650"),
                Arguments.of(
                        "horizon = 60 nM",
                        "sweep.horizon is 60 nM; must be a time with its unit (d, h, min, w) between 0.001 and 3650"),
                Arguments.of(
                        "context = ct62",
                        "sweep.context is ct62; not a context; did you mean ct26?"),
                Arguments.of(
                        "set { tumor.growth-rat = 1 }",
                        "sweep.set.tumor.growth-rat is 1; not a parameter; did you mean tumor.growth-rate?"),
                Arguments.of(
                        "set { tumor.death-rate = -1 }",
                        "sweep.set.tumor.death-rate is -1; must be >= 0"),
                Arguments.of(
                        "set { tumor.death-rate = \"a\\tb\" }",
                        "sweep.set.tumor.death-rate is a\\u0009b; must be a number, in 1/d"),
                Arguments.of(
                        "set { il6.plasma-baseline = 2 nM }",
                        "sweep.set.il6.plasma-baseline is 2 nM; the unit of il6.plasma-baseline is pM"),
                Arguments.of(
                        "set { tumor.growth-rate = 0.4 }",
                        "sweep.design.factors.tumor.growth-rate is a block; sweep.set fixes it: it must be in one of both"),
                Arguments.of(
                        "scenarios = [untreatd]",
                        "sweep.scenarios is untreatd; not a scenario; did you mean untreated?"),
                Arguments.of(
                        "scenarios = [\"aspirin-*\"]",
                        "sweep.scenarios is aspirin-*; not a pattern of any scenario"),
                Arguments.of(
                        "scenarios = []",
                        "sweep.scenarios is a list; a sweep needs at least one scenario"),
                Arguments.of(
                        "contrasts = [{ name = x, of = untreated, against = untreated }]",
                        "sweep.contrasts[0].against is untreated; must be another scenario than of"),
                Arguments.of(
                        "contrasts = [{ name = x, of = anti-pd1, against = untreated }]",
                        "sweep.contrasts[0].of is anti-pd1; not one of untreated"),
                Arguments.of(
                        "probes = [{ observable = tumor-cell, at = 5 d }]",
                        "sweep.probes[0].observable is tumor-cell; not one of "),
                Arguments.of(
                        "probes = [{ observable = tumor-cells, at = 61 d }]",
                        "sweep.probes[0].at is 61 d; must be within the horizon of 60.0 d"),
                Arguments.of(
                        "output { trajectories { every = 0 d } }",
                        "sweep.output.trajectories.every is 0 d; must be a time with its unit (d, h, min, w) above 0"),
                Arguments.of(
                        "output { trajectories = some }",
                        "sweep.output.trajectories is some; not one of none"),
                Arguments.of("output { path = \"\" }", "sweep.output.path is ; must be a folder"),
                Arguments.of(
                        "outcome { escape-burden = 5e8 }",
                        "sweep.outcome.escape-burden is 500000000; must be a number of cells"),
                Arguments.of(
                        "solver { tolerance = 1 }",
                        "sweep.solver.tolerance is 1; must be a number between 1.0E-13 and 0.01"),
                Arguments.of(
                        "solver { method = batsch }",
                        "sweep.solver.method is batsch; not one of batch, hipparchus; did you mean batch?"),
                Arguments.of(
                        "execution { max-failed-fraction = NaN }",
                        "sweep.execution.max-failed-fraction is NaN; must be a number between 0 and 1"),
                Arguments.of(
                        "execution { chunk-runs = 1e999 }",
                        "sweep.execution.chunk-runs is Infinity; must be a whole number at least 1"),
                Arguments.of(
                        "analysis { tables = [sobol-indices] }",
                        "sweep.analysis.tables is a list; a grid design does not support sobol-indices"),
                Arguments.of("design = null", "sweep.design is null; must be a block"));
    }

    @ParameterizedTest
    @MethodSource("wrongSweeps")
    void sayWhatIsWrongWhereAndWhy(String keys, String problem) {
        assertThat(Texts.sweepProblems(folder, Texts.SMALL + keys))
                .anySatisfy(text -> assertThat(text).startsWith(problem));
    }

    @Test
    void allProblemsAreToldAtOnceWithFileAndLine() {
        var problems =
                Texts.problems(
                        folder,
                        """
                        sweep {
                          name = x
                          horizon = 60
                          design { type = grid, factors { tumor.growth-rate { levels = 1 } } }
                          scenarios = [untreated, nobody]
                        }
                        sweeps = 1
                        """);

        assertThat(problems)
                .extracting(text -> text.substring(0, text.indexOf(" is ")))
                .containsExactly(
                        "test.conf:3: sweep.horizon",
                        "test.conf:4: sweep.design.factors.tumor.growth-rate.levels",
                        "test.conf:5: sweep.scenarios",
                        "test.conf:7: sweeps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probes = [{ observable = tumor-cells, at = 25 d }]",
                "output { trajectories { every = 1 min } }",
                "output { trajectories { at = [1 d, 9 d] } }",
                "scenarios = [anti-pd1]"
            })
    void aWrongHorizonMakesNoTimeWrong(String keys) {
        assertThat(Texts.sweepProblems(folder, Texts.SMALL + "horizon = 60\n" + keys))
                .singleElement(as(STRING))
                .startsWith("sweep.horizon is 60;");
    }

    @Test
    void withoutASweepThatIsTheOnlyProblem() {
        assertThat(Texts.problems(folder, "scenarios {}"))
                .containsExactly("test.conf:1: sweep is missing; must be there: the sweep");
    }

    @Test
    void aSmallSweepTakesItsDefaults() {
        var plan = Texts.plan(folder, Texts.SMALL);

        assertThat(plan.runs()).isEqualTo(2);
        assertThat(plan.horizonDays()).isEqualTo(60);
        assertThat(plan.output()).isEqualTo("out/small");
        assertThat(plan.trajectories().isNone()).isTrue();
        assertThat(plan.execution().chunkRuns()).isEqualTo(1 << 20);
    }

    @Test
    void laterWins() {
        var plan =
                Texts.read(
                                folder,
                                """
                                sweep {
                                  name = order, context = first, scenarios = [own, plain]
                                  set { tumor.death-rate = 0.03 }
                                  design { type = list, rows = [{ fair.survival = 3 }] }
                                }
                                contexts {
                                  first.set { tumor.growth-rate = 0.5, tumor.death-rate = 0.02 }
                                  second.set { tumor.growth-rate = 0.6, fair.survival = 1 }
                                }
                                scenarios {
                                  plain {}
                                  own { context = second, set { fair.activation = 0 } }
                                }
                                """)
                        .plan()
                        .orElseThrow();

        double[] own = plan.inputs().run(0).simulation().parameters();
        double[] plain = plan.inputs().run(1).simulation().parameters();

        assertThat(value(own, "tumor.growth-rate")).isEqualTo(0.6);
        assertThat(value(plain, "tumor.growth-rate")).isEqualTo(0.5);
        assertThat(value(own, "tumor.death-rate")).isEqualTo(0.03);
        assertThat(value(own, "fair.survival")).isEqualTo(3);
        assertThat(value(own, "fair.activation")).isZero();
        assertThat(value(plain, "fair.activation")).isEqualTo(1.5);
    }

    private static double value(double[] parameters, String key) {
        return parameters[Parameter.of(key).orElseThrow().ordinal()];
    }

    @Test
    void trajectoriesEveryDayIncludeBothEnds() {
        var plan = Texts.plan(folder, Texts.SMALL + "output { trajectories { every = 12 h } }");

        assertThat(plan.trajectories().timesDays())
                .hasSize(121)
                .startsWith(0.0, 0.5)
                .endsWith(60.0);
    }

    @Test
    void aScenarioThatSetsAFactorIsAWarning() {
        var reading =
                Texts.read(
                        folder,
                        "sweep { name = x, scenarios = [il6-knockout], design { type = grid,"
                                + " factors { il6.production-scale { levels = 3 } } } }");

        assertThat(reading.plan()).isPresent();
        assertThat(reading.warnings())
                .extracting(Warning::what)
                .containsExactly(
                        "scenario il6-knockout sets the factor il6.production-scale, which does not"
                                + " vary there");
    }
}
