package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.janus.sweep.analysis.SmallSweeps;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputViews;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@Tag("spark")
final class SqlCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void rowsAreAligned() {
        print("select 'a' name, 0.5 share union all select 'longer', null order by name", "table");

        assertThat(out.toString().lines())
                .containsExactly("name    share", "a       0.5", "longer");
    }

    @Test
    void csvHasEveryDigitAndQuotes() {
        print("select 'a \"b\", c' name, 1 / 3 third, null nothing", "csv");

        assertThat(out.toString().lines())
                .containsExactly("name,third,nothing", "\"a \"\"b\"\", c\",0.3333333333333333,");
    }

    @Test
    void jsonIsAnObjectForEachRow() {
        print("select 'a' name, 1 / 3 third, null nothing", "json");

        assertThat(out.toString().lines())
                .containsExactly("{\"name\":\"a\",\"third\":0.3333333333333333,\"nothing\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "selec 1               | selec",
                "drop table runs       | drop",
                "insert into runs x    | insert",
            })
    void whatIsNoQueryIsRefusedBeforeSparkStarts(String query, String word) {
        ExitCode code = janus("sql", "nowhere", query);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .startsWith("janus: the query begins with '" + word + "'; it must begin with")
                .hasLineCount(1);
    }

    @Test
    void aFolderThatIsNoOutputIsRefused() {
        ExitCode code = janus("sql", "target/no-such-output", "select 1");

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("holds no manifest.json of Janus").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select * from il6_rol      | TABLE_OR_VIEW_NOT_FOUND",
                "select no_column from runs | UNRESOLVED_COLUMN",
                "select ( from runs         | PARSE_SYNTAX_ERROR",
                "select 1 / 0               | DIVIDE_BY_ZERO",
            })
    void aWrongQueryIsOneLine(String query, String condition) {
        Refusal refusal = refusal(query);

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refusal.problems()).singleElement().asString().contains(condition);
    }

    @Test
    void aTableThatIsNotThereNamesThoseThatAre() {
        assertThat(refusal("select * from il6_rol").problems().get(0)).endsWith("; views: runs");
    }

    @Test
    void duckDbGetsTheViewsWithoutSpark() {
        String folder = SmallSweeps.grid().folder().toString();

        ExitCode code = janus("sql", folder, "--duckdb");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("CREATE OR REPLACE VIEW runs AS SELECT * FROM read_parquet(['" + folder)
                .contains("VIEW il6_role");
    }

    private static Refusal refusal(String query) {
        var views = OutputViews.of(SmallSweeps.grid().folder());
        views.register(TestSpark.session(), query);
        try {
            new SqlQuery(query, List.of("runs")).print(TestSpark.session(), rows -> rows.collect());
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("the query was answered: " + query);
    }

    private void print(String query, String format) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        SqlPrinter printer =
                switch (format) {
                    case "csv" -> SqlPrinter.csv(console);
                    case "json" -> SqlPrinter.json(console);
                    default -> SqlPrinter.table(console);
                };
        new SqlQuery(query + ";", List.of()).print(TestSpark.session(), printer);
    }

    private ExitCode janus(String... args) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        return new Dispatcher(new CommandLine(new Janus()), console).run(args);
    }
}
