package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.run.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The commands that the documents show, and the examples that the help shows. */
@Tag("spark")
final class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final String COMMAND = "scripts/janus ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern OUTPUT = Pattern.compile("\\bout/[a-z0-9-]+");
    private static final int FEWEST_COMMANDS = 8;

    private static final int POINTS = 36;
    private static final int RUNS = 6 * POINTS;

    /** Where the documents have the output for a catalog. */
    private static final String PLACE = "/data/out/dual-role-map";

    /** No example is broken into lines. */
    private static final int WIDE = 200;

    private static final List<String> SMALLER =
            List.of(
                    "--set",
                    "sweep.design.factors.priming.dc-arrival-rate.levels=6",
                    "--set",
                    "sweep.design.factors.mdsc.recruitment-rate.levels=6");

    @TempDir static Path temporary;
    private static Path output;

    /** Commands about an output are asked of a smaller map. */
    @BeforeAll
    static void runASmallMap() {
        output = temporary.resolve("map");
        Verbs verbs = new Verbs();
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "run",
                                ROOT.resolve("configs/dual-role-map.conf").toString(),
                                "--quiet",
                                "--set",
                                "sweep.output.path=" + output));
        words.addAll(SMALLER);

        ExitCode code = verbs.run(words.toArray(String[]::new));

        assertThat(code).as(verbs.err()).isEqualTo(ExitCode.DONE);
        assertThat(output.resolve("report.html")).exists();
    }

    @Test
    void theDocumentsShowCommands() {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(FEWEST_COMMANDS);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfTheDocumentsWorks(String command) {
        List<String> words = words(command.substring(COMMAND.length()));

        assertThatCode(() -> parse(words)).doesNotThrowAnyException();
        if (!List.of("--help", "experiments", "simulate").contains(words.get(0))) {
            Verbs verbs = new Verbs();
            assertThat(verbs.run(cheap(words).toArray(String[]::new)))
                    .as(verbs.err())
                    .isEqualTo(ExitCode.DONE);
        }
    }

    /** A catalog of Spark takes the folders as they are. */
    @Test
    void theStatementsForACatalogWork() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String block = readme.split("```sql\\n")[1].split("```")[0];
        SparkSession spark = TestSpark.session();

        for (String statement : block.replace(PLACE, output.toString()).split(";\\s*")) {
            spark.sql(statement);
        }

        assertThat(spark.table("janus.runs").count()).isEqualTo(RUNS);
        assertThat(spark.table("janus.runs").columns()).contains("chunk", "outcome");
        assertThat(spark.table("janus.il6_role").count()).isEqualTo(POINTS);
        spark.sql("DROP DATABASE janus CASCADE");
        Files.deleteIfExists(Path.of("spark-warehouse"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void theHelpOfAVerbHasAnExampleThatParses(String verb) {
        String help =
                new CommandLine(new Janus())
                        .setUsageHelpWidth(WIDE)
                        .getSubcommands()
                        .get(verb)
                        .getUsageMessage();

        List<String> examples =
                help.lines().filter(line -> line.contains("janus " + verb)).skip(1).toList();

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            String text = example.substring(example.indexOf("janus ") + "janus ".length());
            assertThatCode(() -> parse(words(text.replaceAll("\\)$", ""))))
                    .doesNotThrowAnyException();
        }
        assertThat(help).doesNotContain("\u001b");
    }

    @Test
    void completionKnowsEveryVerb() {
        Verbs verbs = new Verbs();

        ExitCode code = verbs.run("completion");

        assertThat(code).isEqualTo(ExitCode.DONE);
        verbs().forEach(verb -> assertThat(verbs.out()).contains("_picocli_janus_" + verb + "()"));
    }

    private static Stream<String> verbs() {
        return new CommandLine(new Janus()).getSubcommands().keySet().stream();
    }

    /** Every line of a fenced block that begins with the launcher. */
    private static List<String> commands() {
        return documents()
                .flatMap(DocumentationTest::lines)
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.replaceFirst("\\s+(#|> \\S+$).*", ""))
                .filter(line -> !line.contains("<") && !line.contains("|"))
                .distinct()
                .toList();
    }

    private static Stream<Path> documents() {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            List<Path> all =
                    new ArrayList<>(docs.filter(f -> f.toString().endsWith(".md")).toList());
            all.add(Path.of("README.md"));
            all.add(ROOT.resolve("README.md"));
            all.add(ROOT.resolve("configs/README.md"));
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(List<String> words) {
        new CommandLine(new Janus()).parseArgs(words.toArray(String[]::new));
    }

    /** The same on the small map, with a plan for a run, and on this machine. */
    private static List<String> cheap(List<String> words) {
        List<String> cheap = new ArrayList<>();
        for (String word : words) {
            cheap.add(
                    OUTPUT.matcher(word)
                            .replaceAll(Matcher.quoteReplacement(output.toString()))
                            .replaceFirst("^(configs|scripts)/", "../$1/"));
        }
        if (cheap.get(0).equals("run")) {
            cheap.set(0, "plan");
            cheap.removeIf(word -> word.equals("--fresh") || word.equals("--quiet"));
        }
        if (cheap.contains("--config")) {
            cheap.addAll(SMALLER);
        }
        if (cheap.get(0).equals("replay")) {
            cheap.set(2, "47");
        }
        return cheap;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(
                        m ->
                                m.group(1) != null
                                        ? m.group(1)
                                        : m.group(2) != null ? m.group(2) : m.group(3))
                .toList();
    }
}
