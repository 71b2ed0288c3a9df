package org.janus.sweep.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.janus.model.Dose;
import org.janus.model.Schedule;
import org.janus.sweep.plan.FactorTarget.OfSchedule;

/** The doses of one scenario, with the numbers of its schedules that a design varies. */
final class DosePlan {

    private static final int NOT_VARIED = -1;

    private final List<Schedule> schedules;

    /** The place in a point's values of each number of each schedule. */
    private final int[][] places;

    private final boolean isVaried;
    private final List<Dose> fixed;

    DosePlan(List<Schedule> schedules, List<FactorTarget> targets) {
        this.schedules = schedules;
        this.places =
                schedules.stream().map(schedule -> places(schedule, targets)).toArray(int[][]::new);
        this.isVaried =
                Arrays.stream(places).flatMapToInt(Arrays::stream).anyMatch(p -> p != NOT_VARIED);
        this.fixed = isVaried ? List.of() : Schedule.doses(schedules);
    }

    private static int[] places(Schedule schedule, List<FactorTarget> targets) {
        return Arrays.stream(ScheduleNumber.values())
                .mapToInt(number -> targets.indexOf(new OfSchedule(schedule.agent(), number)))
                .toArray();
    }

    /**
     * The doses at a point, by time; a schedule with a number out of bounds is told and left out.
     */
    List<Dose> doses(double[] values, Invalidity invalidity) {
        if (!isVaried) {
            return fixed;
        }

        var varied = new ArrayList<Schedule>(places.length);
        for (int i = 0; i < places.length; i++) {
            double[] numbers = numbers(i, values);
            if (allows(i, numbers, invalidity)) {
                varied.add(schedule(i, numbers));
            }
        }
        return Schedule.doses(varied);
    }

    private double[] numbers(int i, double[] values) {
        var schedule = schedules.get(i);
        double[] numbers = new double[ScheduleNumber.values().length];
        for (ScheduleNumber number : ScheduleNumber.values()) {
            int place = places[i][number.ordinal()];
            numbers[number.ordinal()] = place == NOT_VARIED ? number.of(schedule) : values[place];
        }
        return numbers;
    }

    private boolean allows(int i, double[] numbers, Invalidity invalidity) {
        boolean allowed = true;
        for (ScheduleNumber number : ScheduleNumber.values()) {
            var target = new OfSchedule(schedules.get(i).agent(), number);
            double value = numbers[number.ordinal()];
            if (!target.allows(value)) {
                invalidity.add(target.key(), value, target.rule());
                allowed = false;
            }
        }
        return allowed;
    }

    private Schedule schedule(int i, double[] numbers) {
        return new Schedule(
                schedules.get(i).agent(),
                numbers[ScheduleNumber.AMOUNT.ordinal()],
                numbers[ScheduleNumber.START.ordinal()],
                numbers[ScheduleNumber.EVERY.ordinal()],
                (int) Math.rint(numbers[ScheduleNumber.COUNT.ordinal()]));
    }
}
