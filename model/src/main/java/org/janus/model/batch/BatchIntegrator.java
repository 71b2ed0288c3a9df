package org.janus.model.batch;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Status;

/**
 * Integrates many runs of a system of ordinary differential equations, a group of lanes at a time.
 *
 * <p>Every lane has its own run, time and step size, and takes the next run when its own has ended.
 * Jumps are hit exactly: the time is set to theirs, not added up. Nothing but jumps, an extinction
 * and the horizon ends a step; listeners read the interpolant, so what they ask for never changes a
 * run. A step whose error is not a number is a rejected step; a run that cannot go on ends with a
 * status, and its neighbours do not notice.
 *
 * <p>A run that begins or jumps needs its slope anew: one more evaluation for the whole group
 * serves all lanes that wait for one.
 *
 * <p>Decaying states: a washed-out drug would pin the step size of an explicit method for weeks,
 * since its fast decay must stay stable though there is nothing left to decay. A decaying state
 * that ends a step at or below its absolute tolerance (error scale times tolerance) is exactly 0
 * from then on, until a jump changes it; the run differs by no more than the error one step is
 * allowed.
 *
 * <p>One thread at a time; memory is taken once, and none in a step.
 */
final class BatchIntegrator {

    private final LaneSystem system;
    private final SolverSettings settings;
    private final Method method;
    private final Tableau tableau;
    private final LaneArrays arrays;
    private final Lane[] lanes;
    private final LaneStep step;
    private final Extinction extinction;
    private final double[] coefficients;
    private final double[] before;
    private final double[] after;
    private Iterator<? extends LaneRun> runs;
    private int busy;
    private boolean restarts;

    BatchIntegrator(
            LaneSystem system, SolverSettings settings, LaneArithmetic arithmetic, int lanes) {
        this(system, settings, new Method(Verner65.TABLEAU, arithmetic), lanes);
    }

    BatchIntegrator(LaneSystem system, SolverSettings settings, Method method, int lanes) {
        this.system = system;
        this.settings = settings;
        this.method = method;
        this.tableau = method.tableau();
        this.arrays = new LaneArrays(system, tableau.stages(), lanes, settings.tolerance());
        this.lanes = IntStream.range(0, lanes).mapToObj(Lane::new).toArray(Lane[]::new);
        this.step = new LaneStep(arrays, method, new Survey(system.surveyed(), tableau, arrays));
        this.extinction = Extinction.of(system);
        this.coefficients = new double[system.kernel().coefficients() * lanes];
        this.before = new double[arrays.dimension()];
        this.after = new double[arrays.dimension()];
    }

    /** A pair and what computes it. */
    record Method(Tableau tableau, LaneArithmetic arithmetic) {}

    /** Integrates all runs; they may end in any order. */
    void solve(Iterator<? extends LaneRun> all) {
        runs = all;
        for (Lane lane : lanes) {
            fill(lane);
        }

        restart();
        while (busy > 0) {
            attempt();
            arrays.commit();
            step.renew();
            judge();
            restart();
        }
    }

    /** All stages of one step of all lanes, and its error. */
    private void attempt() {
        double[] stepSizes = arrays.stepSizes();
        for (Lane lane : lanes) {
            if (lane.isBusy()) {
                lane.choose();
            }

            stepSizes[lane.index] = lane.stepDays;
        }

        stages(arrays, system.kernel(), coefficients, method);
        method.arithmetic.measure(arrays, tableau.error());
    }

    /** All stages of a step from the state, whose slope is known, to the trial state. */
    static void stages(LaneArrays arrays, LaneKernel kernel, double[] coefficients, Method method) {
        List<Combination> rows = method.tableau.rows();
        LaneArithmetic arithmetic = method.arithmetic;
        double[][] slopes = arrays.slopes();
        arrays.spreadSteps();
        for (int stage = 1; stage < slopes.length; stage++) {
            arithmetic.advance(arrays, rows.get(stage - 1));
            kernel.derivative(arrays.trial(), coefficients, slopes[stage], arrays.lanes());
        }
    }

    /** Accepts or rejects the step of each lane. */
    private void judge() {
        double[] errors = arrays.errors();
        for (Lane lane : lanes) {
            if (!lane.isBusy()) {
                continue;
            }

            double root = errors[lane.index];
            lane.evaluations += tableau.evaluations();
            if (root <= 1) {
                accept(lane, root);
            } else {
                reject(lane, root);
            }

            if (lane.isBusy() && lane.mayNotStep(settings, tableau.evaluations())) {
                exceed(lane);
            }
        }
    }

    private void reject(Lane lane, double root) {
        arrays.restore(lane.index);
        lane.rejectedSteps++;
        lane.proposalDays = lane.stepDays * StepControl.shrinkage(root);
        if (lane.isLost()) {
            lose(lane, root);
        }
    }

    private void accept(Lane lane, double root) {
        // the listener hears of the step, or of its part before an extinction
        lane.steps++;
        step.show(lane);
        double extinctDays = extinction.timeDays(step);
        boolean extinct = extinctDays == extinctDays;
        if (extinct) {
            step.cut(extinctDays);
        }

        lane.run.listener().stepped(step);

        // the lane moves on
        lane.proposalDays = proposal(lane, root);
        lane.memory = StepControl.memory(root);
        lane.timeDays = step.endDays();
        if (extinct) {
            endOfStep(lane);
            extinguish(lane);
        } else if (arrays.active().anyIn(lane.index)) {
            washOut(lane);
        }

        // jumps of this time, and the end
        if (lane.timeDays >= lane.stopDays) {
            jump(lane);
            if (lane.isAtHorizon()) {
                finish(lane, Status.COMPLETED, "");
            }
        }
    }

    private double proposal(Lane lane, double root) {
        double grown = lane.stepDays * StepControl.growth(root, lane.memory);
        boolean shortened = lane.stepDays < lane.proposalDays;
        return shortened ? Math.max(grown, lane.proposalDays) : grown;
    }

    /** Makes the end of a cut step the state of the lane. */
    private void endOfStep(Lane lane) {
        for (int i = 0; i < after.length; i++) {
            after[i] = step.end(i);
        }

        arrays.write(after, lane.index);
    }

    /** Gives all jumps of the present time, and aims at the next stop. */
    private void jump(Lane lane) {
        while (lane.jumpsNow()) {
            arrays.read(lane.index, before);
            arrays.read(lane.index, after);
            lane.run.jump(lane.nextJump, after);
            lane.nextJump++;
            boolean extinct = extinction.strikes(before, after);
            leap(lane);
            if (extinct) {
                lane.run.listener().eliminated(lane.timeDays);
            }
        }

        lane.aim();
    }

    /** Takes the last of a mortal state away. */
    private void extinguish(Lane lane) {
        arrays.read(lane.index, before);
        arrays.read(lane.index, after);
        after[extinction.state()] = 0;
        leap(lane);
        lane.run.listener().eliminated(lane.timeDays);
        lane.aim();
    }

    private void leap(Lane lane) {
        arrays.write(after, lane.index);
        lane.run.listener().jumped(lane.timeDays, before, after);
    }

    private void washOut(Lane lane) {
        double[] state = arrays.state();
        double[] slope = arrays.slopes()[0];
        boolean changed = false;
        for (int row : system.decaying()) {
            int at = row * arrays.lanes() + lane.index;
            if (state[at] != 0 && state[at] <= arrays.absoluteTolerances()[at]) {
                state[at] = 0;
                slope[at] = 0;
                changed = true;
            }
        }

        if (changed) {
            arrays.settle(lane.index);
        }
    }

    /** Lets the next run begin in a free lane. */
    private void fill(Lane lane) {
        if (!runs.hasNext()) {
            return;
        }

        LaneRun run = runs.next();
        lane.begin(run);
        busy++;
        system.kernel().prepare(run.parameters(), coefficients, lane.index, arrays.lanes());
        run.start(after);
        arrays.write(after, lane.index);
        run.listener().started(after);
        jump(lane);
    }

    /** Computes the slope anew in lanes that begin or jumped, until none is left that waits. */
    private void restart() {
        while (waiting()) {
            double[] fresh = arrays.slopes()[1];
            system.kernel().derivative(arrays.state(), coefficients, fresh, arrays.lanes());
            for (Lane lane : lanes) {
                if (lane.restarts) {
                    lane.restarts = false;
                    restart(lane, fresh);
                }
            }
        }
    }

    private boolean waiting() {
        for (Lane lane : lanes) {
            if (lane.restarts) {
                return true;
            }
        }

        return false;
    }

    private void restart(Lane lane, double[] fresh) {
        double[] slope = arrays.slopes()[0];
        for (int at = lane.index; at < slope.length; at += arrays.lanes()) {
            slope[at] = fresh[at];
        }

        lane.evaluations++;
        double first = FirstStep.days(arrays, lane);
        if (!(first < Double.POSITIVE_INFINITY)) {
            finish(lane, Status.NON_FINITE, "at " + lane.timeDays + " d, before a step");
        } else if (lane.mayNotStep(settings, tableau.evaluations())) {
            exceed(lane);
        } else {
            lane.proposalDays = Math.min(lane.proposalDays, first);
        }
    }

    private void lose(Lane lane, double root) {
        String place = "at " + lane.timeDays + " d with a step of " + lane.stepDays + " d";
        boolean finite = root < Double.POSITIVE_INFINITY;
        finish(lane, finite ? Status.STEP_TOO_SMALL : Status.NON_FINITE, place);
    }

    private void exceed(Lane lane) {
        boolean steps = lane.steps + lane.rejectedSteps >= settings.maxSteps();
        if (steps) {
            String detail = settings.maxSteps() + " steps until " + lane.timeDays + " d";
            finish(lane, Status.STEP_LIMIT, detail);
        } else {
            String detail = lane.evaluations + " evaluations until " + lane.timeDays + " d";
            finish(lane, Status.EVALUATION_LIMIT, detail);
        }
    }

    private void finish(Lane lane, Status status, String detail) {
        lane.end(status, detail);
        busy--;
        fill(lane);
    }
}
