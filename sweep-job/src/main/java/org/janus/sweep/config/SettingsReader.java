package org.janus.sweep.config;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.config.SweepReader.Frame;
import org.janus.sweep.plan.Execution;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.Solver;
import org.janus.sweep.plan.Trajectories;

/** Reads the blocks of a sweep that say how it is solved, cut and written. */
final class SettingsReader {

    private static final List<String> METHODS =
            Arrays.stream(Method.values()).map(Method::key).toList();

    private static final String NO_TRAJECTORIES = "none";

    private static final int MOST_TIMES = 100_000;

    private final Block sweep;

    SettingsReader(Block sweep) {
        this.sweep = sweep;
    }

    /** The blocks; what is wrong in them is reported. */
    Settings read(Frame frame) {
        var output = sweep.block(Key.SWEEP_OUTPUT, KeyBlock.OUTPUT);
        return new Settings(
                path(output, frame.name()),
                trajectories(output, frame.horizonDays()),
                outcome(),
                solver(),
                execution(),
                new ProbeReader(sweep).read(frame.horizonDays()),
                new ContrastReader(sweep).read(frame.scenarios()));
    }

    private OutcomeSettings outcome() {
        var block = sweep.block(Key.SWEEP_OUTCOME, KeyBlock.OUTCOME);
        double escape = block.cells(Key.OUTCOME_ESCAPE_BURDEN);
        double detection = block.cells(Key.OUTCOME_DETECTION_LIMIT);
        if (block.isRight() && !(detection < escape)) {
            block.refuse(
                    Key.OUTCOME_DETECTION_LIMIT, "must be below the escape burden of " + escape);
        }
        return block.isRight() ? new OutcomeSettings(escape, detection) : OutcomeSettings.DEFAULT;
    }

    private Solver solver() {
        var block = sweep.block(Key.SWEEP_SOLVER, KeyBlock.SOLVER);
        String method = block.word(Key.SOLVER_METHOD, METHODS);
        double tolerance = block.number(Key.SOLVER_TOLERANCE);
        long steps = block.whole(Key.SOLVER_MAX_STEPS);
        long evaluations = block.whole(Key.SOLVER_MAX_EVALUATIONS);
        var settings =
                block.isRight()
                        ? new SolverSettings(tolerance, steps, evaluations)
                        : SolverSettings.DEFAULT;
        return new Solver(
                method.equals(Method.HIPPARCHUS.key()) ? Method.HIPPARCHUS : Method.BATCH,
                settings);
    }

    private Execution execution() {
        var block = sweep.block(Key.SWEEP_EXECUTION, KeyBlock.EXECUTION);
        return new Execution(
                block.whole(Key.EXECUTION_CHUNK_RUNS),
                block.number(Key.EXECUTION_MAX_FAILED_FRACTION));
    }

    /** The folder that is written. */
    private static String path(Block output, String name) {
        if (!output.has(Key.OUTPUT_PATH)) {
            return output.note(Key.OUTPUT_PATH, "out/" + name);
        }

        String path = output.text(Key.OUTPUT_PATH);
        if (output.isRight() && path.isBlank()) {
            output.refuse(Key.OUTPUT_PATH, "must be a folder");
        }
        return path;
    }

    private static Trajectories trajectories(Block output, double horizonDays) {
        if (!output.has(Key.OUTPUT_TRAJECTORIES)
                || Scalars.isScalar(output.value(Key.OUTPUT_TRAJECTORIES))) {
            output.word(Key.OUTPUT_TRAJECTORIES, List.of(NO_TRAJECTORIES));
            return Trajectories.NONE;
        }

        var block = output.block(Key.OUTPUT_TRAJECTORIES, KeyBlock.TRAJECTORIES);
        if (block.has(Key.TRAJECTORIES_EVERY) == block.has(Key.TRAJECTORIES_AT)) {
            block.refuse(Key.TRAJECTORIES_EVERY, "trajectories need either every or at");
            return Trajectories.NONE;
        }
        return block.has(Key.TRAJECTORIES_EVERY)
                ? every(block, horizonDays)
                : at(block, horizonDays);
    }

    private static Trajectories every(Block block, double horizonDays) {
        double every = block.days(Key.TRAJECTORIES_EVERY);
        if (block.isRight() && (every > horizonDays || horizonDays / every >= MOST_TIMES)) {
            block.refuse(
                    Key.TRAJECTORIES_EVERY,
                    "must give 2 to "
                            + MOST_TIMES
                            + " times within the horizon of "
                            + horizonDays
                            + " d");
        }

        return block.isRight()
                ? new Trajectories(
                        LongStream.rangeClosed(0, (long) (horizonDays / every) + 1)
                                .mapToDouble(i -> i * every)
                                .filter(time -> time <= horizonDays)
                                .boxed()
                                .toList())
                : Trajectories.NONE;
    }

    private static Trajectories at(Block block, double horizonDays) {
        List<Double> times = block.times(Key.TRAJECTORIES_AT).stream().distinct().sorted().toList();
        if (block.isRight() && times.isEmpty()) {
            block.refuse(Key.TRAJECTORIES_AT, "must hold at least one time");
        }

        if (times.stream().anyMatch(time -> time > horizonDays)) {
            block.refuse(
                    Key.TRAJECTORIES_AT, "must be within the horizon of " + horizonDays + " d");
        }
        return block.isRight() ? new Trajectories(times) : Trajectories.NONE;
    }
}
