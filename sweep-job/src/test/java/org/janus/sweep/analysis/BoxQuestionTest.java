package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.junit.jupiter.api.Test;

class BoxQuestionTest {

    private static final double NONE = Double.NaN;

    @Test
    void scenariosAreAskedForEscapeAndFailure() {
        assertThat(asked(Reading.CONTROLLED, CollectedRows.UNTREATED))
                .containsExactly(BoxQuestion.NOT_CONTROLLED);
        assertThat(asked(Reading.FAILED, CollectedRows.UNTREATED))
                .containsExactly(BoxQuestion.FAILED);
        assertThat(asked(Reading.LOG10_BURDEN, CollectedRows.UNTREATED)).isEmpty();
    }

    @Test
    void contrastsAreAskedWhereTheBurdenMoves() {
        Subject.Side other = new Subject.Side("anti-pd1-effect", 2, 0);

        assertThat(asked(Reading.LOG10_BURDEN, CollectedRows.CONTRAST))
                .containsExactly(BoxQuestion.IL6_BLOCKADE_HELPS, BoxQuestion.IL6_BLOCKADE_HARMS);
        assertThat(asked(Reading.LOG10_BURDEN, other))
                .containsExactly(BoxQuestion.BURDEN_LOWERED, BoxQuestion.BURDEN_RAISED);
        assertThat(asked(Reading.CONTROLLED, CollectedRows.CONTRAST)).isEmpty();
    }

    @Test
    void escapeIsTheOppositeOfControl() {
        assertThat(cases(BoxQuestion.NOT_CONTROLLED, 1, 0, NONE)).containsExactly(0, 1, NONE);
        assertThat(cases(BoxQuestion.FAILED, 1, 0)).containsExactly(1, 0);
    }

    @Test
    void aBurdenMovesByMoreThanATenthOfADecade() {
        double[] effects = {-0.2, 0.05, 0.2, NONE};

        assertThat(cases(BoxQuestion.IL6_BLOCKADE_HELPS, effects)).containsExactly(0, 0, 1, NONE);
        assertThat(cases(BoxQuestion.IL6_BLOCKADE_HARMS, effects)).containsExactly(1, 0, 0, NONE);
        assertThat(cases(BoxQuestion.BURDEN_LOWERED, effects)).containsExactly(1, 0, 0, NONE);
        assertThat(cases(BoxQuestion.BURDEN_RAISED, effects)).containsExactly(0, 0, 1, NONE);
    }

    private static List<BoxQuestion> asked(Reading reading, Subject.Side side) {
        return BoxQuestion.of(CollectedRows.subject(reading, side), "il6-effect");
    }

    private static double[] cases(BoxQuestion question, double... numbers) {
        return Arrays.stream(numbers).map(question::of).toArray();
    }
}
