package org.janus.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;
import org.janus.model.solve.Status;
import org.junit.jupiter.api.Test;

/** A catalogue says what its rows mean twice, for programs and in comments: in the same words. */
final class CatalogueCommentTest {

    private static final Set<String> WITHOUT_UNIT = Set.of("1", "-");

    @Test
    void parametersAreCommentedByMeaningAndUnit() throws IOException {
        assertComments(Parameter.values(), each -> words(each.meaning(), each.unit()));
    }

    @Test
    void statesAreCommentedByMeaningAndUnit() throws IOException {
        assertComments(State.values(), each -> words(each.meaning(), each.unit()));
    }

    @Test
    void quantitiesAreCommentedByMeaningAndUnit() throws IOException {
        assertComments(Quantity.values(), each -> words(each.meaning(), each.unit()));
    }

    @Test
    void observablesAreCommentedByMeaningAndUnit() throws IOException {
        assertComments(Observable.values(), each -> words(each.meaning(), each.unit()));
    }

    @Test
    void outcomesAreCommentedByDefinitionAndUnit() throws IOException {
        assertComments(Outcome.values(), each -> words(each.definition(), each.unit()));
    }

    @Test
    void statusesAreCommentedByMeaning() throws IOException {
        assertComments(Status.values(), each -> words(each.meaning(), "-"));
    }

    private static String words(String meaning, String unit) {
        return meaning + (WITHOUT_UNIT.contains(unit) ? "." : " (" + unit + ").");
    }

    private static <E extends Enum<E>> void assertComments(E[] values, Function<E, String> words)
            throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (E value : values) {
            expected.put(value.name(), comparable(words.apply(value)));
        }

        assertThat(comments(values[0].getDeclaringClass())).containsExactlyEntriesOf(expected);
    }

    private static Map<String, String> comments(Class<?> type) throws IOException {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        var configuration =
                new ParserConfiguration()
                        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        Map<String, String> comments = new TreeMap<>();
        new JavaParser(configuration)
                .parse(source).getResult().orElseThrow().getTypes().stream()
                        .flatMap(
                                each ->
                                        each
                                                .toEnumDeclaration()
                                                .orElseThrow()
                                                .getEntries()
                                                .stream())
                        .forEach(each -> comments.put(each.getNameAsString(), comment(each)));
        return comments;
    }

    private static String comment(EnumConstantDeclaration constant) {
        return constant.getJavadoc()
                .map(each -> comparable(each.getDescription().toText()))
                .orElse("");
    }

    /** A sentence begins with a capital, a comment is HTML and has lines. */
    private static String comparable(String text) {
        return text.replace("&gt;", ">")
                .replace("&lt;", "<")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
