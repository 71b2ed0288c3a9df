package org.janus.model.outcome;

import org.janus.model.solve.Step;

/**
 * A step in which every state follows one course, and whose interpolant may miss it: what {@code
 * at} tells is lower by {@code gap}.
 */
record CourseStep(Course course, double startDays, double endDays, double gap) implements Step {

    static CourseStep of(Course course, double startDays, double endDays) {
        return new CourseStep(course, startDays, endDays, 0);
    }

    @Override
    public double start(int i) {
        return course.value().applyAsDouble(startDays);
    }

    @Override
    public double end(int i) {
        return course.value().applyAsDouble(endDays);
    }

    @Override
    public double startSlope(int i) {
        return course.slope().applyAsDouble(startDays);
    }

    @Override
    public double endSlope(int i) {
        return course.slope().applyAsDouble(endDays);
    }

    @Override
    public double at(double timeDays, int i) {
        return course.value().applyAsDouble(timeDays) - gap;
    }
}
