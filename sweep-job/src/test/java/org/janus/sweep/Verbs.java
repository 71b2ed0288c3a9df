package org.janus.sweep;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs verbs as the command line does, and keeps what they print. */
final class Verbs {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ExitCode run(String... args) {
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Dispatcher(new CommandLine(new Janus()), console).run(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
