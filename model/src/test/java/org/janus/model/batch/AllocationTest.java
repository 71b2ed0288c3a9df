package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.janus.model.State;
import org.janus.model.batch.vector.VectorParts;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A warm step takes no memory, whatever the listener asks of it. */
final class AllocationTest {

    private static final int MOST_ROUNDS = 1000;

    static Stream<LaneParts> parts() {
        return Stream.of(new ScalarParts(), new VectorParts());
    }

    /**
     * What is left is a task, an adapter, an initial state and a completion for each run; that must
     * not grow when runs have several times as many steps. How long a JVM takes to compile
     * everything is its own affair, within reason.
     */
    @ParameterizedTest
    @MethodSource("parts")
    void aWarmStepTakesNoMemory(LaneParts parts) {
        Simulator rough = BatchSimulator.with(parts, SolverSettings.DEFAULT.withTolerance(1e-4));
        Simulator fine = BatchSimulator.with(parts, SolverSettings.DEFAULT.withTolerance(1e-10));
        double bytesPerStep = Double.POSITIVE_INFINITY;

        for (int round = 0; round < MOST_ROUNDS && !(bytesPerStep < 1); round++) {
            Measurement few = measure(rough);
            Measurement many = measure(fine);
            bytesPerStep = (double) (many.bytes() - few.bytes()) / (many.steps() - few.steps());
        }

        assertThat(bytesPerStep).isLessThan(1);
    }

    private record Measurement(long bytes, long steps) {}

    private static Measurement measure(Simulator simulator) {
        Watcher watcher = new Watcher();
        List<Simulator.Task> tasks = new ArrayList<>();
        for (Simulation run : BenchmarkRuns.of(8)) {
            tasks.add(new Simulator.Task(run, watcher));
        }

        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        simulator.solve(tasks.iterator());
        long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        return new Measurement(after - before, watcher.steps);
    }

    /** Asks for everything. */
    private static final class Watcher implements StepListener {

        private static final int STAT3 = State.STAT3.ordinal();

        private long steps;
        private double read;

        @Override
        public void started(double[] state) {}

        @Override
        public void stepped(Step step) {
            steps++;
            read += step.at(0.5 * (step.startDays() + step.endDays()), 0);
            read += step.integral(STAT3) + step.log10Integral(0) + step.endQuantity(0);
            read += step.isMonotone(0) ? 1 : 0;
        }

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {}

        @Override
        public void eliminated(double timeDays) {}

        @Override
        public void finished(Completion completion) {
            read += completion.steps();
        }
    }
}
