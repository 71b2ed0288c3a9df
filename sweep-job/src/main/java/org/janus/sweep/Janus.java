package org.janus.sweep;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code janus}, on one machine and through spark-submit: the list of its verbs and the
 * options that all of them share. Exit codes are those of {@link ExitCode}.
 */
@Command(
        name = "janus",
        description = "Maps where IL-6 feeds a tumor and where it helps to control it.",
        mixinStandardHelpOptions = true,
        versionProvider = Janus.BuildVersion.class,
        subcommands = {
            DescribeCommand.class,
            PlanCommand.class,
            RunCommand.class,
            StatusCommand.class,
            AnalyzeCommand.class,
            SqlCommand.class,
            ReportCommand.class,
            DesignCommand.class,
            ReplayCommand.class,
            SimulateCommand.class,
            ExperimentsCommand.class,
            CompletionCommand.class
        })
public final class Janus implements Verb {
    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an internal error happened.")
    private boolean stacktrace;

    Janus() {}

    /**
     * Runs one verb and ends the process with its exit code.
     *
     * <p>Success returns instead of exiting: a cluster manager takes an exit within its driver for
     * a crash.
     *
     * @param args the verb, its options and what it works on
     */
    public static void main(String[] args) {
        Console console = Console.standard();
        ExitCode code = new Dispatcher(new CommandLine(new Janus()), console).run(args);
        if (code != ExitCode.DONE) {
            System.exit(code.number());
        }
    }

    /** What happens without a verb. */
    @Override
    public ExitCode run(Console console) {
        throw Refusal.badInput("no verb given; janus --help lists them");
    }

    boolean showsStacktrace() {
        return stacktrace;
    }

    /** What {@code --version} prints. */
    static final class BuildVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Build.current().toString()};
        }
    }
}
