package org.janus.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import org.janus.model.Parameter;
import org.janus.model.State;
import org.janus.model.batch.DualRoleScalarKernel;
import org.janus.model.batch.LaneKernel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs the module jdk.incubator.vector; skipped without it. */
class VectorKernelTest {

    private static final String VECTOR_KERNEL = "org.janus.model.batch.vector.DualRoleVectorKernel";
    private static final int GROUPS = 2_000;
    private static final int WARM_UP = 40_000;

    private final RandomRuns runs = new RandomRuns(29);
    private final LaneKernel scalar = new DualRoleScalarKernel();
    private LaneKernel vector;

    @BeforeEach
    void loadKernel() throws ReflectiveOperationException {
        assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent());
        vector = (LaneKernel) Class.forName(VECTOR_KERNEL).getConstructor().newInstance();
    }

    @Test
    void givesTheBitsOfTheScalarKernel() {
        for (int group = 0; group < GROUPS; group++) {
            int lanes = vector.width() * (1 + group % 4);
            double[] y = new double[State.count() * lanes];
            double[] q = new double[scalar.coefficients() * lanes];
            fill(y, q, lanes);
            double[] expected = new double[scalar.outputs() * lanes];
            double[] actual = new double[vector.outputs() * lanes];

            scalar.derivative(y, q, expected, lanes);
            vector.derivative(y, q, actual, lanes);

            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void preparesTheSameCoefficients() {
        double[] p = Parameter.defaults();
        double[] expected = new double[scalar.coefficients()];
        double[] actual = new double[vector.coefficients()];

        scalar.prepare(p, expected, 0, 1);
        vector.prepare(p, actual, 0, 1);

        assertThat(actual).isEqualTo(expected);
    }

    /** A vector operation that HotSpot did not inline shows as an allocated vector. */
    @Test
    void allocatesNothingOnceWarm() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int lanes = vector.width();
        double[] y = new double[State.count() * lanes];
        double[] q = new double[scalar.coefficients() * lanes];
        double[] dy = new double[vector.outputs() * lanes];
        fill(y, q, lanes);
        long fewest = Long.MAX_VALUE;

        for (int round = 0; round < 10 && fewest > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < WARM_UP; i++) {
                vector.derivative(y, q, dy, lanes);
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }

        assertThat(fewest / (double) WARM_UP).isLessThan(1);
    }

    private void fill(double[] y, double[] q, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            double[] state = runs.state();
            for (int i = 0; i < state.length; i++) {
                y[i * lanes + lane] = state[i];
            }
            scalar.prepare(runs.extremeParameters(0.1), q, lane, lanes);
        }
    }
}
