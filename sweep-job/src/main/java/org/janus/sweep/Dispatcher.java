package org.janus.sweep;

import java.util.List;
import org.janus.sweep.table.OutputRefusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Finds the verb that the arguments name, runs it, and turns whatever comes of it into lines and an
 * exit code. The only place that decides which exit code an exception has.
 */
final class Dispatcher {
    private final CommandLine commandLine;
    private final Console console;

    /** The command's user object is a {@link Janus}; every subcommand's is a {@link Verb}. */
    Dispatcher(CommandLine commandLine, Console console) {
        this.commandLine = commandLine.setOut(console.out()).setErr(console.err());
        this.console = console;
    }

    /** Never throws: what a verb throws, errors of the JVM among it, is reported here. */
    ExitCode run(String... args) {
        try {
            return dispatch(commandLine.parseArgs(args));
        } catch (ParameterException e) {
            return refuse(Refusal.badInput(problem(e)));
        } catch (OutputRefusal e) {
            return refuse(Refusal.of(exitCode(e.kind()), e.problems()));
        } catch (Refusal e) {
            return refuse(e);
        } catch (Throwable e) {
            return isInterruption(e) ? interrupted() : internalError(e);
        }
    }

    private ExitCode dispatch(ParseResult parsed) throws InterruptedException {
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return ExitCode.DONE;
        }

        List<CommandLine> commands = parsed.asCommandLineList();
        Verb verb = commands.get(commands.size() - 1).getCommand();
        return verb.run(console);
    }

    private static String problem(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what =
                e instanceof UnmatchedArgumentException u
                        ? unknown(u)
                        : e.getMessage().replaceFirst("^Error: ", "");
        return what + "; " + command + " --help lists what there is";
    }

    private static String unknown(UnmatchedArgumentException e) {
        String argument = "unknown argument " + e.getUnmatched().get(0);
        List<String> nearest = e.getSuggestions();
        return nearest.isEmpty() ? argument : argument + ", did you mean " + nearest.get(0) + "?";
    }

    private static ExitCode exitCode(OutputRefusal.Kind kind) {
        return switch (kind) {
            case UNUSABLE -> ExitCode.BAD_INPUT;
            case OTHER_SWEEP -> ExitCode.OTHER_SWEEP;
            case OTHER_WRITER -> ExitCode.OTHER_WRITER;
        };
    }

    private ExitCode refuse(Refusal refusal) {
        refusal.problems().forEach(console::problem);
        return refusal.exitCode();
    }

    private static boolean isInterruption(Throwable e) {
        return Causes.of(e).anyMatch(InterruptedException.class::isInstance);
    }

    private ExitCode interrupted() {
        console.problem("interrupted");
        return ExitCode.INTERRUPTED;
    }

    private ExitCode internalError(Throwable e) {
        Janus janus = commandLine.getCommand();
        console.problem("internal error: " + summary(e));
        if (janus.showsStacktrace()) {
            e.printStackTrace(console.err());
            console.err().flush();
        }

        return ExitCode.INTERNAL_ERROR;
    }

    /** The first line of the exception and of what began it: Spark's go on for a screen. */
    private static String summary(Throwable e) {
        Throwable root = Causes.root(e);
        String cause = root == e ? "" : ", caused by " + firstLine(root);
        return firstLine(e) + cause + place(root) + "; --stacktrace shows where it came from";
    }

    private static String firstLine(Throwable e) {
        return e.toString().lines().findFirst().orElse(e.getClass().getName());
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0
                ? ""
                : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
    }
}
