package org.janus.model.batch;

import org.janus.model.DualRoleEquations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.kernel.KernelGenerator;

/** The readable equations as a kernel of one lane after the other, for at most 64 lanes. */
final class ReadableKernel implements LaneKernel {

    private static final int MOST_LANES = 64;

    private final DualRoleEquations[] models = new DualRoleEquations[MOST_LANES];
    private final double[] state = new double[State.count()];
    private final double[] slope = new double[State.count()];
    private final double[] quantities = new double[Quantity.count()];

    @Override
    public int dimension() {
        return State.count();
    }

    @Override
    public int outputs() {
        return State.count() + KernelGenerator.OBSERVED.size();
    }

    @Override
    public int coefficients() {
        return Parameter.values().length;
    }

    @Override
    public void prepare(double[] parameters, double[] coefficients, int lane, int lanes) {
        models[lane] = new DualRoleEquations(parameters);
    }

    @Override
    public void derivative(double[] y, double[] coefficients, double[] dy, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            if (models[lane] != null) {
                for (int i = 0; i < state.length; i++) {
                    state[i] = y[i * lanes + lane];
                }

                models[lane].evaluate(state, slope, quantities);
                for (int i = 0; i < state.length; i++) {
                    dy[i * lanes + lane] = slope[i];
                }

                observe(dy, lane, lanes);
            }
        }
    }

    private void observe(double[] dy, int lane, int lanes) {
        int row = state.length;
        for (Quantity quantity : KernelGenerator.OBSERVED) {
            dy[row * lanes + lane] = quantities[quantity.ordinal()];
            row++;
        }
    }

    @Override
    public int width() {
        return 1;
    }
}
