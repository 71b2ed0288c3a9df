package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerializationTest {
    private static final SaltelliLayout LAYOUT = SaltelliLayout.secondOrder(3);

    @Test
    void sumsThatTravelledMergeAsIfTheyHadNot() throws Exception {
        double[][] rows = Functions.saltelli(LAYOUT, 64, Functions::ishigami);
        List<SobolSums> blocks = SobolEstimator.blocks(LAYOUT, MissingRuns.PAIRWISE, rows);
        SobolSums there = SobolSums.merged(blocks);

        SobolSums back = travelled(there);

        Bootstrap none = Bootstrap.of(1, 0);
        assertThat(SobolEstimator.estimate(List.of(back, back), none))
                .isEqualTo(SobolEstimator.estimate(List.of(there, there), none));
    }

    @Test
    void boundsAndCrossProductsTravelToo() throws Exception {
        double[][] rows = Functions.saltelli(LAYOUT, 64, Functions::ishigami);
        rows[3][2] = Double.NaN;
        SobolBounds bounds = SobolBounds.of(LAYOUT, rows);
        CrossProducts sums = new CrossProducts(new double[2]);
        for (double[] row : rows) {
            sums.add(new double[] {row[0], row[1]});
        }

        assertThat(travelled(bounds).st(1)).isEqualTo(bounds.st(1));
        assertThat(RegressionIndices.of(travelled(sums))).isEqualTo(RegressionIndices.of(sums));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T travelled(T value)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }

        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
