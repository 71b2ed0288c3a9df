package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    @Test
    @Tag("validation")
    void remissionTimesGiveThePublishedCurve() {
        KaplanMeier found = KaplanMeier.of(Remission.TREATED);

        // Published to six decimals.
        assertThat(found.steps())
                .extracting(KaplanMeier.Step::time)
                .containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        assertThat(found.steps().stream().mapToDouble(KaplanMeier.Step::survival).toArray())
                .containsExactly(
                        new double[] {
                            .857143, .806723, .752941, .690196, .627451, .537815, .448179
                        },
                        within(5e-7));
        assertThat(found.steps().get(0).standardError()).isCloseTo(.076360, within(5e-7));
        assertThat(found.steps().get(5).standardError()).isCloseTo(.128234, within(5e-7));
        assertThat(found.steps().get(6).standardError()).isCloseTo(.134591, within(5e-7));
        assertThat(found.steps().get(0).atRisk()).isEqualTo(21);
    }

    @Test
    void countsInAnyOrderAndInPiecesGiveTheSameCurve() {
        List<EventCount> pieces = new ArrayList<>();
        for (EventCount count : Remission.TREATED) {
            pieces.add(new EventCount(count.time(), 0, count.censored()));
            for (int event = 0; event < count.events(); event++) {
                pieces.add(new EventCount(count.time(), 1, 0));
            }
        }

        Collections.reverse(pieces);

        assertThat(KaplanMeier.of(pieces)).isEqualTo(KaplanMeier.of(Remission.TREATED));
    }

    @Test
    void withoutCensoringIsTheEmpiricalShare() {
        KaplanMeier found = KaplanMeier.of(Remission.counts(10, 4, 1, 2, 2));

        assertThat(found.steps().stream().mapToDouble(KaplanMeier.Step::survival).toArray())
                .containsExactly(new double[] {0.75, 0.25, 0}, within(1e-15));
        assertThat(found.steps().get(2).standardError()).isNaN();
    }

    @Test
    void runsWithoutTheEventAreCensoredAtTheHorizon() {
        KaplanMeier found = KaplanMeier.of(Remission.counts(60, Double.NaN, 60, Double.NaN, 5));

        // The event at the horizon has both censored runs still at risk.
        assertThat(found.steps().get(1).atRisk()).isEqualTo(3);
        assertThat(found.steps().get(1).survival()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void withoutEventsTheCurveHasNoStep() {
        assertThat(KaplanMeier.of(Remission.counts(60, Double.NaN)).steps()).isEmpty();
        assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
    }

    @Test
    void anInfiniteTimeIsRefused() {
        assertThatThrownBy(() -> new EventCount(Double.POSITIVE_INFINITY, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event count is Infinity, 1, 0; time must be finite and counts >= 0");
    }
}
