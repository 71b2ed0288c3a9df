package org.janus.sweep.plan;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.model.Agent;
import org.janus.model.HardBounds;
import org.janus.model.Parameter;
import org.janus.sweep.design.Factor;

/** What the value of a factor replaces: a parameter, a number of a schedule, or nothing. */
public sealed interface FactorTarget extends Serializable {

    /** Catalogue order, then schedule numbers by key, then the dummy. */
    Comparator<FactorTarget> ORDER =
            Comparator.comparingInt(FactorTarget::rank).thenComparing(FactorTarget::key);

    /** {@return the key, such as {@code tumor.growth-rate} or {@code doses.anti-pd1.start}} */
    String key();

    /** {@return the key as a table column: {@code tumor_growth_rate}} */
    default String column() {
        return Factor.column(key());
    }

    /** {@return the unit of the factor's values} */
    String unit();

    /**
     * {@return whether a value makes sense at all}
     *
     * @param value in the factor's unit
     */
    boolean allows(double value);

    /** {@return what {@link #allows} asks, in words} */
    String rule();

    /** {@return the place among the factors of a design} */
    int rank();

    /**
     * A parameter of the catalogue.
     *
     * @param parameter any
     */
    record OfParameter(Parameter parameter) implements FactorTarget {
        @Override
        public String key() {
            return parameter.key();
        }

        @Override
        public String unit() {
            return parameter.unit();
        }

        @Override
        public boolean allows(double value) {
            return parameter.hard().allows(value);
        }

        @Override
        public String rule() {
            return parameter.hard().rule();
        }

        @Override
        public int rank() {
            return parameter.ordinal();
        }
    }

    /**
     * A number of every schedule of an agent.
     *
     * @param agent whose schedules
     * @param number which of their numbers
     */
    record OfSchedule(Agent agent, ScheduleNumber number) implements FactorTarget {

        /** More doses than a horizon holds; a larger count is a mistake. */
        static final int MOST_DOSES = 10_000;

        @Override
        public String key() {
            return "doses." + agent.key() + "." + number.key();
        }

        @Override
        public String unit() {
            return number.unit(agent);
        }

        @Override
        public boolean allows(double value) {
            return switch (number) {
                case AMOUNT -> agent.allows(value);
                case COUNT -> value >= 0 && value <= MOST_DOSES;
                case EVERY, START -> HardBounds.AT_LEAST_ZERO.allows(value);
            };
        }

        @Override
        public String rule() {
            return switch (number) {
                case AMOUNT -> agent.rule();
                case COUNT -> "0 .. " + MOST_DOSES;
                case EVERY, START -> HardBounds.AT_LEAST_ZERO.rule();
            };
        }

        @Override
        public int rank() {
            return Parameter.values().length;
        }
    }

    /** The dummy: it influences nothing and shows the noise of a sensitivity index. */
    record OfNothing() implements FactorTarget {
        @Override
        public String key() {
            return Factor.DUMMY_NAME;
        }

        @Override
        public String unit() {
            return "1";
        }

        @Override
        public boolean allows(double value) {
            return true;
        }

        @Override
        public String rule() {
            return "any number";
        }

        @Override
        public int rank() {
            return Parameter.values().length + 1;
        }
    }

    /**
     * {@return the target of a factor's key; empty when there is none}
     *
     * @param key as the config writes it
     */
    static Optional<FactorTarget> of(String key) {
        if (key.equals(Factor.DUMMY_NAME)) {
            return Optional.of(new OfNothing());
        }

        return Parameter.of(key).<FactorTarget>map(OfParameter::new).or(() -> ofSchedule(key));
    }

    private static Optional<FactorTarget> ofSchedule(String key) {
        return ofSchedules().filter(target -> target.key().equals(key)).findFirst();
    }

    private static Stream<FactorTarget> ofSchedules() {
        return Arrays.stream(Agent.values())
                .flatMap(
                        agent ->
                                Arrays.stream(ScheduleNumber.values())
                                        .map(number -> new OfSchedule(agent, number)));
    }

    /** {@return all there are: parameters, then numbers of schedules; not the dummy} */
    static Stream<FactorTarget> all() {
        return Stream.concat(
                Arrays.stream(Parameter.values()).map(OfParameter::new), ofSchedules());
    }
}
