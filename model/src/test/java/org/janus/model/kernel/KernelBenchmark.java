package org.janus.model.kernel;

import java.util.concurrent.TimeUnit;
import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.batch.DualRoleScalarKernel;
import org.janus.model.batch.LaneKernel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one right-hand side of a group of lanes; divide by the lanes for the time of one.
 *
 * <pre>org.openjdk.jmh.Main KernelBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgs = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

    @Param({"8", "16", "32"})
    int lanes;

    private LaneKernel scalar;
    private LaneKernel vector;
    private DualRoleEquations[] equations;
    private double[][] states;
    private double[] derivative;
    private double[] quantities;
    private double[] y;
    private double[] q;
    private double[] dy;

    @Setup
    public void prepare() throws ReflectiveOperationException {
        scalar = new DualRoleScalarKernel();
        Class<?> type = Class.forName("org.janus.model.batch.vector.DualRoleVectorKernel");
        vector = (LaneKernel) type.getConstructor().newInstance();
        equations = new DualRoleEquations[lanes];
        states = new double[lanes][];
        derivative = new double[scalar.dimension()];
        quantities = new double[Quantity.count()];
        y = new double[scalar.dimension() * lanes];
        q = new double[scalar.coefficients() * lanes];
        dy = new double[scalar.outputs() * lanes];
        RandomRuns runs = new RandomRuns(1);
        for (int lane = 0; lane < lanes; lane++) {
            double[] p = runs.usualParameters();
            equations[lane] = new DualRoleEquations(p);
            states[lane] = equations[lane].initialState();
            scalar.prepare(p, q, lane, lanes);
            for (int i = 0; i < states[lane].length; i++) {
                states[lane][i] += lane;
                y[i * lanes + lane] = states[lane][i];
            }
        }
    }

    @Benchmark
    public double readable() {
        double sum = 0;
        for (int lane = 0; lane < lanes; lane++) {
            equations[lane].evaluate(states[lane], derivative, quantities);
            sum += derivative[0];
        }
        return sum;
    }

    @Benchmark
    public double[] scalar() {
        scalar.derivative(y, q, dy, lanes);
        return dy;
    }

    @Benchmark
    public double[] vector() {
        vector.derivative(y, q, dy, lanes);
        return dy;
    }
}
