package org.janus.model.batch;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/**
 * Whether vector instructions are fit for use in this JVM: some runs must give the same bits as
 * plain Java, and after the JVM has had time to compile them they must not take longer.
 *
 * <p>The latter is no formality: a JVM can leave a vector method at a level of compilation at which
 * every operation makes an object, some forty times slower, and say nothing. The check ends as soon
 * as vectors have won three rounds in a row, usually within a second, and gives up after its
 * patience. The clock decides on speed only, never on a result.
 */
final class SelfCheck {

    static final double PATIENCE_SECONDS = 10;
    private static final double NANOSECONDS = 1e9;
    private static final int WINS_IN_A_ROW = 3;
    private static final int RUNS = 8;
    private static final double HORIZON_DAYS = 20;
    private static final double SPREAD = 0.1;

    private final BatchSimulator vector;
    private final BatchSimulator scalar;
    private final List<Simulation> runs;

    SelfCheck(LaneParts vector, LaneParts scalar) {
        this.vector = BatchSimulator.with(vector, SolverSettings.DEFAULT);
        this.scalar = BatchSimulator.with(scalar, SolverSettings.DEFAULT);
        this.runs = IntStream.range(0, RUNS).mapToObj(SelfCheck::simulation).toList();
    }

    /** What speaks against vector instructions, if anything does; patience is processor time. */
    Optional<String> objection(double patienceSeconds) {
        if (System.getProperty("java.vm.info", "").contains("interpreted")) {
            return Optional.of("the JVM interprets only");
        }

        if (!agrees()) {
            return Optional.of("vector instructions give other bits here");
        }

        long begin = cpuNanoseconds();
        int wins = 0;
        while (wins < WINS_IN_A_ROW) {
            wins = nanoseconds(vector) <= nanoseconds(scalar) ? wins + 1 : 0;
            if (cpuNanoseconds() - begin > patienceSeconds * NANOSECONDS) {
                return Optional.of("vector instructions are slower here");
            }
        }

        return Optional.empty();
    }

    /** Whether both give the same bits. */
    boolean agrees() {
        return Arrays.equals(fingerprint(vector), fingerprint(scalar));
    }

    private long nanoseconds(Simulator simulator) {
        long begin = cpuNanoseconds();
        fingerprint(simulator);
        return cpuNanoseconds() - begin;
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long[] fingerprint(Simulator simulator) {
        long[] bits = new long[RUNS];
        List<Simulator.Task> tasks =
                IntStream.range(0, RUNS)
                        .mapToObj(i -> new Simulator.Task(runs.get(i), new Fingerprint(bits, i)))
                        .toList();
        simulator.solve(tasks.iterator());
        return bits;
    }

    /** Tumors of growing immunogenicity, every other one treated. */
    private static Simulation simulation(int i) {
        double[] parameters = Parameter.defaults();
        parameters[Parameter.PRIMING_DC_ARRIVAL_RATE.ordinal()] *= 1 + SPREAD * i;
        List<Dose> doses =
                i % 2 == 0
                        ? List.of(new Dose(10, Agent.ANTI_IL6R, 300))
                        : Collections.<Dose>emptyList();
        return new Simulation(parameters, doses, HORIZON_DAYS);
    }

    /** Folds the bits of what listeners ask of all steps into one number. */
    private record Fingerprint(long[] bits, int run) implements StepListener {

        private static final int MIX = 31;
        private static final int CELLS = State.TUMOR_CELLS.ordinal();
        private static final int STAT3 = State.STAT3.ordinal();

        @Override
        public void started(double[] state) {
            fold(state);
        }

        @Override
        public void stepped(Step step) {
            fold(step.endDays());
            fold(step.end(CELLS));
            fold(step.integral(STAT3));
            fold(step.log10Integral(CELLS));
            fold(step.isMonotone(CELLS) ? 1 : 0);
        }

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {
            fold(after);
        }

        @Override
        public void eliminated(double timeDays) {
            fold(timeDays);
        }

        @Override
        public void finished(Completion completion) {
            fold(completion.rhsEvaluations());
        }

        private void fold(double... values) {
            for (double value : values) {
                bits[run] = MIX * bits[run] + Double.doubleToLongBits(value);
            }
        }
    }
}
