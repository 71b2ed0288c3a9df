package org.janus.sweep;

import java.io.PrintWriter;
import org.janus.sweep.run.Progress;

/**
 * Where a verb speaks: results on standard output, everything else on standard error. What it
 * prints never carries a control character of the user's text to the terminal.
 */
final class Console {
    private final PrintWriter out;
    private final PrintWriter err;

    Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static Console standard() {
        return new Console(new PrintWriter(System.out, true), new PrintWriter(System.err, true));
    }

    /**
     * For writers that need more than lines, such as tables and help. They escape for themselves.
     */
    PrintWriter out() {
        return out;
    }

    /** For stack traces; lines go through {@link #note} and {@link #problem}. */
    PrintWriter err() {
        return err;
    }

    /** One line of the verb's result. */
    void line(String text) {
        out.println(PlainText.of(text));
        out.flush();
    }

    /** The verb's result for scripts. Control characters are escaped by JSON itself. */
    void json(Object value) {
        out.println(Json.of(value));
        out.flush();
    }

    /** One line about the work, for a person who watches. */
    void note(String text) {
        err.println(PlainText.of(text));
        err.flush();
    }

    /** One line about what does not stop the work, and may not be meant. */
    void warning(String text) {
        note("warning: " + text);
    }

    /** One line that says what is wrong. */
    void problem(String text) {
        note("janus: " + text);
    }

    /** How progress is shown: on a line that is drawn again on a terminal, in lines elsewhere. */
    ProgressDisplay progress(String name, Progress begin) {
        return System.console() == null
                ? new ProgressLines(this)
                : ProgressLine.of(name, begin, err);
    }
}
