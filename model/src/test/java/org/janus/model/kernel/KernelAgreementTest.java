package org.janus.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * <p>Tolerance: 1e-12 of what a number would be if its terms did not cancel ({@link
 * Evaluation#scale}); IL-6 has no term below 0, so that this is its own size. A derivative near a
 * balance, such as growth against killing, is a small difference of large terms, and neither form
 * knows it better than the rounding of those terms.
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
        Equations equations = KernelGenerator.equations(Path.of(""));
        readableNodes = new ArrayList<>(equations.derivatives());
        readableNodes.addAll(equations.observed());
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

        double[] dy = outputs(p, y);

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

            assertThat(outputs(Parameter.defaults(), y)[state.ordinal()]).isNaN();
        }
    }

    private static double[] outputs(double[] p, double[] y) {
        LaneKernel kernel = new DualRoleScalarKernel();
        double[] coefficients = new double[kernel.coefficients()];
        double[] dy = new double[kernel.outputs()];
        kernel.prepare(p, coefficients, 0, 1);
        kernel.derivative(y, coefficients, dy, 1);
        return dy;
    }

    private static void assertAgreement(double[] p, double[] y) {
        double[] expected = readable(p, y);

        double[] actual = outputs(p, y);

        Evaluation evaluation = new Evaluation(p, y);
        for (int row = 0; row < expected.length; row++) {
            double scale = evaluation.scale(readableNodes.get(row));
            if (!agrees(actual[row], expected[row], scale)) {
                assertThat(actual[row])
                        .as(
                                "%s, scale %s, y = %s, p = %s",
                                name(row), scale, Arrays.toString(y), Arrays.toString(p))
                        .isEqualTo(expected[row]);
            }
        }
    }

    /** The derivatives, then what kernels observe. */
    private static double[] readable(double[] p, double[] y) {
        double[] dy = new double[State.count()];
        double[] q = new double[Quantity.count()];
        new DualRoleEquations(p).evaluate(y, dy, q);
        double[] all = Arrays.copyOf(dy, readableNodes.size());
        for (int row = dy.length; row < all.length; row++) {
            all[row] = q[KernelGenerator.OBSERVED.get(row - dy.length).ordinal()];
        }
        return all;
    }

    private static String name(int row) {
        return row < State.count()
                ? "d" + State.values()[row] + "/dt"
                : KernelGenerator.OBSERVED.get(row - State.count()).name();
    }

    /** NaN and infinities exactly where the readable equations have them. */
    private static boolean agrees(double actual, double expected, double scale) {
        return Double.isFinite(expected)
                ? Math.abs(actual - expected) <= TOLERANCE * (scale + SMALLEST_SCALE)
                : Double.compare(actual, expected) == 0;
    }
}
