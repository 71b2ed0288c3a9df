package org.janus.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Doses of one agent and one amount at regular times: dose i is at {@code start + i * every}.
 *
 * @param agent what is given
 * @param amount how much at each dose, in the agent's unit
 * @param startDays time of the first dose, in days from the start of the run, &gt;= 0
 * @param everyDays days between doses, &gt;= 0
 * @param count how many doses, &gt;= 0
 */
public record Schedule(Agent agent, double amount, double startDays, double everyDays, int count)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param agent what is given
     * @param amount how much at each dose, in the agent's unit
     * @param startDays time of the first dose, in days from the start of the run, &gt;= 0
     * @param everyDays days between doses, &gt;= 0
     * @param count how many doses, &gt;= 0
     * @throws IllegalArgumentException if one of them is out of its bounds
     */
    public Schedule {
        require(agent.allows(amount), agent, "amount", amount, agent.rule());
        require(isTime(startDays), agent, "start", startDays, ">= 0 d");
        require(isTime(everyDays), agent, "every", everyDays, ">= 0 d");
        require(count >= 0, agent, "count", count, ">= 0");
    }

    /**
     * {@return a single dose}
     *
     * @param agent what is given
     * @param amount how much, in the agent's unit
     * @param timeDays when, in days from the start of the run, &gt;= 0
     * @throws IllegalArgumentException if the amount or the time is out of its bounds
     */
    public static Schedule once(Agent agent, double amount, double timeDays) {
        return new Schedule(agent, amount, timeDays, 0, 1);
    }

    /** {@return the time of the last dose in days; of the first where there is no dose} */
    public double lastDays() {
        return startDays + Math.max(0, count - 1) * everyDays;
    }

    /** {@return the doses in the order of their times} */
    public List<Dose> doses() {
        return IntStream.range(0, count)
                .mapToObj(i -> new Dose(startDays + i * everyDays, agent, amount))
                .toList();
    }

    /**
     * {@return the doses of several schedules by time; at equal times in the order of the
     * schedules}
     *
     * @param schedules in the order in which they are given at equal times
     */
    public static List<Dose> doses(List<Schedule> schedules) {
        return schedules.stream()
                .flatMap(schedule -> schedule.doses().stream())
                .sorted(Comparator.comparingDouble(Dose::timeDays))
                .toList();
    }

    private static boolean isTime(double days) {
        return days >= 0 && Double.isFinite(days);
    }

    private static void require(
            boolean holds, Agent agent, String what, double value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(
                    what + " of " + agent.key() + " is " + value + "; it must be " + rule);
        }
    }
}
