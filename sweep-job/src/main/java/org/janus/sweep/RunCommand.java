package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.ChunkFailure;
import org.janus.sweep.table.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a sweep: the way from a config to its tables. */
@Command(
        name = "run",
        description = "Runs a sweep and writes its tables; the same command again resumes it.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus run configs/dual-role-map.conf --set sweep.horizon=90d"})
final class RunCommand implements Verb {

    private static final String FRESH = "--fresh";

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "CONF", description = "The config of the sweep.")
    private Path conf;

    @Mixin private final OverridesOption overrides = new OverridesOption();

    @Mixin private final MasterOption master = new MasterOption();

    @Option(names = FRESH, description = "Moves an earlier output aside and runs anew.")
    private boolean fresh;

    @Option(names = "--quiet", description = "Shows no progress.")
    private boolean quiet;

    /** The command that goes on where this one stopped. */
    private String again;

    @Override
    public ExitCode run(Console console) throws InterruptedException {
        SweepPlan plan = Configs.plan(conf, overrides.list(), console);
        SparkRuntime runtime = master.runtime(plan.name());
        OutputFolder folder = OutputFolder.of(plan.output(), runtime.files());
        if (fresh && !folder.isFree()) {
            console.note("the earlier output is now " + folder.moveAside());
        }

        again = sameCommand(runtime);
        SweepRun sweep = new SweepRun(plan, folder, runtime, console);
        try (Interruption interruption =
                Interruption.of(Thread.currentThread(), SparkRuntime::silence)) {
            return carryOut(sweep, interruption, console);
        }
    }

    private ExitCode carryOut(SweepRun sweep, Interruption interruption, Console console)
            throws InterruptedException {
        try {
            return sweep.carryOut(quiet ? SweepRun.Display.QUIET : SweepRun.Display.OF_CONSOLE);
        } catch (InterruptedException | RuntimeException e) {
            if (interruption.isAsked()) {
                console.problem("interrupted; " + keptAndHowToGoOn(sweep));
                return ExitCode.INTERRUPTED;
            }
            if (e instanceof ChunkFailure || Causes.root(e) instanceof IOException) {
                throw Refusal.of(
                        ExitCode.INTERNAL_ERROR,
                        List.of(message(e) + "; " + keptAndHowToGoOn(sweep)));
            }
            throw e;
        }
    }

    private static String message(Exception e) {
        return e instanceof ChunkFailure
                ? e.getMessage()
                : "the output could not be written: " + Causes.root(e).getMessage();
    }

    private String keptAndHowToGoOn(SweepRun sweep) {
        return sweep.kept() + " and stay; to go on: " + again;
    }

    /**
     * What was typed, without what would move the output aside, and with the cluster that the
     * launcher keeps from Janus.
     */
    private String sameCommand(SparkRuntime runtime) {
        List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
        Stream<String> cluster =
                master.isGiven() || runtime.isLocal()
                        ? Stream.empty()
                        : Stream.of("--master", runtime.master());
        return ShellCommand.of(
                Stream.concat(typed.stream().filter(arg -> !arg.equals(FRESH)), cluster).toList());
    }
}
