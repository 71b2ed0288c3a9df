package org.janus.sweep.plan;

import java.util.Locale;
import org.janus.model.Agent;
import org.janus.model.Schedule;

/** A number of a schedule that a design can vary. */
public enum ScheduleNumber {
    /** How much at each dose, in the agent's unit. */
    AMOUNT,
    /** How many doses; a value between two whole numbers is rounded, halves to even. */
    COUNT,
    /** Days between doses. */
    EVERY,
    /** Day of the first dose. */
    START;

    /** {@return the last word of the factor's key: {@code start}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit for schedules of the agent: its own, {@code d}, or {@code 1}. */
    String unit(Agent agent) {
        return switch (this) {
            case AMOUNT -> agent.unit();
            case COUNT -> "1";
            case EVERY, START -> "d";
        };
    }

    /**
     * {@return the number of a schedule}
     *
     * @param schedule any
     */
    public double of(Schedule schedule) {
        return switch (this) {
            case AMOUNT -> schedule.amount();
            case COUNT -> schedule.count();
            case EVERY -> schedule.everyDays();
            case START -> schedule.startDays();
        };
    }
}
