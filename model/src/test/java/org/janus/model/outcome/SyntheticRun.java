package org.janus.model.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Status;
import org.janus.model.solve.StepListener;

/**
 * A run over known functions instead of a solve: legs between jumps, each cut into steps. States
 * without a course are 0.
 */
final class SyntheticRun {

    private final double horizonDays;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Dose> doses = new ArrayList<>();
    private double[] parameters = Parameter.defaults();
    private Status status = Status.COMPLETED;
    private int steps = 1;

    private record Leg(double startDays, double endDays, Map<State, Course> courses) {

        double at(double timeDays, int i) {
            Course course = courses.get(State.values()[i]);
            return course == null ? 0 : course.value().applyAsDouble(timeDays);
        }

        double[] state(double timeDays) {
            double[] y = new double[State.count()];

            for (int i = 0; i < y.length; i++) {
                y[i] = at(timeDays, i);
            }

            return y;
        }
    }

    SyntheticRun(double horizonDays) {
        this.horizonDays = horizonDays;
    }

    /** One course of tumor cells over the whole run. */
    static SyntheticRun ofTumorCells(Course course, double horizonDays) {
        return new SyntheticRun(horizonDays).leg(horizonDays, Map.of(State.TUMOR_CELLS, course));
    }

    /** The courses from the end of the last leg on. */
    SyntheticRun leg(double endDays, Map<State, Course> courses) {
        double startDays = legs.isEmpty() ? 0 : legs.get(legs.size() - 1).endDays();
        legs.add(new Leg(startDays, endDays, Map.copyOf(courses)));
        return this;
    }

    /** Says of a jump between legs that it is a dose. */
    SyntheticRun dose(double timeDays) {
        doses.add(new Dose(timeDays, Agent.RESECTION, 0.5));
        return this;
    }

    /** Steps in each leg. */
    SyntheticRun cutInto(int steps) {
        this.steps = steps;
        return this;
    }

    SyntheticRun with(Parameter parameter, double value) {
        parameters[parameter.ordinal()] = value;
        return this;
    }

    SyntheticRun endingWith(Status status) {
        this.status = status;
        return this;
    }

    Simulation simulation() {
        return new Simulation(parameters, doses, horizonDays);
    }

    OutcomeValues outcomes() {
        OutcomeAccumulator accumulator = new OutcomeAccumulator(OutcomeSettings.DEFAULT);
        play(accumulator.begin(simulation()));
        return accumulator.values();
    }

    void play(StepListener listener) {
        listener.started(legs.get(0).state(0));
        Leg last = legs.get(0);

        for (Leg leg : legs) {
            if (leg != last) {
                jump(listener, last, leg);
            }

            for (int i = 0; i < steps && leg.endDays() > leg.startDays(); i++) {
                listener.stepped(step(leg, i));
            }

            last = leg;
        }

        listener.finished(new Completion(status, status.meaning(), horizonDays, 7, 3, 99));
    }

    private HandMadeStep step(Leg leg, int i) {
        double h = (leg.endDays() - leg.startDays()) / steps;
        double end = i == steps - 1 ? leg.endDays() : leg.startDays() + (i + 1) * h;
        return new HandMadeStep(leg.startDays() + i * h, end, leg.courses());
    }

    private static void jump(StepListener listener, Leg from, Leg to) {
        double timeDays = to.startDays();
        double[] before = from.state(timeDays);
        double[] after = to.state(timeDays);
        listener.jumped(timeDays, before, after);

        if (before[State.TUMOR_CELLS.ordinal()] > 0 && after[State.TUMOR_CELLS.ordinal()] == 0) {
            listener.eliminated(timeDays);
        }
    }
}
