package org.janus.sweep;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command of Janus as it is typed into a shell. */
final class ShellCommand {

    private static final String PLAIN = "[A-Za-z0-9@%+=:,./_-]+";

    private ShellCommand() {}

    /** The command with these arguments, quoted where a shell needs it. */
    static String of(List<String> args) {
        return Stream.concat(Stream.of("janus"), args.stream().map(ShellCommand::quoted))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String arg) {
        return arg.matches(PLAIN) ? arg : "'" + arg.replace("'", "'\\''") + "'";
    }
}
