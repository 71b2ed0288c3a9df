package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.DesignType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DesignReaderTest {

    private static final String TWO = "factors { tumor.growth-rate {}, fair.survival {} }";

    @TempDir private Path folder;

    private Design design(String design) {
        return Texts.plan(folder, Texts.design(design)).design();
    }

    static Stream<Arguments> designs() {
        return Stream.of(
                Arguments.of(
                        DesignType.GRID,
                        "factors { tumor.growth-rate { levels = 3 }, fair.survival { values = [1, 2] } }",
                        6),
                Arguments.of(
                        DesignType.ZIP,
                        "factors { tumor.growth-rate { levels = 2 }, fair.survival { values = [1, 2] } }",
                        2),
                Arguments.of(
                        DesignType.LIST,
                        "rows = [{ tumor.growth-rate = 0.4 }, {}, { fair.survival = 1 }]",
                        3),
                Arguments.of(
                        DesignType.ONE_AT_A_TIME,
                        "factors { tumor.growth-rate { around = 0.2 }, fair.survival {} }",
                        5),
                Arguments.of(DesignType.MONTE_CARLO, TWO + ", points = 10", 10),
                Arguments.of(
                        DesignType.LATIN_HYPERCUBE, TWO + ", points = 10, placement = centred", 10),
                Arguments.of(DesignType.SOBOL, TWO + ", points = 16, scramble = none", 16),
                Arguments.of(DesignType.HALTON, TWO + ", points = 10", 10),
                Arguments.of(DesignType.MORRIS, TWO + ", trajectories = 5, dummy = true", 20),
                Arguments.of(DesignType.SALTELLI, TWO + ", points = 8, second-order = true", 48),
                Arguments.of(DesignType.EFAST, TWO + ", points = 65, dummy = true", 195),
                Arguments.of(
                        DesignType.PRODUCT,
                        "designs = [{ type = list, rows = [{ fair.activation = 1 }, { fair.activation = 2 }] }, { type = sobol, points = 4, "
                                + TWO
                                + " }]",
                        8),
                Arguments.of(
                        DesignType.UNION,
                        "designs = [{ type = list, rows = [{ fair.activation = 1 }] }, { type = sobol, points = 4, "
                                + TWO
                                + " }]",
                        5));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyDesignCanBeWritten(DesignType type, String keys, long size) {
        var design = design("{ type = " + type.key() + ", " + keys + " }");

        assertThat(design.type()).isEqualTo(type);
        assertThat(design.size()).isEqualTo(size);
        assertThat(design.point(size - 1)).hasSize(design.columns().size());
    }

    @Test
    void theOrderOfFactorsInTheFileChangesNothing() {
        var one =
                design(
                        "{ type = sobol, points = 8, factors { fair.survival {}, doses.anti-pd1.start { min = 1 d, max = 9 d }, tumor.growth-rate {} } }");
        var other =
                design(
                        "{ points = 8, factors { tumor.growth-rate {}, doses.anti-pd1.start { max = 9 d, min = 24 h }, fair.survival {} }, type = sobol }");

        assertThat(one.columns())
                .isEqualTo(other.columns())
                .containsExactly("tumor.growth-rate", "fair.survival", "doses.anti-pd1.start");
        assertThat(one.point(5)).isEqualTo(other.point(5));
    }

    @Test
    void anEmptyFactorTakesRangeAndScaleOfTheCatalogue() {
        var design =
                design(
                        "{ type = sobol, points = 2, scramble = none, factors { tumor.growth-rate {}, fair.survival {} } }");

        // u = 0.5 is the geometric mean of 0.25 .. 0.7 and the middle of 0 .. 5.
        assertThat(design.point(1)[0]).isCloseTo(Math.sqrt(0.25 * 0.7), offset(1e-15));
        assertThat(design.point(1)[1]).isEqualTo(2.5);
    }

    @Test
    void rowsOfAListLeaveTheBaseWhereTheySayNothing() {
        var plan =
                Texts.plan(
                        folder,
                        Texts.design("{ type = list, rows = [{}, { dark.survival = 1 }] }")
                                + ", context = ct26");

        assertThat(plan.design().point(0)).containsExactly(0.19);
    }

    @Test
    void aFileOfRowsIsReadRelativeToTheConfigAndItsHashIsKept() throws IOException {
        Files.writeString(
                folder.resolve("rows.csv"),
                "point,tumor_growth_rate,fair.survival\n0,0.3,\n1,,1\n");

        var plan = Texts.plan(folder, Texts.design("{ type = list, file = rows.csv }"));

        assertThat(plan.design().point(0)).containsExactly(0.3, 4.9);
        assertThat(plan.record().files()).hasSize(2);
        assertThat(plan.record().config()).contains("\"sha-256\":\"");
    }

    @Test
    void rowsOfAnotherFormatComeFromTheRowSource() throws IOException {
        Files.writeString(folder.resolve("rows.parquet"), "PAR1");
        Path file =
                Files.writeString(
                        folder.resolve("x.conf"),
                        "sweep {" + Texts.design("{ type = list, file = rows.parquet }") + "}");

        var reading =
                new ConfigReader(any -> List.of(Map.of("fair_survival", 1.0)), Map.of())
                        .read(file, List.of());

        assertThat(reading.plan().orElseThrow().design().point(0)).containsExactly(1.0);
    }

    @Test
    void whereAndDeriveWrapADesign() {
        var design =
                design(
                        "{ type = grid, factors { fair.survival { values = [1, 2] } },"
                                + " derive { fair.activation = \"fair_survival * 2\" },"
                                + " where = \"fair_activation > 3\" }");

        assertThat(design.columns()).containsExactly("fair.survival", "fair.activation");
        assertThat(design.point(1)).containsExactly(2, 4);
        assertThat(design.keeps(0)).isFalse();
        assertThat(design.keeps(1)).isTrue();
    }

    @Test
    void partsOfAProductDoNotShareRandomNumbers() {
        var part =
                "{ type = monte-carlo, points = 4, factors { KEY { min = 1, max = 2, scale = linear } } }";
        var design =
                design(
                        "{ type = product, designs = ["
                                + part.replace("KEY", "fair.survival")
                                + part.replace("KEY", "fair.activation")
                                + "] }");

        double[] diagonal = design.point(0);
        assertThat(diagonal[0]).isNotEqualTo(diagonal[1]);
    }

    @Test
    void aHugeGridIsPlannedAtOnce() {
        var levels = "{ min = 1, max = 2, levels = 10000, scale = linear }";
        var design =
                design(
                        "{ type = grid, factors { fair.survival "
                                + levels
                                + ", fair.activation "
                                + levels
                                + ", dark.survival "
                                + levels
                                + " } }");

        assertThat(design.size()).isEqualTo(1_000_000_000_000L);
        assertThat(design.point(design.size() - 1)).containsExactly(2, 2, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type = grit | sweep.design.type is grit; not one of ",
                "factors {} | sweep.design.type is missing; must be one of grid",
                "type = grid | sweep.design.factors is missing; must be there",
                "type = grid, factors {} | sweep.design.factors is a block; a design needs at least one factor",
                "type = grid, points = 3, factors { fair.survival { levels = 3 } } | sweep.design.points is 3; a grid design takes factors",
                "type = grid, factors { fair.surviva { levels = 3 } } | sweep.design.factors.fair.surviva is a block; not a parameter or a number of a schedule; did you mean fair.survival?",
                "type = grid, factors { fair.survival {} } | sweep.design.factors.fair.survival.levels is missing; a grid needs levels, or values",
                "type = grid, factors { fair.survival { min = 5, max = 2, levels = 3 } } | sweep.design.factors.fair.survival.min is 5; min 5.0 must be below max 2.0",
                "type = grid, factors { tumor.growth-rate { min = 0, levels = 3 } } | sweep.design.factors.tumor.growth-rate.min is 0; a log scale must not touch 0",
                "type = grid, factors { tumor.growth-rate { min = -1, levels = 3 } } | sweep.design.factors.tumor.growth-rate.min is -1; must be >= 0",
                "type = grid, factors { fair.survival { value = 1, levels = 3 } } | sweep.design.factors.fair.survival.levels is 3; does not go with value",
                "type = grid, factors { fair.survival { cv = 1 } } | sweep.design.factors.fair.survival.cv is 1; needs a distribution",
                "type = grid, factors { fair.survival { distribution = normal, sd = 1 } } | sweep.design is normal in [0.0, Infinity]; factor fair.survival has no levels",
                "type = grid, factors { doses.anti-pd1.start { min = 1, max = 2 d, levels = 3 } } | sweep.design.factors.doses.anti-pd1.start.min is 1; must be a number in d",
                "type = grid, factors { doses.thermal.start { min = 1 d, max = 2 d, levels = 3 } } | sweep.design is a block; doses.thermal.start varies nothing",
                "type = sobol, points = 0, factors { fair.survival {} } | sweep.design.points is 0; must be a whole number at least 1",
                "type = sobol, factors { fair.survival {} } | sweep.design.points is missing; must be a whole number at least 1",
                "type = sobol, points = 5e9, factors { fair.survival {} } | sweep.design is 5000000000; ",
                "type = efast, points = 64, factors { fair.survival {}, dark.survival {} } | sweep.design is 64; points of efast is out of range",
                "type = sobol, points = 4, factors { fair.survival { distribution = log-normal } } | sweep.design.factors.fair.survival.cv is missing; a log-normal needs either cv or gsd",
                "type = sobol, points = 4, correlation = [{ first = fair.survival, second = fair.surviva, value = 2 }], factors { fair.survival {} } | sweep.design.correlation[0].second is fair.surviva; not one of fair.survival; did you mean fair.survival?",
                "type = list, rows = [{ fair.survival = -1 }] | sweep.design.rows[0].fair.survival is -1; must be a number in 1, >= 0",
                "type = list, file = none.csv | sweep.design.file is none.csv; there is no such file",
                "type = list | sweep.design.rows is missing; a list needs either rows or a file",
                "type = product, designs = [] | sweep.design.designs is a list; a product needs at least one design",
                "type = product, designs = [{ type = list, rows = [{ fair.survival = 1 }] }, { type = list, rows = [{ fair.survival = 1 }] }] | sweep.design is fair.survival; factor occurs twice",
                "type = grid, factors { fair.survival { levels = 3 } }, where = \"fair_surviva > 1\" | sweep.design.where is ",
                "type = grid, factors { fair.survival { levels = 3 } }, derive { fair.survival = \"1\" } | sweep.design.derive.fair.survival is "
            })
    void aWrongDesignIsAProblem(String design, String problem) {
        assertThat(Texts.sweepProblems(folder, Texts.design("{" + design + "}")))
                .anySatisfy(text -> assertThat(text).startsWith(problem));
    }

    @Test
    void pointsThatAreNoPowerOfTwoAreAWarning() {
        var reading =
                Texts.read(
                        folder,
                        "sweep {"
                                + Texts.design("{ type = saltelli, points = 100, " + TWO + " }")
                                + "}");

        assertThat(reading.warnings())
                .extracting(Warning::what)
                .anyMatch(what -> what.contains("100 is not a power of two"));
    }
}
