package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputViews;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the tables of an output in SQL. */
@Command(
        name = "sql",
        description = {
            "Asks the tables of an output in SQL; points, runs and every analysis table are views.",
            "Example:",
            "  janus sql out/dual-role-map \"SELECT role, count(*) FROM il6_role GROUP BY role\""
        },
        mixinStandardHelpOptions = true)
final class SqlCommand implements Verb {

    /** What a query begins with: janus sql answers questions and changes nothing. */
    private static final List<String> FIRST_WORDS =
            List.of("select", "with", "values", "show", "describe", "explain", "table");

    private static final String LIST_OF_VIEWS = "SHOW VIEWS";

    @Parameters(index = "0", paramLabel = "OUT", description = "The folder of an output.")
    private String out;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "A query of Spark SQL; without one, the views are listed.")
    private String query;

    @Option(names = "--file", paramLabel = "FILE", description = "Reads the query from a file.")
    private Path file;

    @Mixin private final MasterOption master = new MasterOption();

    @ArgGroup private Format format = new Format();

    /** At most one of the ways to print. */
    static final class Format {
        @Option(names = "--csv", description = "Prints CSV with all digits.")
        private boolean csv;

        @Option(names = "--json", description = "Prints a JSON object for each row.")
        private boolean json;

        @Option(
                names = "--duckdb",
                description = "Runs nothing; prints the views as statements of DuckDB.")
        private boolean duckdb;

        private SqlPrinter printer(Console console) {
            return csv
                    ? SqlPrinter.csv(console)
                    : json ? SqlPrinter.json(console) : SqlPrinter.table(console);
        }
    }

    @Override
    public ExitCode run(Console console) {
        String text = text();
        SparkRuntime runtime = master.runtime("sql");
        OutputFolder folder = OutputFolder.of(out, runtime.files());
        Opening.manifestOf(folder);
        OutputViews views = OutputViews.of(folder);
        if (format.duckdb) {
            views.duckDb().forEach(console::line);
            return ExitCode.DONE;
        }

        SparkSession spark = runtime.start();
        try {
            views.register(spark, text);
            new SqlQuery(text, views.names()).print(spark, format.printer(console));
        } finally {
            spark.stop();
        }
        return ExitCode.DONE;
    }

    private String text() {
        if (file != null && query != null) {
            throw Refusal.badInput("a query and --file are given; one of them is enough");
        }

        String text = file == null ? Optional.ofNullable(query).orElse(LIST_OF_VIEWS) : read(file);
        String first = firstWord(text);
        if (!FIRST_WORDS.contains(first)) {
            throw Refusal.badInput(
                    "the query begins with '"
                            + first
                            + "'; it must begin with one of "
                            + String.join(", ", FIRST_WORDS));
        }
        return text;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Refusal.badInput(file + " cannot be read as text");
        }
    }

    /** The first word that is no comment. */
    private static String firstWord(String text) {
        String bare = text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("--[^\\n]*", " ");
        return bare.strip().split("[\\s(]+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
