package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.GridDesign;
import org.janus.sweep.design.Levels;
import org.janus.sweep.design.Scale;
import org.junit.jupiter.api.Test;

final class FactorCellsTest {

    @Test
    void fewLevelsAreTheCellsInAscendingOrder() {
        FactorCells cells = cells(Levels.of(3, 1, 2, 3));

        assertThat(cells.count()).isEqualTo(3);
        assertThat(cells.cell(new double[] {2})).isEqualTo(1);
        assertThat(cells.low(2)).isEqualTo(3);
        assertThat(cells.high(2)).isEqualTo(3);
    }

    @Test
    void aNumberBetweenLevelsGoesToTheOneBelow() {
        FactorCells cells = cells(Levels.of(1, 2, 3));

        assertThat(cells.cell(new double[] {2.9})).isEqualTo(1);
        assertThat(cells.cell(new double[] {0.5})).isZero();
        assertThat(cells.cell(new double[] {99})).isEqualTo(2);
    }

    @Test
    void manyLevelsAreCutIntoTenCellsThatHoldAsMany() {
        Levels levels = Levels.between(1, 1000, 1000, Scale.LINEAR);
        FactorCells cells = cells(levels);
        int[] members = new int[cells.count()];

        for (int k = 0; k < levels.count(); k++) {
            members[cells.cell(new double[] {levels.value(k)})]++;
        }

        assertThat(members).containsOnly(100).hasSize(10);
    }

    @Test
    void aDistributionIsCutAtItsDeciles() {
        Factor factor = new Factor("x", Distribution.uniform(0, 5));

        FactorCells cells = FactorCells.of(new OneFactor(factor), 20).get(0);

        assertThat(cells.count()).isEqualTo(10);
        assertThat(cells.low(0)).isZero();
        assertThat(cells.high(9)).isEqualTo(5);
        assertThat(cells.cell(new double[] {2.6})).isEqualTo(5);
        assertThat(cells.cell(new double[] {5})).isEqualTo(9);
    }

    private static FactorCells cells(Levels levels) {
        Design design = GridDesign.of(List.of(new Factor("x", levels)));
        return FactorCells.of(design, 20).get(0);
    }

    private record OneFactor(Factor factor) implements Design {

        @Override
        public DesignType type() {
            return DesignType.MONTE_CARLO;
        }

        @Override
        public List<Factor> factors() {
            return List.of(factor);
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public double[] point(long index) {
            return new double[] {0};
        }
    }
}
