package org.janus.sweep;

import java.util.List;
import org.janus.sweep.config.Problem;

/**
 * The end of a verb for a reason that is the user's to change: every problem in one line of its
 * own, and the exit code that says of which kind they are.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String[] problems;

    private Refusal(ExitCode exitCode, List<String> problems) {
        super(String.join("; ", problems));
        this.exitCode = exitCode;
        this.problems = problems.toArray(String[]::new);
    }

    /**
     * A refusal for all of these problems.
     *
     * @throws IllegalArgumentException if there is no problem, or the exit code is {@code DONE}
     */
    static Refusal of(ExitCode exitCode, List<String> problems) {
        if (exitCode == ExitCode.DONE) {
            throw new IllegalArgumentException("a refusal is never DONE");
        }

        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one problem");
        }

        return new Refusal(exitCode, problems);
    }

    /** A refusal of arguments, a config or an output folder. */
    static Refusal badInput(String problem) {
        return of(ExitCode.BAD_INPUT, List.of(problem));
    }

    /** A refusal of a config, with everything that is wrong in it. */
    static Refusal badInput(List<Problem> problems) {
        return of(ExitCode.BAD_INPUT, problems.stream().map(Problem::text).toList());
    }

    ExitCode exitCode() {
        return exitCode;
    }

    List<String> problems() {
        return List.of(problems);
    }
}
