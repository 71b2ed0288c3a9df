package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LogRankTest {

    @Test
    @Tag("validation")
    void remissionTimesGiveThePublishedStatistic() {
        LogRank found = LogRank.of(List.of(Remission.TREATED, Remission.PLACEBO));

        // scipy 1.17.1, logrank: statistic squared and p value.
        assertThat(found.statistic()).isCloseTo(16.792940989216536, within(1e-10));
        assertThat(found.pValue() / 4.168809109334529e-05).isCloseTo(1, within(1e-9));
        assertThat(found.degreesOfFreedom()).isEqualTo(1);
        assertThat(found.observed()).containsExactly(9.0, 21.0);
        assertThat(found.expected().get(0)).isCloseTo(19.2505, within(1e-4));
    }

    @Test
    @Tag("validation")
    void threeGroupsGiveTheQuadraticForm() {
        List<List<EventCount>> groups =
                List.of(
                        List.of(event(1), event(2), censored(3), event(4), event(5)),
                        List.of(event(2), event(4), event(6), censored(8), event(10)),
                        List.of(event(3), event(3), event(9), censored(9), censored(12)));

        LogRank found = LogRank.of(groups);

        // NumPy over the textbook formula; p value of scipy.stats.chi2.
        assertThat(found.statistic()).isCloseTo(3.2087406252622426, within(1e-12));
        assertThat(found.pValue()).isCloseTo(0.20101609236083484, within(1e-12));
        assertThat(found.degreesOfFreedom()).isEqualTo(2);
        assertThat(found.observed()).containsExactly(4.0, 4.0, 3.0);
    }

    @Test
    @Tag("validation")
    void theLastRunAtRiskAddsItsEventAndNoVariance() {
        LogRank found = LogRank.of(List.of(List.of(event(1)), List.of(event(2))));

        // At 1 each expects half an event, with the variance 1/4; at 2 one is left.
        assertThat(found.expected()).containsExactly(0.5, 1.5);
        assertThat(found.statistic()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theOrderOfTheGroupsDoesNotMatter() {
        LogRank found = LogRank.of(List.of(Remission.TREATED, Remission.PLACEBO));
        LogRank swapped = LogRank.of(List.of(Remission.PLACEBO, Remission.TREATED));

        assertThat(swapped.statistic()).isCloseTo(found.statistic(), within(1e-12));
    }

    @Test
    void equalGroupsDoNotDiffer() {
        LogRank found = LogRank.of(List.of(Remission.TREATED, Remission.TREATED));

        assertThat(found.statistic()).isCloseTo(0, within(1e-12));
        assertThat(found.pValue()).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutEventsOrWithOneGroupThereIsNoTest() {
        List<EventCount> none = List.of(censored(60));

        assertThat(LogRank.of(List.of(none, none)).pValue()).isNaN();
        assertThat(LogRank.of(List.of(Remission.TREATED)).statistic()).isNaN();
    }

    @Test
    void groupsWithoutAnyRunsAreNotCompared() {
        List<EventCount> nobody = List.of(new EventCount(60, 0, 0));

        LogRank found = LogRank.of(List.of(nobody, nobody));

        assertThat(found.statistic()).isNaN();
        assertThat(found.expected()).containsExactly(0.0, 0.0);
    }

    @Test
    void aGroupWithoutRunsTakesNoDegreeOfFreedom() {
        LogRank found = LogRank.of(List.of(List.of(), Remission.TREATED, Remission.PLACEBO));

        assertThat(found.degreesOfFreedom()).isEqualTo(1);
        assertThat(found.statistic()).isCloseTo(16.792940989216536, within(1e-10));
    }

    private static EventCount event(double time) {
        return new EventCount(time, 1, 0);
    }

    private static EventCount censored(double time) {
        return new EventCount(time, 0, 1);
    }
}
