package org.janus.sweep.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.janus.model.solve.Simulator;
import org.janus.sweep.experiment.VirtualAnimals.Variability;

/**
 * Every experiment repeated over virtual animals: how often does its result hold when no two
 * animals are alike? An animal takes part in all sides of all experiments, as itself.
 *
 * @param seed of the animals
 * @param size how many animals, &gt;= 1
 */
public record Cohort(long seed, int size) {

    /** Animals solved together: enough runs to fill a simulator's lanes, few to keep in memory. */
    private static final int ANIMALS_PER_TASK = 10;

    /**
     * Checks the size.
     *
     * @param seed of the animals
     * @param size how many animals, &gt;= 1
     * @throws IllegalArgumentException if it is below 1
     */
    public Cohort {
        if (size < 1) {
            throw new IllegalArgumentException("cohort is " + size + "; it must be >= 1");
        }
    }

    /**
     * {@return in how many animals each experiment agrees, in the order of the panel's
     * experiments}. The same for any number of threads.
     *
     * @param panel the runs to solve for every animal
     * @param simulators makes a simulator for each thread's work
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Integer> agreeing(Panel panel, Supplier<Simulator> simulators)
            throws InterruptedException {
        Work work = new Work(panel, variabilities(panel), new VirtualAnimals(seed));
        ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<int[]>> counts = new ArrayList<>();
            for (int first = 0; first < size; first += ANIMALS_PER_TASK) {
                int from = first;
                int to = Math.min(size, first + ANIMALS_PER_TASK);
                counts.add(pool.submit(() -> work.count(from, to, simulators.get())));
            }
            return sum(counts, panel.experiments().size());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<PanelRun, Variability> variabilities(Panel panel) {
        Map<PanelRun, Variability> variabilities = new HashMap<>();
        for (PanelRun run : panel.runs()) {
            variabilities.put(run, VirtualAnimals.around(run.conditions().parameterVector()));
        }
        return variabilities;
    }

    private static List<Integer> sum(List<Future<int[]>> counts, int experiments)
            throws InterruptedException {
        int[] sum = new int[experiments];
        for (Future<int[]> future : counts) {
            int[] count = result(future);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
        }
        return Arrays.stream(sum).boxed().toList();
    }

    private static int[] result(Future<int[]> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a virtual animal could not be solved", e.getCause());
        }
    }

    private record Work(
            Panel panel, Map<PanelRun, Variability> variabilities, VirtualAnimals animals) {

        int[] count(int from, int to, Simulator simulator) {
            List<Readings> readings = new ArrayList<>();
            List<Simulator.Task> tasks = new ArrayList<>();
            for (int animal = from; animal < to; animal++) {
                double[] units = animals.units(animal);
                var own = new Readings(panel);
                readings.add(own);
                panel.tasks(run -> variabilities.get(run).parameters(units), own)
                        .forEachRemaining(tasks::add);
            }
            simulator.solve(tasks.iterator());

            int[] agreeing = new int[panel.experiments().size()];
            for (Readings own : readings) {
                count(panel.judge(own), agreeing);
            }
            return agreeing;
        }

        private static void count(List<ExperimentResult> results, int[] agreeing) {
            for (int i = 0; i < agreeing.length; i++) {
                agreeing[i] += results.get(i).verdict() == Verdict.AGREES ? 1 : 0;
            }
        }
    }
}
