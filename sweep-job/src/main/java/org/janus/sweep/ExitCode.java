package org.janus.sweep;

/** How a verb ended, as the calling script sees it. */
enum ExitCode {
    /** Everything asked for is done. */
    DONE(0),
    /** A mistake in Janus or something it cannot work without. */
    INTERNAL_ERROR(1),
    /** Arguments, a config or an output folder that cannot be used; nothing was run. */
    BAD_INPUT(2),
    /** All rows are written, but more runs failed than the config allows. */
    TOO_MANY_FAILED_RUNS(3),
    /** The output holds another sweep. */
    OTHER_SWEEP(4),
    /** Another process writes to the output. */
    OTHER_WRITER(5),
    /** A replay or a calibration experiment did not agree. */
    CHECK_FAILED(6),
    /** Stopped by the user; the same command resumes. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
