package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrimPastingTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    void aBoxGrowsUntilItsDensityWouldFall() {
        double[][] columns = {{1, 2, 3, 4, 5, 6}, {1, 1, 1, 1, 0, 1}};

        PrimBox box = widened(columns, 0.05, new FactorLimit(0, -NONE, 2.5));

        assertThat(box.limits()).containsExactly(new FactorLimit(0, -NONE, 4.5));
        assertThat(box.points()).isEqualTo(4);
        assertThat(box.density()).isEqualTo(1);
    }

    @Test
    void aPasteIsAShareOfThePointsInTheBox() {
        double[][] columns = {{1, 2, 3, 4, 5, 6, 7}, {1, 1, 1, 0, 1, 0, 0}};
        FactorLimit limit = new FactorLimit(0, -NONE, 4.5);

        PrimBox byOne = widened(columns, 0.25, limit);
        PrimBox byTwo = widened(columns, 0.5, limit);

        // The fifth point raises the share from 3/4 to 4/5; with the sixth it would be 4/6.
        assertThat(byOne.limits()).containsExactly(new FactorLimit(0, -NONE, 5.5));
        assertThat(byTwo.limits()).containsExactly(limit);
    }

    @Test
    void onlyTheNearestPointsOutsideDecideAPaste() {
        double[][] columns = {{1, 2, 3, 4, 5, 6}, {1, 1, 1, 0, 0, 1}};
        FactorLimit limit = new FactorLimit(0, -NONE, 4.5);

        assertThat(widened(columns, 0.05, limit).limits()).containsExactly(limit);
    }

    @Test
    void lowerLimitsOfLaterFactorsWidenDownwards() {
        double[][] columns = {{1, 1, 1, 1, 1}, {1, 2, 3, 4, 5}, {0, 1, 1, 1, 1}};

        FactorLimit first = new FactorLimit(0, 0.5, NONE);

        PrimBox box = widened(columns, 0.05, first, new FactorLimit(1, 3.5, NONE));

        assertThat(box.limits()).containsExactly(first, new FactorLimit(1, 1.5, NONE));
    }

    @Test
    void aLimitThroughWhichEverythingEnteredIsNone() {
        double[][] columns = {{1, 2, 3}, {1, 2, 3}, {1, 1, 1}};

        PrimBox box = widened(columns, 0.05, new FactorLimit(0, 2.5, NONE));

        assertThat(box.limits()).isEmpty();
        assertThat(box.points()).isEqualTo(3);
    }

    @Test
    void ofEquallyGoodPastesTheFirstFactorIsWidened() {
        // Each may enter alone; whichever comes first, the corner keeps the other out.
        double[][] columns = {{1, 2, 1, 2}, {1, 1, 2, 2}, {1, 1, 1, 0}};

        PrimBox box =
                widened(
                        columns,
                        0.05,
                        new FactorLimit(0, -NONE, 1.5),
                        new FactorLimit(1, -NONE, 1.5));

        assertThat(box.limits()).containsExactly(new FactorLimit(1, -NONE, 1.5));
    }

    /** A box in these columns, y last. */
    private static PrimBox widened(double[][] columns, double alpha, FactorLimit... limits) {
        PrimSpace space = new PrimSpace(columns, List.of());
        return PrimPasting.widened(space, new PrimBox(List.of(limits), 0, 0, 0, 0), alpha);
    }
}
