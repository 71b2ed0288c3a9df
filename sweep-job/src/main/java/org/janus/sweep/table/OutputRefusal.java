package org.janus.sweep.table;

import java.util.List;

/** An output folder cannot be used for what was asked; nothing was changed. */
public final class OutputRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Kind {
        /** The folder is not ours, damaged, or cannot be written. */
        UNUSABLE,
        /** It holds the output of another sweep. */
        OTHER_SWEEP,
        /** Another process writes to it. */
        OTHER_WRITER
    }

    private final Kind kind;
    private final String[] problems;

    /**
     * A refusal with its problems, one line each.
     *
     * @param kind why
     * @param problems at least one
     */
    public OutputRefusal(Kind kind, List<String> problems) {
        super(String.join("; ", problems));
        this.kind = kind;
        this.problems = problems.toArray(String[]::new);
    }

    OutputRefusal(Kind kind, String problem) {
        this(kind, List.of(problem));
    }

    /** What the second writer is told; the advice may be empty. */
    static OutputRefusal otherWriter(Object folder, String advice) {
        return new OutputRefusal(
                Kind.OTHER_WRITER, folder + " is being written by another process" + advice);
    }

    /** {@return why} */
    public Kind kind() {
        return kind;
    }

    /** {@return what is wrong, a line each} */
    public List<String> problems() {
        return List.of(problems);
    }
}
