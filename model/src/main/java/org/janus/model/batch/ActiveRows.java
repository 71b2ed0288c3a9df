package org.janus.model.batch;

import java.util.Arrays;

/**
 * Which rows the arithmetic must touch: all but those of decaying states that are exactly 0 in all
 * lanes. A drug that nobody in the group has is not computed.
 */
final class ActiveRows {

    private final int dimension;
    private final int lanes;
    private final int[] decaying;
    private final boolean[] alive;
    private final int[] living;
    private final int[] livingInLane;
    private final int[] rows;
    private int count;

    ActiveRows(int dimension, int lanes, int[] decaying) {
        this.dimension = dimension;
        this.lanes = lanes;
        this.decaying = decaying;
        this.alive = new boolean[decaying.length * lanes];
        this.living = new int[decaying.length];
        this.livingInLane = new int[lanes];
        this.rows = new int[dimension];
        list();
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
            list();
        }
    }

    /** Whether a lane has a decaying state that is not 0. */
    boolean anyIn(int lane) {
        return livingInLane[lane] > 0;
    }

    int[] rows() {
        return rows;
    }

    int count() {
        return count;
    }

    private void clear(double[] trial, int d) {
        if (living[d] == 0) {
            int row = decaying[d];
            Arrays.fill(trial, row * lanes, (row + 1) * lanes, 0);
        }
    }

    private void list() {
        count = 0;
        for (int row = 0; row < dimension; row++) {
            if (isActive(row)) {
                rows[count++] = row;
            }
        }
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
