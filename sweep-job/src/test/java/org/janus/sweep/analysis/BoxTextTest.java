package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.janus.sweep.analysis.Subject.Side;
import org.junit.jupiter.api.Test;

final class BoxTextTest {

    private static final BoxText TEXT =
            new BoxText(
                    List.of(
                            new BoxText.Name("tumor.growth-rate", "tumor_growth_rate", "1/d"),
                            new BoxText.Name("mdsc.yield", "mdsc_yield", "1")));

    private static final PrimBox BOX =
            new PrimBox(
                    List.of(
                            new FactorLimit(0, 0.123456789, 0.5),
                            new FactorLimit(1, 2e6, Double.POSITIVE_INFINITY)),
                    50,
                    0.45,
                    0.9,
                    0.1);

    private static final Side UNTREATED = new Side("untreated", 0, -1);

    @Test
    void theConditionIsExactAndNamesTheScenario() {
        String where = TEXT.where(BoxQuestion.NOT_CONTROLLED, UNTREATED, BOX);

        assertThat(where)
                .isEqualTo(
                        "scenario = 'untreated' AND tumor_growth_rate >= 0.123456789"
                                + " AND tumor_growth_rate <= 0.5 AND mdsc_yield >= 2000000.0");
    }

    @Test
    void theConditionOfAContrastIsAboutPoints() {
        String where =
                TEXT.where(BoxQuestion.IL6_BLOCKADE_HELPS, new Side("il6-effect", 0, 1), BOX);

        assertThat(where).startsWith("tumor_growth_rate >= ");
    }

    @Test
    void theSentenceHasUnitsAndShares() {
        String sentence = TEXT.sentence(BoxQuestion.NOT_CONTROLLED, UNTREATED, BOX, 0.2);

        assertThat(sentence)
                .isEqualTo(
                        "Where tumor.growth-rate is between 0.1235 and 0.5 1/d and mdsc.yield is at"
                                + " least 2e6, the tumor is not controlled in 90 % of the runs of"
                                + " untreated, against 20 % of all; this box holds 45 % of all such"
                                + " cases.");
    }
}
