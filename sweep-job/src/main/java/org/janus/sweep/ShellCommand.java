package org.janus.sweep;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command of Janus as it is typed into a shell. */
final class ShellCommand {

    private static final String PLAIN = "[A-Za-z0-9@%+=:,./_-]+";

    /** How the launcher was called, which is what can be typed again. */
    private static final String LAUNCHER = "JANUS_COMMAND";

    private ShellCommand() {}

    /** The command with these arguments, quoted where a shell needs it. */
    static String of(List<String> args) {
        return of(System.getenv(), args);
    }

    static String of(Map<String, String> environment, List<String> args) {
        String launcher = environment.getOrDefault(LAUNCHER, "janus");
        return Stream.concat(Stream.of(launcher), args.stream())
                .map(ShellCommand::quoted)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String arg) {
        return arg.matches(PLAIN) ? arg : "'" + arg.replace("'", "'\\''") + "'";
    }
}
