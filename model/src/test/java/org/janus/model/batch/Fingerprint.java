package org.janus.model.batch;

import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/** Folds the bits of everything a run says into one number. */
final class Fingerprint implements StepListener {

    private static final int CELLS = State.TUMOR_CELLS.ordinal();
    private static final int EFFECTORS = State.EFFECTOR_CELLS.ordinal();
    private static final int STAT3 = State.STAT3.ordinal();
    private static final int IL6 = Quantity.TUMOR_IL6.ordinal();

    private final int outputsPerStep;
    private long bits = 17;
    private double outputs;
    private Completion completion;

    private Fingerprint(int outputsPerStep) {
        this.outputsPerStep = outputsPerStep;
    }

    static Fingerprint quiet() {
        return new Fingerprint(0);
    }

    /** One that asks for all states at so many times of each step, and keeps that to itself. */
    static Fingerprint curious(int outputsPerStep) {
        return new Fingerprint(outputsPerStep);
    }

    @Override
    public void started(double[] state) {
        fold(state);
    }

    @Override
    public void stepped(Step step) {
        for (int output = 1; output <= outputsPerStep; output++) {
            double length = step.endDays() - step.startDays();
            double time = step.startDays() + length * output / (outputsPerStep + 1);
            for (int i = 0; i < 2; i++) {
                outputs += step.at(time, i);
            }
        }

        fold(step.startDays(), step.endDays());
        fold(step.start(0), step.end(0), step.startSlope(0), step.endSlope(0));
        fold(step.end(1));
        fold(step.integral(STAT3), step.log10Integral(CELLS));
        fold(step.isMonotone(CELLS) ? 1 : 0, step.isMonotone(EFFECTORS) ? 1 : 0);
        fold(step.startQuantity(IL6), step.endQuantity(IL6));
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        fold(timeDays);
        fold(before);
        fold(after);
    }

    @Override
    public void eliminated(double timeDays) {
        fold(timeDays);
    }

    @Override
    public void finished(Completion ended) {
        fold(ended.steps(), ended.rejectedSteps(), ended.rhsEvaluations(), ended.timeDays());
        fold(ended.status().ordinal(), ended.detail().hashCode());
        this.completion = ended;
    }

    long bits() {
        return bits;
    }

    double outputs() {
        return outputs;
    }

    Completion completion() {
        return completion;
    }

    private void fold(double... values) {
        for (double value : values) {
            this.bits = 31 * bits + Double.doubleToLongBits(value);
        }
    }
}
