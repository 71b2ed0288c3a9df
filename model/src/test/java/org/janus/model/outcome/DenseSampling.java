package org.janus.model.outcome;

import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/** Outcomes the slow and obvious way: thousands of samples of every step. */
final class DenseSampling implements StepListener {

    private static final int SAMPLES = 400;
    private static final int C = State.TUMOR_CELLS.ordinal();

    private final DualRoleEquations equations;
    private final double baselineDays;
    private final double[] dy = new double[State.count()];
    private final double[] q = new double[Quantity.count()];
    double peak;
    double peakDays;
    double nadir = Double.POSITIVE_INFINITY;
    double nadirDays;
    double effectorPeak;
    double tumorIl6Peak;
    double plasmaIl6Peak;
    double burden;
    double stat3;

    DenseSampling(DualRoleEquations equations, double baselineDays) {
        this.equations = equations;
        this.baselineDays = baselineDays;
    }

    @Override
    public void started(double[] state) {
        look(0, state);
    }

    @Override
    public void stepped(Step step) {
        double h = (step.endDays() - step.startDays()) / SAMPLES;

        if (step.startDays() < baselineDays && baselineDays <= step.endDays()) {
            look(baselineDays, sample(step, baselineDays));
        }

        for (int i = 0; i <= SAMPLES; i++) {
            double t = i == SAMPLES ? step.endDays() : step.startDays() + i * h;
            double[] y = sample(step, t);
            double simpson = i == 0 || i == SAMPLES ? 1 : i % 2 == 1 ? 4 : 2;
            burden += simpson * h / 3 * StrictMath.log10(Math.max(y[C], 1));
            stat3 += simpson * h / 3 * y[State.STAT3.ordinal()];
            look(t, y);
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        look(timeDays, after);
    }

    @Override
    public void eliminated(double timeDays) {
        // the jump has told it already
    }

    @Override
    public void finished(Completion completion) {
        // everything is known step by step
    }

    private static double[] sample(Step step, double t) {
        double[] y = new double[State.count()];

        for (int i = 0; i < y.length; i++) {
            y[i] = step.at(t, i);
        }

        return y;
    }

    private void look(double t, double[] y) {
        if (y[C] > peak) {
            peak = y[C];
            peakDays = t;
        }

        if (t >= baselineDays && y[C] < nadir) {
            nadir = y[C];
            nadirDays = t;
        }

        effectorPeak = Math.max(effectorPeak, y[State.EFFECTOR_CELLS.ordinal()]);
        equations.evaluate(y, dy, q);
        tumorIl6Peak = Math.max(tumorIl6Peak, q[Quantity.TUMOR_IL6.ordinal()]);
        plasmaIl6Peak = Math.max(plasmaIl6Peak, q[Quantity.PLASMA_IL6.ordinal()]);
    }
}
