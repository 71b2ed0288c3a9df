package org.janus.model.batch;

import java.util.Arrays;

/**
 * Which rows the arithmetic must touch: all up to the last that is not that of a decaying state
 * which is exactly 0 in all lanes. Where nobody in the group has a drug, none is computed.
 */
final class ActiveRows {

    private final int dimension;
    private final int lanes;
    private final int[] decaying;
    private final boolean[] alive;
    private final int[] living;
    private final int[] livingInLane;
    private int count;

    ActiveRows(int dimension, int lanes, int[] decaying) {
        this.dimension = dimension;
        this.lanes = lanes;
        this.decaying = decaying;
        this.alive = new boolean[decaying.length * lanes];
        this.living = new int[decaying.length];
        this.livingInLane = new int[lanes];
        this.count = last();
    }

    /** Looks at a lane again; a row that becomes inactive is 0 in both arrays afterwards. */
    void settle(double[] state, double[] trial, int lane) {
        boolean changed = false;
        for (int d = 0; d < decaying.length; d++) {
            boolean lives = state[decaying[d] * lanes + lane] != 0;
            if (lives != alive[d * lanes + lane]) {
                alive[d * lanes + lane] = lives;
                living[d] += lives ? 1 : -1;
                livingInLane[lane] += lives ? 1 : -1;
                changed |= living[d] == (lives ? 1 : 0);
                clear(trial, d);
            }
        }

        if (changed) {
            count = last();
        }
    }

    /** Whether a lane has a decaying state that is not 0. */
    boolean anyIn(int lane) {
        return livingInLane[lane] > 0;
    }

    /** How many rows there are up to the last active one. */
    int count() {
        return count;
    }

    private void clear(double[] trial, int d) {
        if (living[d] == 0) {
            int row = decaying[d];
            Arrays.fill(trial, row * lanes, (row + 1) * lanes, 0);
        }
    }

    private int last() {
        int row = dimension;
        while (row > 0 && !isActive(row - 1)) {
            row--;
        }

        return row;
    }

    private boolean isActive(int row) {
        for (int d = 0; d < decaying.length; d++) {
            if (decaying[d] == row) {
                return living[d] > 0;
            }
        }

        return true;
    }
}
