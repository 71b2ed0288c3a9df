package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name of a config can become a path out of the output folder, or a command of a terminal. */
class NamesTest {

    private static final String RULE = "must (be a name|match \\[a-z0-9])";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"../up", "/etc", "a/b", "..", "a b", "a\\u0000b", "a\\u001b[2J", "c:", "~"})
    void aNameThatIsNoWordIsAProblemWhereverItStands(String name) {
        String quoted = '"' + name + '"';

        assertThat(problems("name = " + quoted)).containsPattern(RULE);
        assertThat(
                        problems(
                                "contrasts = [{ name = "
                                        + quoted
                                        + ", of = untreated, against = untreated }]"))
                .containsPattern(RULE);
        assertThat(problems("}\nscenarios { " + quoted + " { } ")).containsPattern(RULE);
        assertThat(problems("}\ncontexts { " + quoted + " { } ")).containsPattern(RULE);
    }

    private String problems(String text) {
        String problems =
                String.join("\n", Texts.problems(folder, "sweep {\n" + Texts.SMALL + text + "\n}"));
        assertThat(problems.lines())
                .noneMatch(l -> l.codePoints().anyMatch(Character::isISOControl));
        return problems;
    }
}
