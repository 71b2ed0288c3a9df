package org.janus.sweep.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.RunInputs;
import org.janus.sweep.plan.SweepPlan;

/** How fast a simulator alone solves the runs of a plan: nobody listens, nothing is written. */
final class SolveSpeed {

    private static final long SECONDS = Long.getLong("janus.bench.seconds", 5);
    private static final double NANOS_PER_SECOND = 1e9;

    private final SweepPlan plan;
    private final int threads;
    private final List<Simulation> runs;

    /** The speed of all runs of a plan, which are kept in memory, on so many threads together. */
    SolveSpeed(SweepPlan plan, int threads) {
        this.plan = plan;
        this.threads = threads;
        RunInputs inputs = plan.inputs();
        this.runs =
                LongStream.range(0, plan.runs())
                        .mapToObj(run -> inputs.run(run).simulation())
                        .toList();
    }

    /** Solves until it is warm: twice as long as it is measured. */
    SolveSpeed warm() {
        runsPerSecond();
        runsPerSecond();
        return this;
    }

    double runsPerSecond() {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Double>> speeds = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                speeds.add(pool.submit(this::solvedByOne));
            }
            double sum = 0;
            for (Future<Double> speed : speeds) {
                sum += speed.get();
            }
            return sum;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a solve was not finished", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private double solvedByOne() {
        Simulator simulator = Solvers.simulator(plan.solver(), Long.MAX_VALUE);
        long begin = System.nanoTime();
        long end = begin;
        long solved = 0;
        while (end - begin < SECONDS * NANOS_PER_SECOND) {
            simulator.solve(
                    runs.stream().map(run -> new Simulator.Task(run, new Deaf())).iterator());
            solved += runs.size();
            end = System.nanoTime();
        }
        return solved * NANOS_PER_SECOND / (end - begin);
    }

    private static final class Deaf implements StepListener {

        @Override
        public void started(double[] state) {}

        @Override
        public void stepped(Step step) {}

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {}

        @Override
        public void eliminated(double timeDays) {}

        @Override
        public void finished(Completion completion) {}
    }
}
