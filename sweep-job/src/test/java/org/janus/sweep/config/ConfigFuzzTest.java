package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file ends in a plan or in problems. */
class ConfigFuzzTest {

    private static final int MUTATIONS = 10_000;
    private static final long SEED = 20140303;

    /** What a mutation puts in the place of something else. */
    private static final List<String> PIECES =
            List.of(
                    "",
                    "{",
                    "}",
                    "[",
                    "]",
                    "(",
                    "\"",
                    "\"\"\"",
                    "=",
                    ":",
                    ",",
                    "\n",
                    "#",
                    "//",
                    "${x}",
                    "${?x}",
                    "${sweep}",
                    "include \"scenarios.conf\"",
                    "include url(\"http://127.0.0.1:1/\")",
                    "include classpath(\"reference.conf\")",
                    "include file(\"/etc/passwd\")",
                    "null",
                    "true",
                    "NaN",
                    "-1",
                    "0",
                    "1e999",
                    "-1e-999",
                    "9223372036854775808",
                    "1e15",
                    "0.5",
                    "2 nM",
                    "3 d",
                    "1 furlong",
                    "all",
                    "*",
                    "default",
                    "untreated",
                    "tumor.growth-rate",
                    "a.b.c.d",
                    "\\u0000",
                    "\u0000",
                    "\u202e",
                    "\ufeff",
                    "\ud800",
                    "type = product",
                    "type = saltelli",
                    "type = union",
                    "designs = [{}]",
                    "where = \"1 +\"",
                    "derive { fair.survival = \"sqrt(\" }",
                    "distribution = normal",
                    "levels = 2",
                    "points = 3",
                    "rows = [{}]",
                    "file = \"../x.csv\"",
                    "+=",
                    "[[[[[[[[[[");

    @TempDir private Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void everyMutationOfAShippedConfigEndsInAPlanOrInProblems() throws IOException {
        List<String> originals = originals();
        Path file = folder.resolve("mutant.conf");

        for (int i = 0; i < MUTATIONS; i++) {
            String mutant = mutant(originals);
            Files.write(file, mutant.getBytes(StandardCharsets.UTF_8));

            assertEndsWell(read(file, i, mutant), i, mutant);
        }
    }

    private static Reading read(Path file, int i, String mutant) {
        try {
            return new ConfigReader(RowSource.NONE, Map.of()).read(file, List.of());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("mutation " + i + " of seed " + SEED + ":\n" + mutant, e);
        }
    }

    private static void assertEndsWell(Reading reading, int i, String mutant) {
        assertThat(reading.plan().isPresent())
                .as("mutation %d:%n%s", i, mutant)
                .isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems())
                .as("mutation %d:%n%s", i, mutant)
                .allMatch(
                        problem -> problem.text().codePoints().noneMatch(Character::isISOControl));
    }

    private static List<String> originals() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : ShippedSweepsTest.sweeps()) {
            texts.add(Files.readString(file));
        }

        try (Stream<Path> contexts = Files.list(Path.of("../configs/contexts"))) {
            for (Path file : contexts.sorted().toList()) {
                texts.add(Files.readString(file) + "sweep { name = x, design.type = grid }");
            }
        }
        return texts;
    }

    private String mutant(List<String> originals) {
        String text = pick(originals);
        int changes = random.nextInt(1, 5);
        for (int c = 0; c < changes; c++) {
            text = changed(text, originals);
        }
        return text;
    }

    private String changed(String text, List<String> originals) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String head = text.substring(0, from);
        String tail = text.substring(to);
        return switch (random.nextInt(6)) {
            case 0 -> head + tail;
            case 1 -> head + pick(PIECES) + tail;
            case 2 -> head + pick(PIECES) + text.substring(from);
            case 3 -> head + text.substring(from, to) + text.substring(from);
            case 4 -> head + splice(pick(originals));
            default -> word(text);
        };
    }

    /** Replaces one word by a piece, so that most of the syntax stays right. */
    private String word(String text) {
        String[] words = text.split("(?<=[\\s,{}\\[\\]=])");
        if (words.length == 0) {
            return text;
        }

        words[random.nextInt(words.length)] = pick(PIECES) + " ";
        return String.join("", words);
    }

    private String splice(String other) {
        return other.substring(random.nextInt(other.length()));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
