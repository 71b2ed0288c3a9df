package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.janus.sweep.table.OutputRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class DispatcherTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aVerbsExitCodeIsTheCommands() {
        ExitCode code = dispatch(console -> ExitCode.TOO_MANY_FAILED_RUNS, "rehearse");

        assertThat(code).isEqualTo(ExitCode.TOO_MANY_FAILED_RUNS);
        assertThat(code.number()).isEqualTo(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyProblemOfARefusalIsALineOfItsOwn() {
        Refusal refusal = Refusal.of(ExitCode.OTHER_SWEEP, List.of("first\u001b[31m", "second"));

        ExitCode code = dispatch(throwing(refusal), "rehearse");

        assertThat(code.number()).isEqualTo(4);
        assertThat(err.toString().lines())
                .containsExactly("janus: first\\u001b[31m", "janus: second");
    }

    @ParameterizedTest
    @CsvSource({"UNUSABLE, 2", "OTHER_SWEEP, 4", "OTHER_WRITER, 5"})
    void anOutputThatRefusesHasItsOwnExitCode(OutputRefusal.Kind kind, int number) {
        ExitCode code = dispatch(throwing(new OutputRefusal(kind, List.of("a", "b"))), "rehearse");

        assertThat(code.number()).isEqualTo(number);
        assertThat(err.toString().lines()).containsExactly("janus: a", "janus: b");
    }

    @Test
    void anUnexpectedExceptionIsOneLineWithItsPlace() {
        ExitCode code = dispatch(throwing(new IllegalStateException("no way\nat all")), "rehearse");

        assertThat(code.number()).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("janus: internal error: java.lang.IllegalStateException: no way (")
                .contains(" (DispatcherTest.java:")
                .endsWith("--stacktrace shows where it came from");
    }

    @Test
    void anUnexpectedExceptionNamesWhatBeganIt() {
        var began = new IllegalArgumentException("no space left");

        dispatch(throwing(new IllegalStateException("aborted", began)), "rehearse");

        assertThat(err.toString())
                .startsWith(
                        "janus: internal error: java.lang.IllegalStateException: aborted,"
                                + " caused by java.lang.IllegalArgumentException: no space left (");
    }

    @Test
    void anErrorOfTheJvmIsReportedToo() {
        Verb verb =
                console -> {
                    throw new StackOverflowError();
                };

        assertThat(dispatch(verb, "rehearse").number()).isEqualTo(1);
        assertThat(err.toString()).contains("java.lang.StackOverflowError");
    }

    @Test
    void theStackTraceCanBeAskedForAfterTheVerb() {
        dispatch(throwing(new IllegalStateException("why")), "rehearse", "--stacktrace");

        assertThat(err.toString()).contains("\tat " + DispatcherTest.class.getName());
    }

    @Test
    void anInterruptionIsFoundUnderWhatWrapsIt() {
        var wrapped = new IllegalStateException(new RuntimeException(new InterruptedException()));

        assertThat(dispatch(throwing(wrapped), "rehearse").number()).isEqualTo(130);
        assertThat(err.toString().lines()).containsExactly("janus: interrupted");
    }

    @Test
    void aMistypedVerbIsBadInputAndNamesTheNearest() {
        ExitCode code = dispatch(console -> ExitCode.DONE, "rehearze");

        assertThat(code.number()).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "janus: unknown argument rehearze, did you mean rehearse?;"
                                + " janus --help lists what there is");
    }

    @Test
    void aMistypedOptionIsBadInputOfItsVerb() {
        ExitCode code = dispatch(console -> ExitCode.DONE, "rehearse", "--stacktrase");

        assertThat(code.number()).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "janus: unknown argument --stacktrase, did you mean --stacktrace?;"
                                + " janus rehearse --help lists what there is");
    }

    @Test
    void noVerbIsBadInput() {
        assertThat(dispatch(console -> ExitCode.DONE).number()).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("janus: no verb given; janus --help lists them");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(dispatch(console -> ExitCode.DONE, "--version")).isEqualTo(ExitCode.DONE);
        assertThat(dispatch(console -> ExitCode.DONE, "rehearse", "--help"))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains(Build.current().toString(), "Usage: janus rehearse");
        assertThat(err.toString()).isEmpty();
    }

    private ExitCode dispatch(Verb verb, String... args) {
        var commandLine = new CommandLine(new Janus()).addSubcommand(new Analyze(verb));
        var console = new Console(new PrintWriter(out), new PrintWriter(err));
        return new Dispatcher(commandLine, console).run(args);
    }

    private static Verb throwing(RuntimeException e) {
        return console -> {
            throw e;
        };
    }

    @Command(name = "rehearse", mixinStandardHelpOptions = true)
    private static final class Analyze implements Verb {
        private final Verb verb;

        Analyze(Verb verb) {
            this.verb = verb;
        }

        @Override
        public ExitCode run(Console console) throws InterruptedException {
            return verb.run(console);
        }
    }
}
