package org.janus.sweep.analysis;

import java.io.Serializable;
import org.janus.model.outcome.TumorFate;

/** How many runs came to which end. */
final class FateCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long[] fates = new long[TumorFate.values().length];
    private long total;

    void add(RunResult run) {
        total++;
        if (run.isCompleted()) {
            fates[run.fate().ordinal()]++;
        }
    }

    void merge(FateCount other) {
        total += other.total;
        for (int i = 0; i < fates.length; i++) {
            fates[i] += other.fates[i];
        }
    }

    long total() {
        return total;
    }

    /** Completed runs. */
    long used() {
        long used = 0;
        for (long count : fates) {
            used += count;
        }
        return used;
    }

    long of(TumorFate fate) {
        return fates[fate.ordinal()];
    }

    long controlled() {
        return used() - of(TumorFate.ESCAPE);
    }
}
