package org.janus.model.batch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.janus.model.solve.Simulation;
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
 * How often a second one core solves 1,000 points in six scenarios over 60 d. {@link
 * IntegratorTable} finds the tolerances of equal error and starts this.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class IntegratorBenchmark {

    /** Fewer than 1,000 only to try the benchmark itself. */
    static final int POINTS = Integer.getInteger("janus.bench.points", 1000);

    /** Competitor and tolerance, such as {@code BATCH@1e-6}. */
    @Param({"HIPPARCHUS_54@1e-6", "HIPPARCHUS_853@1e-6", "SCALAR@1e-6", "BATCH@1e-6"})
    public String subject;

    private Competitor.Solver solver;
    private List<Simulation> runs;
    private double[] endCells;

    /** Draws the runs and makes the solver. */
    @Setup
    public void prepare() {
        String[] parts = subject.split("@");
        solver = Competitor.valueOf(parts[0]).solver(Double.parseDouble(parts[1]));
        runs = BenchmarkRuns.of(POINTS);
        endCells = new double[runs.size()];
    }

    /** All runs once. */
    @Benchmark
    public double[] solve() {
        solver.solve(runs, endCells);
        return endCells;
    }
}
