package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.janus.model.Parameter;
import org.janus.model.Schedule;

/**
 * A shipped context or scenario, for readers.
 *
 * @param name of it
 * @param about what it stands for
 * @param definition what it sets and gives, in words
 */
public record Described(String name, String about, String definition) {

    /** {@return the shipped contexts by name, the default among them} */
    public static List<Described> contexts() {
        return Shipped.ALL.definitions().contexts().values().stream()
                .map(c -> new Described(c.name(), c.about(), set(c.overrides())))
                .toList();
    }

    /** {@return the shipped scenarios by name} */
    public static List<Described> scenarios() {
        return Shipped.ALL.definitions().scenarios().values().stream()
                .map(s -> new Described(s.name(), s.about(), definition(s)))
                .toList();
    }

    private static String definition(NamedScenario scenario) {
        List<String> parts = new ArrayList<>();
        scenario.contextName().ifPresent(context -> parts.add("context " + context));
        if (!scenario.overrides().isEmpty()) {
            parts.add(set(scenario.overrides()));
        }
        scenario.schedules().forEach(schedule -> parts.add(doses(schedule)));
        return String.join("; ", parts);
    }

    private static String set(Map<Parameter, Double> overrides) {
        return String.join(
                ", ",
                overrides.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey().key() + " = " + number(e.getValue()))
                        .toList());
    }

    private static String doses(Schedule schedule) {
        String first =
                schedule.agent().key()
                        + " "
                        + number(schedule.amount())
                        + " "
                        + schedule.agent().unit()
                        + " at "
                        + number(schedule.startDays())
                        + " d";
        return schedule.count() == 1
                ? first
                : first
                        + ", every "
                        + number(schedule.everyDays())
                        + " d, "
                        + schedule.count()
                        + " doses";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
