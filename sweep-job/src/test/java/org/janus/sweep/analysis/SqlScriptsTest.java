package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.janus.sweep.analysis.SmallSweeps.Output;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputViews;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of scripts/sql has the same answer in Spark SQL and in DuckDB. */
@Tag("spark")
final class SqlScriptsTest {

    private static final Path SCRIPTS = Path.of("..", "scripts", "sql");
    private static final double TOLERANCE = 1e-12;
    private static final int FEWEST_SCRIPTS = 15;

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void sparkAndDuckDbAgree(Path script) throws IOException, SQLException {
        String text = Files.readString(script);
        Output output = outputWith(text);

        List<List<Object>> bySpark = spark(output, text);

        assertSame(bySpark, duckDb(output, text));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptSaysWhichQuestionItAnswers(Path script) throws IOException {
        List<String> lines = Files.readAllLines(script);

        assertThat(lines.get(0)).startsWith("-- ");
        assertThat(lines).anyMatch(line -> line.startsWith("-- Needs: "));
        assertThat(lines.get(lines.size() - 1)).endsWith(";");
    }

    @Test
    void thereAreEnoughScripts() throws IOException {
        assertThat(scripts()).hasSizeGreaterThanOrEqualTo(FEWEST_SCRIPTS);
    }

    /** A script runs on the output that has its tables. */
    private static Output outputWith(String text) {
        if (text.contains("sobol_indices")) {
            return SmallSweeps.saltelli();
        }

        if (text.contains("morris_effects")) {
            return SmallSweeps.morris();
        }

        boolean population =
                Stream.of("response_rates", "attribution", "rank_correlations")
                        .anyMatch(text::contains);
        return population ? SmallSweeps.population() : SmallSweeps.grid();
    }

    private static List<List<Object>> spark(Output output, String text) {
        OutputViews.of(output.folder()).register(TestSpark.session(), text);
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : TestSpark.session().sql(text.strip().replaceAll(";$", "")).collectAsList()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.get(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<Object>> duckDb(Output output, String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String view : OutputViews.of(output.folder()).duckDb()) {
                statement.execute(view);
            }
            try (ResultSet answer = statement.executeQuery(text)) {
                return rows(answer);
            }
        }
    }

    private static List<List<Object>> rows(ResultSet answer) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        while (answer.next()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                cells.add(answer.getObject(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static void assertSame(List<List<Object>> one, List<List<Object>> other) {
        assertThat(other).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i)).hasSameSizeAs(one.get(i));
            for (int j = 0; j < one.get(i).size(); j++) {
                assertSame(one.get(i).get(j), other.get(i).get(j));
            }
        }
    }

    private static void assertSame(Object one, Object other) {
        if (!(one instanceof Number number)) {
            assertThat(other).isEqualTo(one);
            return;
        }

        double expected = number.doubleValue();
        double allowed = TOLERANCE * Math.max(1, Math.abs(expected));
        assertThat(((Number) other).doubleValue())
                .isBetween(expected - allowed, expected + allowed);
    }
}
