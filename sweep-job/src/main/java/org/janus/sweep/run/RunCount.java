package org.janus.sweep.run;

/**
 * Runs that are done.
 *
 * @param runs how many
 * @param failed how many of them failed
 * @param rejectedSteps steps that had to be tried again
 */
record RunCount(long runs, long failed, long rejectedSteps) {

    static final RunCount NONE = new RunCount(0, 0, 0);

    RunCount plus(RunCount other) {
        return new RunCount(
                runs + other.runs, failed + other.failed, rejectedSteps + other.rejectedSteps);
    }

    /** The later of two counts of the same task: counts only grow. */
    RunCount later(RunCount other) {
        return new RunCount(
                Math.max(runs, other.runs),
                Math.max(failed, other.failed),
                Math.max(rejectedSteps, other.rejectedSteps));
    }
}
