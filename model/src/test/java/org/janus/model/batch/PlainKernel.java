package org.janus.model.batch;

/** Any right-hand side as a kernel, one lane after the other. */
final class PlainKernel implements LaneKernel {

    /** dy = f(y; p). */
    interface RightSide {
        void evaluate(double[] y, double[] p, double[] dy);
    }

    private final RightSide rightSide;
    private final double[] state;
    private final double[] slope;
    private final double[] parameters;

    PlainKernel(int dimension, int parameters, RightSide rightSide) {
        this.rightSide = rightSide;
        this.state = new double[dimension];
        this.slope = new double[dimension];
        this.parameters = new double[parameters];
    }

    @Override
    public int dimension() {
        return state.length;
    }

    @Override
    public int coefficients() {
        return parameters.length;
    }

    @Override
    public void prepare(double[] given, double[] coefficients, int lane, int lanes) {
        for (int i = 0; i < given.length; i++) {
            coefficients[i * lanes + lane] = given[i];
        }
    }

    @Override
    public void derivative(double[] y, double[] coefficients, double[] dy, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int i = 0; i < state.length; i++) {
                state[i] = y[i * lanes + lane];
            }

            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = coefficients[i * lanes + lane];
            }

            rightSide.evaluate(state, parameters, slope);
            for (int i = 0; i < state.length; i++) {
                dy[i * lanes + lane] = slope[i];
            }
        }
    }

    @Override
    public int width() {
        return 1;
    }
}
