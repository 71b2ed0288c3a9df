package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final List<Factor> NO_FACTORS = List.of();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"distributions", "levels", "sequences", "designs"})
    void whatIsOutOfBoundsIsRefusedWithValueAndRule(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static Stream<Arguments> distributions() {
        return Stream.of(
                refused(
                        "mean is not finite; NaN; must be a finite number",
                        () -> Distribution.normal(NAN, 1)),
                refused(
                        "sd is not positive; 0.0; must be finite and above 0",
                        () -> Distribution.normal(1, 0)),
                refused(
                        "median is not positive; -1.0; must be finite and above 0",
                        () -> Distribution.logNormalByCv(-1, 0.5)),
                refused(
                        "cv is not positive; 0.0; must be finite and above 0",
                        () -> Distribution.logNormalByCv(1, 0)),
                refused(
                        "spread of the log-normal is not positive; 0.0; must be finite and above 0",
                        () -> Distribution.logNormalByCv(1, 1e-200)),
                refused(
                        "spread of the log-normal is not positive; Infinity; must be finite and"
                                + " above 0",
                        () -> Distribution.logNormalByCv(1, 1e200)),
                refused(
                        "min is not finite; NaN; must be a finite number",
                        () -> Distribution.triangular(NAN, 1, 2)),
                refused(
                        "max is not finite; Infinity; must be a finite number",
                        () -> Distribution.triangular(0, 1, INFINITE)),
                refused(
                        "range is empty; [2.0, 1.0]; min must be below max",
                        () -> Distribution.triangular(2, 1.5, 1)),
                refused(
                        "alpha is out of range; 0.4; must be in [0.5, 1000.0]",
                        () -> Distribution.beta(0.4, 1, Bounds.of(0, 1))),
                refused(
                        "beta is out of range; 1001.0; must be in [0.5, 1000.0]",
                        () -> Distribution.beta(1, 1001, Bounds.of(0, 1))),
                refused(
                        "max is not finite; Infinity; must be a finite number",
                        () -> Distribution.beta(1, 1, Bounds.above(0))));
    }

    private static Stream<Arguments> levels() {
        return Stream.of(
                refused(
                        "base is not finite; NaN; must be a finite number",
                        () -> Levels.around(NAN, 0.1)),
                refused(
                        "fraction is not positive; 0.0; must be finite and above 0",
                        () -> Levels.around(1, 0)),
                refused(
                        "weight is negative or not finite; -1.0; must be at least 0",
                        () -> Levels.weighted(new double[] {1}, new double[] {-1})),
                refused(
                        "sum of weights is not positive; 0.0; must be finite and above 0",
                        () -> Levels.weighted(new double[] {1, 2}, new double[] {0, 0})),
                refused(
                        "levels is out of range; 10000001; must be in [2, 10000000]",
                        () -> Levels.between(0, 1, 10_000_001, Scale.LINEAR)),
                refused(
                        "levels is out of range; 1; must be in [2, 10000000]",
                        () -> Levels.between(0, 1, 1, Scale.LINEAR)));
    }

    private static Stream<Arguments> sequences() {
        var placement = LatinHypercubeSequence.Placement.CENTRED;
        return Stream.of(
                refused(
                        "number of factors is out of range; 0; must be in [1, 2147483647]",
                        () -> LatinHypercubeSequence.of(0, 1, 1, placement)),
                refused(
                        "points is out of range; 0; must be in [1, 281474976710656]",
                        () -> LatinHypercubeSequence.of(1, 0, 1, placement)),
                refused(
                        "number of Sobol coordinates is out of range; 21202; must be in [1, 21201]",
                        () -> SobolSequence.scrambled(21_202, 1)),
                refused(
                        "number of factors is out of range; 0; must be in [1, 2147483647]",
                        () -> new PseudoRandomSequence(0, 1)));
    }

    private static Stream<Arguments> designs() {
        Design part = GridDesign.of(Factors.leveled(2));
        List<String> columns = part.columns();
        return Stream.of(
                refused(
                        "number of factors is out of range; 0; must be in [1, 2147483647]",
                        () -> GridDesign.of(NO_FACTORS)),
                refused(
                        "number of designs is out of range; 0; must be in [1, 2147483647]",
                        () -> UnionDesign.of(List.of(), columns, Map.of())),
                refused(
                        "number of designs is out of range; 0; must be in [1, 2147483647]",
                        () -> ProductDesign.of(List.of(), columns)),
                refused(
                        "factor occurs twice; f1; each column may come from one place only",
                        () -> UnionDesign.of(List.of(part, part), List.of("f1", "f1"), Map.of())),
                refused(
                        "base of f2 is not finite; NaN; must be a finite number",
                        () ->
                                UnionDesign.of(
                                        List.of(part, GridDesign.of(Factors.leveled(2, 2))),
                                        List.of("f1", "f2"),
                                        Map.of("f1", NAN, "f2", NAN))),
                refused(
                        "base of f1 is not finite; NaN; must be a finite number",
                        () -> OneAtATimeDesign.of(Factors.leveled(2), NAN)),
                refused(
                        "number of rows is out of range; 0; must be in [1, 1000000]",
                        () -> ListDesign.of(List.of(), List.of(), Map.of())),
                refused(
                        "factor occurs twice; f1; each column may come from one place only",
                        () ->
                                ListDesign.of(
                                        List.of("f1", "f1"),
                                        List.of(Map.of("f1", 1.0)),
                                        Map.of())));
    }

    private static Arguments refused(String message, ThrowingCallable call) {
        return arguments(message, call);
    }
}
