package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/** The latest values of the states that outcomes read at the horizon. */
final class EndState {

    private static final int C = State.TUMOR_CELLS.ordinal();
    private static final int M = State.METASTATIC_CELLS.ordinal();
    private static final int E = State.EFFECTOR_CELLS.ordinal();
    private static final int R = State.TREG_CELLS.ordinal();
    private static final int S = State.MDSC_CELLS.ordinal();

    private double tumorCells;
    private double tumorCellsPerDay;
    private double metastaticCells;
    private double effectorCells;
    private double tregCells;
    private double mdscCells;

    double tumorCells() {
        return tumorCells;
    }

    double metastaticCells() {
        return metastaticCells;
    }

    double mdscCells() {
        return mdscCells;
    }

    /** C'/C; NaN when no tumor cell is left. */
    double netGrowthRate() {
        return tumorCells > 0 ? tumorCellsPerDay / tumorCells : Double.NaN;
    }

    /** E/R; NaN when there is no Treg. */
    double effectorTregRatio() {
        return tregCells > 0 ? effectorCells / tregCells : Double.NaN;
    }

    void stepped(Step step) {
        tumorCells = step.end(C);
        tumorCellsPerDay = step.endSlope(C);
        metastaticCells = step.end(M);
        effectorCells = step.end(E);
        tregCells = step.end(R);
        mdscCells = step.end(S);
    }

    void eliminated() {
        tumorCells = 0;
    }
}
