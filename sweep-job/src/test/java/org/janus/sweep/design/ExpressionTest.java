package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of {@link Condition} and {@link Formula}. */
class ExpressionTest {

    private static final List<String> COLUMNS = List.of("a", "b", "tumor.growth-rate");
    private static final double[] POINT = {3, 4, 0.25};

    private static double value(String text) {
        return Formula.of(text, COLUMNS).value(POINT);
    }

    private static boolean holds(String text) {
        return Condition.of(text, COLUMNS).holds(POINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 / 2 | 0.5",
                "2 + 3 * 4 | 14",
                "(2 + 3) * 4 | 20",
                "10 - 4 - 3 | 3",
                "8 / 4 / 2 | 1",
                "-a * b | -12",
                "a - -b | 7",
                "a * -b + +1 | -11",
                "- - a | 3",
                "a-b | -1",
                "1e3 + 2.5E-1 + .5 | 1000.75",
                "0.1 + 0.2 | 0.30000000000000004",
                "tumor_growth_rate * 2 | 0.5",
                "min(a, b, 1) + max(a, b) | 5",
                "min(min(a, b), max((2), 1)) | 2",
                "abs(a - b) + sqrt(b) | 3",
                "sqrt(a * a + b * b) | 5",
                "1 / 0 | Infinity",
                "-1 / 0 | -Infinity",
                "0 / 0 | NaN",
                "sqrt(-1) | NaN",
                "max(1, 0 / 0) | NaN",
            })
    void numbersFollowDoubleArithmetic(String text, Double expected) {
        assertThat(value(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a < b | true",
                "a >= b | false",
                "a < 3 | false",
                "a <= 3 | true",
                "a > 3 | false",
                "a >= 3 | true",
                "a == 3 and b != 4 | false",
                "a == 3 or b != 4 | true",
                "a > 9 or b > 9 | false",
                "not (a == 3) or b == 4 | true",
                "not (a == 3 or b == 4) | false",
                "a > 9 and a > 9 or a < 9 | true",
                "a < 9 or a > 9 and a > 9 | true",
                "a + 1 <= b * 1 | true",
                "(a < b) and ((b < 5)) | true",
                "0 / 0 < 1 | false",
                "0 / 0 >= 1 | false",
                "0 / 0 == 0 / 0 | false",
                "0 / 0 != 1 | true",
                "1 / 0 > 1e308 | true",
            })
    void comparisonsFollowDoubleRules(String text, boolean expected) {
        assertThat(holds(text)).isEqualTo(expected);
    }

    @Test
    void errorsSayPositionTextAndReason() {
        assertThatThrownBy(() -> holds("a < c"))
                .hasMessage(
                        "expression is wrong at position 5; 'a < c'; 'c' is no column; must be one"
                                + " of [a, b, tumor_growth_rate]");
        assertThatThrownBy(() -> holds("a < "))
                .hasMessage("expression is wrong at position 5; 'a < '; something is missing");
        assertThatThrownBy(() -> holds("a + b"))
                .hasMessage(
                        "expression is wrong at position 3; 'a + b'; '+' must be true or false, not"
                                + " a number");
        assertThatThrownBy(() -> value("a < b"))
                .hasMessage(
                        "expression is wrong at position 3; 'a < b'; '<' is true or false; must be"
                                + " a number");
        assertThatThrownBy(() -> value("2 3 +"))
                .hasMessage("expression is wrong at position 3; '2 3 +'; '3' does not belong here");
        assertThatThrownBy(() -> holds("not a < b"))
                .hasMessage(
                        "expression is wrong at position 1; 'not a < b'; 'not' needs parentheses:"
                                + " not (a < b)");
        assertThatThrownBy(() -> value("min(a)"))
                .hasMessage(
                        "expression is wrong at position 1; 'min(a)'; 'min' needs at least two"
                                + " numbers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "()",
                ")",
                "(",
                "a b",
                "2a",
                "a,b",
                "(a, b)",
                "min((a, b), 1)",
                "min(1 2)",
                "min(,)",
                "min()",
                "min(-)",
                "min",
                "sqrt(1, 2)",
                "a +",
                "* a",
                "a not b",
                "and(a, b)",
                "a < b < 5",
                "(a < b) == (b < a)",
                "true",
                "PI",
                "NULL",
                "1e999",
                "1e5e5",
                "0x10",
                "1.2.3",
                "1e",
                "a = b",
                "a := 5",
                "a == 3 ? 1 : 2",
                "a && b",
                "a ^ b",
                "a % b",
                "a << 2",
                "a!",
                "a; b",
                "a\u0000",
                "\u0661 + a",
                "a.b",
                "a[0]",
                "tumor.growth-rate",
                "'text'",
                "\"text\"",
                "\"text\" + 1",
                "`id`",
                "${a}",
                "#{a}",
                "IF(a < b, 1, 2)",
                "RANDOM()",
                "LOG(a)",
                "sin(a)",
                "exp(a)",
                "FACT(1e9)",
                "STR_FORMAT(\"%s\", a)",
                "DT_NOW()",
                "SWITCH(a, 1, 2)",
                "COALESCE(a, b)",
                "eval(\"1\")",
                "load(\"http://example.org/x\")",
                "new java.io.File(\"/etc/passwd\")",
                "java.lang.Runtime.getRuntime().exec(\"id\")",
                "T(java.lang.System).exit(1)",
                "System.exit(1)",
                "a.getClass()",
                "''.class.forName(\"java.lang.Runtime\")",
                "while (true) a",
                "for (;;) {}",
                "() -> a",
                "#pragma jexl.import java.io",
                "@annotation a",
                "include \"/etc/passwd\"",
                "a\n;b",
                "MIN(a, b)",
            })
    void whatIsNotTheLanguageIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(text))
                .withMessageStartingWith("expression is wrong at position ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holds(text))
                .withMessageStartingWith("expression is wrong at position ");
    }

    @Test
    void textsThatWouldExhaustTheStackAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> value("-".repeat(3000) + "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> value("a" + "+a".repeat(1500)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value("a".repeat(5000)))
                .withMessage("expression is too long; 5000; at most 4000 characters");
        assertThat(value("(".repeat(1900) + "a" + ")".repeat(1900))).isEqualTo(3);
    }

    @Test
    void aTextMayHave4000Characters() {
        String longest = " ".repeat(3999) + "a";

        assertThat(value(longest)).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(" " + longest))
                .withMessage("expression is too long; 4001; at most 4000 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-%s",
                "+%s",
                "%s + a",
                "a + (%s)",
                "sqrt(%s)",
                "min(%s, a)",
                "min(a, b, %s)"
            })
    void numbersMayBeNested100LevelsDeep(String outer) {
        String deepest = nested(outer, "a", 99);

        assertThatCode(() -> value(deepest)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(outer.formatted(deepest)))
                .withMessageEndingWith("is nested too deeply; at most 100 levels");
    }

    /** The comparison and its numbers are two levels of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not (%s)",
                "%s and a < b",
                "a < b and (%s)",
                "%s or a < b",
                "a < b or (%s)"
            })
    void truthsMayBeNested100LevelsDeep(String outer) {
        String deepest = nested(outer, "a < b", 98);

        assertThatCode(() -> holds(deepest)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holds(outer.formatted(deepest)))
                .withMessageEndingWith("is nested too deeply; at most 100 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s < b", "a < %s"})
    void aComparedNumberIsOneLevelBelowTheComparison(String comparison) {
        String deepest = comparison.formatted(nested("-%s", "a", 98));
        String deeper = comparison.formatted(nested("-%s", "a", 99));

        assertThatCode(() -> holds(deepest)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holds(deeper))
                .withMessageEndingWith("is nested too deeply; at most 100 levels");
    }

    private static String nested(String outer, String innermost, int times) {
        String text = innermost;
        for (int k = 0; k < times; k++) {
            text = outer.formatted(text);
        }

        return text;
    }

    @Test
    void theLeastOfManyNumbersIsNoDeeperThanThatOfTwo() {
        assertThat(value("min(b" + ", b".repeat(1000) + ", a)")).isEqualTo(3);
    }

    /** Random sequences of words: each is either an expression or refused, never anything else. */
    @Test
    void nothingButARefusalComesOfAnyText() {
        String[] words = {
            "a", "b", "1", "2.5", "1e", "+", "-", "*", "/", "(", ")", ",", "<", ">=", "==", "!=",
            "and", "or", "not", "min", "max(", "abs(", "sqrt(", "\"", "'", ".", "[", "]", "=", "&",
            "0x", "e5", " ", "\\", "\u00e9", "!", "?", ":", ";", "{", "}"
        };
        var random = new Random(5);

        int understood = 0;
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            understood += isUnderstood(text.toString()) ? 1 : 0;
        }

        assertThat(understood).isPositive();
    }

    private static boolean isUnderstood(String text) {
        try {
            value(text);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e).as(text).hasMessageStartingWith("expression is wrong at position ");
            return false;
        }
    }
}
