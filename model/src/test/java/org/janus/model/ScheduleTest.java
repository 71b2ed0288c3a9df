package org.janus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScheduleTest {

    @Test
    void dosesAreGivenAtRegularTimes() {
        var schedule = new Schedule(Agent.ANTI_PD1, 30, 10, 3, 3);

        assertThat(schedule.doses())
                .containsExactly(
                        new Dose(10, Agent.ANTI_PD1, 30),
                        new Dose(13, Agent.ANTI_PD1, 30),
                        new Dose(16, Agent.ANTI_PD1, 30));
        assertThat(schedule.lastDays()).isEqualTo(16);
        assertThat(new Schedule(Agent.ANTI_PD1, 30, 10, 3, 0).lastDays()).isEqualTo(10);
    }

    @Test
    void dosesOfEqualTimesStayInTheOrderOfTheirSchedules() {
        var first = new Schedule(Agent.ANTI_PD1, 30, 5, 5, 2);
        var second = Schedule.once(Agent.ANTI_IL6R, 300, 5);
        var third = Schedule.once(Agent.ANTI_IL6, 100, 0);

        List<Dose> doses = Schedule.doses(List.of(first, second, third));

        assertThat(doses)
                .containsExactly(
                        new Dose(0, Agent.ANTI_IL6, 100),
                        new Dose(5, Agent.ANTI_PD1, 30),
                        new Dose(5, Agent.ANTI_IL6R, 300),
                        new Dose(10, Agent.ANTI_PD1, 30));
    }

    @Test
    void aTimeBeforeTheRunIsRefused() {
        assertThatThrownBy(() -> Schedule.once(Agent.ANTI_PD1, 30, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start of anti-pd1 is -1.0; it must be >= 0 d");
    }
}
