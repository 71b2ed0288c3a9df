package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SubjectColumnTest {

    private static final Subject SUBJECT =
            new Subject(0, 0, OutcomeColumn.number("y"), new Subject.Side("untreated", 0, -1));

    @Test
    void interleavedPiecesAreBroughtIntoTheOrderOfTheirPoints() {
        var column =
                SubjectColumn.of(
                        SUBJECT,
                        List.of(new PieceKey(0, 0), new PieceKey(0, 2)),
                        List.of(
                                new ColumnPiece(new int[] {0, 5}, new double[] {1, 6}, 2),
                                new ColumnPiece(new int[] {0, 1}, new double[] {3, 4}, 3)));

        assertThat(column.points()).containsExactly(0, 2, 3, 5);
        assertThat(column.values()).containsExactly(1, 3, 4, 6);
        assertThat(column.total()).isEqualTo(5);
    }

    @Test
    void piecesInTheOrderOfTheirPointsStayAsTheyAre() {
        var column =
                SubjectColumn.of(
                        SUBJECT,
                        List.of(new PieceKey(0, 0), new PieceKey(0, 4)),
                        List.of(
                                new ColumnPiece(new int[] {0, 3}, new double[] {1, 4}, 4),
                                new ColumnPiece(new int[] {0, 1}, new double[] {5, 6}, 2)));

        assertThat(column.points()).containsExactly(0, 3, 4, 5);
        assertThat(column.values()).containsExactly(1, 4, 5, 6);
    }

    @Test
    void pointsBehindTheLastBlockAreInNone() {
        var column = new SubjectColumn(SUBJECT, new long[] {0, 1, 2}, new double[] {1, 2, 3}, 3);

        double[][] blocks = column.blocks(1, 2);

        assertThat(blocks).hasDimensions(1, 2);
        assertThat(blocks[0]).containsExactly(1, 2);
    }

    @Test
    void aPointThatIsNotThereIsMissingInItsBlock() {
        var column = new SubjectColumn(SUBJECT, new long[] {0, 1, 3}, new double[] {1, 2, 4}, 3);

        double[][] blocks = column.blocks(3, 2);

        assertThat(blocks).hasDimensions(3, 2);
        assertThat(blocks[0]).containsExactly(1, 2);
        assertThat(blocks[1]).containsExactly(Double.NaN, 4);
        assertThat(blocks[2]).containsExactly(Double.NaN, Double.NaN);
    }
}
