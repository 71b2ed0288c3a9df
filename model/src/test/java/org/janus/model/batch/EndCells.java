package org.janus.model.batch;

import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/** Keeps the tumor cells of one run; at last those at its end, not a number if it fails. */
record EndCells(double[] endCells, int run) implements StepListener {

    private static final int TUMOR = State.TUMOR_CELLS.ordinal();

    @Override
    public void started(double[] state) {
        endCells[run] = state[TUMOR];
    }

    @Override
    public void stepped(Step step) {
        endCells[run] = step.end(TUMOR);
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        endCells[run] = after[TUMOR];
    }

    @Override
    public void eliminated(double timeDays) {
        endCells[run] = 0;
    }

    @Override
    public void finished(Completion completion) {
        if (!completion.status().isCompleted()) {
            endCells[run] = Double.NaN;
        }
    }
}
