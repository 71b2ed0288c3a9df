package org.janus.sweep;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what bash and zsh need to complete verbs and options. */
@Command(
        name = "completion",
        description = "Prints a script with which bash and zsh complete verbs and options.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  source <(janus completion)"})
final class CompletionCommand implements Verb {

    @Spec private CommandSpec spec;

    @Override
    public ExitCode run(Console console) {
        console.out().print(AutoComplete.bash("janus", spec.root().commandLine()));
        console.out().flush();
        return ExitCode.DONE;
    }
}
