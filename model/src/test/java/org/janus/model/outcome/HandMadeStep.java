package org.janus.model.outcome;

import java.util.Map;
import org.janus.model.State;
import org.janus.model.solve.Step;

/** A step over known functions; states without a course are 0. */
record HandMadeStep(double startDays, double endDays, Map<State, Course> courses) implements Step {

    private static final Course ZERO = Course.constant(0);

    static HandMadeStep of(double startDays, double endDays, State state, Course course) {
        return new HandMadeStep(startDays, endDays, Map.of(state, course));
    }

    @Override
    public double start(int i) {
        return at(startDays, i);
    }

    @Override
    public double end(int i) {
        return at(endDays, i);
    }

    @Override
    public double startSlope(int i) {
        return course(i).slope().applyAsDouble(startDays);
    }

    @Override
    public double endSlope(int i) {
        return course(i).slope().applyAsDouble(endDays);
    }

    @Override
    public double at(double timeDays, int i) {
        return course(i).value().applyAsDouble(timeDays);
    }

    private Course course(int i) {
        return courses.getOrDefault(State.values()[i], ZERO);
    }
}
