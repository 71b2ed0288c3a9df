package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.janus.model.State;
import org.janus.model.solve.Status;
import org.junit.jupiter.api.Test;

final class ContrastTest {

    @Test
    void theRoleFollowsTheEffect() {
        assertThat(Il6Role.of(0.11)).isEqualTo(Il6Role.PRO_TUMOR);
        assertThat(Il6Role.of(0.1)).isEqualTo(Il6Role.NEUTRAL);
        assertThat(Il6Role.of(-0.1)).isEqualTo(Il6Role.NEUTRAL);
        assertThat(Il6Role.of(-0.11)).isEqualTo(Il6Role.ANTI_TUMOR);
    }

    @Test
    void aRoleNeedsAnEffect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Il6Role.of(Double.NaN))
                .withMessage("effect of IL-6 is NaN; a role needs both runs");
    }

    @Test
    void theEffectIsTheDifferenceOfBurdensInDecades() {
        Contrast contrast = between(constant(1e8), constant(1e6)).orElseThrow();

        assertThat(contrast.effect()).isCloseTo(2, within(1e-14));
        assertThat(contrast.role()).isEqualTo(Il6Role.PRO_TUMOR);
        assertThat(contrast.fate()).isEqualTo(TumorFate.EQUILIBRIUM);
        assertThat(contrast.againstFate()).isEqualTo(TumorFate.EQUILIBRIUM);
        assertThat(contrast.eliminationDays()).isNaN();
        assertThat(contrast.escapeDays()).isNaN();
    }

    @Test
    void anEliminatedTumorHasNoDecade() {
        Contrast contrast = between(constant(1e6), cured(10)).orElseThrow();

        assertThat(contrast.effect()).isCloseTo(6, within(1e-14));
        assertThat(contrast.againstFate()).isEqualTo(TumorFate.ELIMINATION);
    }

    /** A tumor that escaped and shrank still counts with the escape burden. */
    @Test
    void aCureAfterAnEscapeIsNone() {
        SyntheticRun escaped =
                SyntheticRun.ofTumorCells(Course.parabola(6e8, 5e5, 20), 60).cutInto(30);

        Contrast contrast = between(escaped, constant(5e8 / 100)).orElseThrow();

        assertThat(contrast.fate()).isEqualTo(TumorFate.ESCAPE);
        assertThat(contrast.effect()).isCloseTo(2, within(1e-14));
    }

    @Test
    void timesThatBothHaveAreSubtracted() {
        Contrast contrast = between(cured(30), cured(12)).orElseThrow();

        assertThat(contrast.eliminationDays()).isEqualTo(18);
        assertThat(contrast.role()).isEqualTo(Il6Role.NEUTRAL);
    }

    @Test
    void aFailedRunHasNoContrast() {
        SyntheticRun failed = constant(1e6).endingWith(Status.NON_FINITE);

        assertThat(between(constant(1e6), failed)).isEmpty();
        assertThat(between(failed, constant(1e6))).isEmpty();
    }

    private static Optional<Contrast> between(SyntheticRun of, SyntheticRun against) {
        return Contrast.between(of.outcomes(), against.outcomes(), OutcomeSettings.DEFAULT);
    }

    private static SyntheticRun constant(double cells) {
        return SyntheticRun.ofTumorCells(Course.constant(cells), 60);
    }

    private static SyntheticRun cured(double days) {
        return new SyntheticRun(60)
                .leg(days, Map.of(State.TUMOR_CELLS, Course.line(1e6, -1e6 / (days + 1))))
                .leg(60, Map.of());
    }
}
