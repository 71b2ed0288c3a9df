package org.janus.sweep.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.janus.model.batch.BatchSimulator;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;

/**
 * Prints how fast sweeps are from a command to its tables, against the integrator alone on as many
 * cores, as a table in Markdown.
 *
 * <p>The dual-role map is run at several sizes by the launcher, each in a process of its own. The
 * speed of the rows is what {@code progress.json} says: from the first chunk begun to the last one
 * committed. The whole command adds the start of the JVM and of Spark, the audit, the analyses and
 * the report. As the speed of a machine drifts, the integrator is measured before and after each
 * sweep, and its mean is what the sweep is compared with. Of several rounds the one with the median
 * share counts.
 */
public final class SweepTable {

    private static final int ROUNDS = Integer.getInteger("janus.bench.rounds", 3);
    private static final int SCENARIOS = 6;
    private static final int WARM_UP_RUNS = 1_000;
    private static final int INTEGRATOR_RUNS = 10_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final PrintStream OUT = System.out;

    private final Path root;
    private final int cores;
    private final Path scratch;

    private SweepTable(Path root, int cores, Path scratch) {
        this.root = root;
        this.cores = cores;
        this.scratch = scratch;
    }

    /** Takes the folder of the project, the number of cores, and about how many runs, each time. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        Path scratch = Files.createTempDirectory("janus-bench");
        try {
            new SweepTable(Path.of(arguments[0]), Integer.parseInt(arguments[1]), scratch)
                    .print(Stream.of(arguments).skip(2).map(Integer::valueOf).toList());
        } finally {
            delete(scratch);
        }
    }

    private void print(List<Integer> sizes) throws IOException, InterruptedException {
        SolveSpeed integrator = new SolveSpeed(plan(INTEGRATOR_RUNS), cores).warm();
        OUT.println(BatchSimulator.description() + ", " + cores + " cores");
        OUT.println();
        OUT.println(
                "| of the integrator | shares of all rounds | integrator alone, runs/s | runs |"
                        + " runs/s into Parquet | runs/s of the command |"
                        + " seconds of the command | MB |");
        OUT.println("|---:|---|---:|---:|---:|---:|---:|---:|");
        run(WARM_UP_RUNS);
        double before = integrator.runsPerSecond();
        for (int size : sizes) {
            List<Round> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Measured sweep = run(size);
                double after = integrator.runsPerSecond();
                rounds.add(new Round(sweep, (before + after) / 2));
                before = after;
            }
            rounds.sort(Comparator.comparingDouble(Round::share));
            rounds.get(ROUNDS / 2).print(rounds);
        }
    }

    private Measured run(int size) throws IOException, InterruptedException {
        Path out = scratch.resolve("out");
        delete(out);
        double seconds = secondsOf(command(size, out));
        JsonNode progress =
                new ObjectMapper().readTree(Files.readString(out.resolve("progress.json")));
        return new Measured(
                progress.get("runs_done_by_command").asLong(),
                progress.get("runs_per_second").asDouble(),
                seconds,
                bytes(out));
    }

    private List<String> command(int size, Path out) {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(root.resolve("scripts/janus").toString(), "run"));
        command.addAll(List.of(config().toString(), "--quiet", "--master", "local[" + cores + "]"));
        for (String setting : settings(size)) {
            command.addAll(List.of("--set", setting));
        }
        command.addAll(List.of("--set", "sweep.output.path=" + out));
        return command;
    }

    private double secondsOf(List<String> command) throws IOException, InterruptedException {
        Path log = scratch.resolve("log");
        long begin = System.nanoTime();
        int code =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        if (code != 0) {
            throw new IllegalStateException(
                    "janus ended with " + code + ":\n" + Files.readString(log));
        }
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        for (Path path : inside(folder).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static long bytes(Path folder) throws IOException {
        return inside(folder).mapToLong(path -> path.toFile().length()).sum();
    }

    private static Stream<Path> inside(Path folder) throws IOException {
        return Files.exists(folder) ? Files.walk(folder) : Stream.empty();
    }

    private SweepPlan plan(int size) {
        return new ConfigReader(RowSource.NONE, Map.of())
                .read(config(), settings(size))
                .plan()
                .orElseThrow();
    }

    private Path config() {
        return root.resolve("configs/dual-role-map.conf");
    }

    /** About so many runs: six scenarios on a grid that is as good as square. */
    private static List<String> settings(int size) {
        int points = ceiling(size, SCENARIOS);
        int levels = Math.max(2, (int) Math.sqrt(points));
        return List.of(
                factor("priming.dc-arrival-rate", levels),
                factor("mdsc.recruitment-rate", Math.max(2, ceiling(points, levels))));
    }

    private static int ceiling(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }

    private static String factor(String key, int levels) {
        return "sweep.design.factors." + key + ".levels=" + levels;
    }

    private record Measured(long runs, double rowsPerSecond, double seconds, long bytes) {}

    /** A sweep and the runs per second of the integrator around it. */
    private record Round(Measured sweep, double integrator) {

        double share() {
            return sweep.rowsPerSecond / integrator;
        }

        void print(List<Round> all) {
            String shares =
                    all.stream()
                            .map(round -> String.format("%.2f", round.share()))
                            .collect(Collectors.joining(", "));
            OUT.printf(
                    "| %.2f | %s | %,.0f | %,d | %,.0f | %,.0f | %.1f | %.1f |%n",
                    share(),
                    shares,
                    integrator,
                    sweep.runs,
                    sweep.rowsPerSecond,
                    sweep.runs / sweep.seconds,
                    sweep.seconds,
                    sweep.bytes / BYTES_PER_MEGABYTE);
        }
    }
}
