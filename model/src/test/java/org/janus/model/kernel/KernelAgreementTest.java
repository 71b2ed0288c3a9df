package org.janus.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.janus.model.DualRoleEquations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.batch.DualRoleScalarKernel;
import org.janus.model.batch.LaneKernel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The kernel computes what the readable equations say.
 *
 * <p>Tolerance: 1e-12 of what a derivative would be if its terms did not cancel ({@link
 * Evaluation#scale}). A derivative near a balance, such as growth against killing, is a small
 * difference of large terms, and neither form knows it better than the rounding of those terms.
 */
@Tag("validation")
class KernelAgreementTest {

    private static final double TOLERANCE = 1e-12;

    /** Below this, denormal numbers have fewer digits; no state is ever this small and matters. */
    private static final double SMALLEST_SCALE = 1e-290;

    private static final int CASES = 20_000;
    private static final double FEW = 0.05;
    private static final double MANY = 0.3;
    private static final double ALL = 1;

    private static List<Node> readableNodes;

    private final RandomRuns runs = new RandomRuns(20140303);

    @BeforeAll
    static void readEquations() throws IOException {
        readableNodes = KernelGenerator.equations(Path.of("")).derivatives();
    }

    @Test
    void agreesInEveryContext() {
        for (int i = 0; i < CASES; i++) {
            assertAgreement(runs.contextParameters(), runs.state());
        }
    }

    @Test
    void agreesAcrossTheRangesOfTheCatalogue() {
        for (int i = 0; i < CASES; i++) {
            assertAgreement(runs.usualParameters(), runs.state());
        }
    }

    @Test
    void agreesWhereAFewParametersAreExtremeYetLegal() {
        for (int i = 0; i < CASES; i++) {
            assertAgreement(runs.extremeParameters(FEW), runs.state());
        }
    }

    @Test
    void agreesWhereManyParametersAreExtremeYetLegal() {
        for (int i = 0; i < CASES; i++) {
            assertAgreement(runs.extremeParameters(MANY), runs.state());
        }
    }

    @Test
    void agreesWhereAllParametersAreExtremeYetLegal() {
        for (int i = 0; i < CASES; i++) {
            assertAgreement(runs.extremeParameters(ALL), runs.state());
        }
    }

    @Test
    void agreesWithoutTumorHostOrDrug() {
        double[] empty = new double[State.count()];
        for (int i = 0; i < CASES / 10; i++) {
            double[] p = runs.extremeParameters(FEW);
            double[] onlyCapacity = empty.clone();
            onlyCapacity[State.CAPACITY_CELLS.ordinal()] = 1e7;

            assertAgreement(p, empty);
            assertAgreement(p, onlyCapacity);
            assertAgreement(p, new DualRoleEquations(p).initialState());
        }
    }

    @Test
    void noughtByNoughtOfTumorAndCapacityStaysInTheTumorsDerivative() {
        double[] p = Parameter.defaults();
        double[] y = runs.state();
        y[State.TUMOR_CELLS.ordinal()] = 0;
        y[State.CAPACITY_CELLS.ordinal()] = 0;

        double[] dy = derivative(p, y);

        for (State state : State.values()) {
            assertThat(Double.isNaN(dy[state.ordinal()]))
                    .as("%s", state)
                    .isEqualTo(state == State.TUMOR_CELLS);
        }
    }

    @Test
    void noStateThatIsNotANumberGoesUnnoticed() {
        for (State state : State.values()) {
            double[] y = new DualRoleEquations(Parameter.defaults()).initialState();
            y[state.ordinal()] = Double.NaN;

            assertThat(derivative(Parameter.defaults(), y)[state.ordinal()]).isNaN();
        }
    }

    private static double[] derivative(double[] p, double[] y) {
        LaneKernel kernel = new DualRoleScalarKernel();
        double[] coefficients = new double[kernel.coefficients()];
        double[] dy = new double[kernel.dimension()];
        kernel.prepare(p, coefficients, 0, 1);
        kernel.derivative(y, coefficients, dy, 1);
        return dy;
    }

    private static void assertAgreement(double[] p, double[] y) {
        double[] expected = new double[State.count()];
        new DualRoleEquations(p).evaluate(y, expected, new double[Quantity.count()]);

        double[] actual = derivative(p, y);

        Evaluation evaluation = new Evaluation(p, y);
        for (State state : State.values()) {
            int i = state.ordinal();
            double scale = evaluation.scale(readableNodes.get(i));
            if (!agrees(actual[i], expected[i], scale)) {
                assertThat(actual[i])
                        .as(
                                "d%s/dt, scale %s, y = %s, p = %s",
                                state, scale, Arrays.toString(y), Arrays.toString(p))
                        .isEqualTo(expected[i]);
            }
        }
    }

    /** NaN and infinities exactly where the readable equations have them. */
    private static boolean agrees(double actual, double expected, double scale) {
        return Double.isFinite(expected)
                ? Math.abs(actual - expected) <= TOLERANCE * (scale + SMALLEST_SCALE)
                : Double.compare(actual, expected) == 0;
    }
}
