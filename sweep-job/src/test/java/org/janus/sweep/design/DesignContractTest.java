package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every design promises. */
abstract class DesignContractTest {

    private static final int MOST_PROBED = 300;

    /** The design under test; two calls give equal ones. */
    abstract Design design();

    /** The same design with more points, if the type can grow. */
    Optional<Design> grown() {
        return Optional.empty();
    }

    /** The first indices, and the last one. */
    private static long[] probes(Design design) {
        return LongStream.concat(
                        LongStream.range(0, Math.min(MOST_PROBED, design.size())),
                        LongStream.of(design.size() - 1))
                .toArray();
    }

    private static double[][] points(Design design, long[] indices) {
        return Arrays.stream(indices).mapToObj(design::point).toArray(double[][]::new);
    }

    @Test
    void aPointHasOneNumberForEachColumn() {
        Design design = design();

        double[] point = design.point(design.size() - 1);

        assertThat(point).hasSize(design.columns().size()).doesNotContain(Double.NaN);
        assertThat(design.columns())
                .containsAll(design.factors().stream().map(Factor::name).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aPointAloneEqualsThePointInSequence() {
        Design design = design();
        long[] indices = probes(design);

        double[][] forwards = points(design, indices);

        for (int k = indices.length - 1; k >= 0; k--) {
            assertThat(design().point(indices[k]))
                    .as("point %d", indices[k])
                    .isEqualTo(forwards[k]);
            assertThat(design.point(indices[k])).as("point %d", indices[k]).isEqualTo(forwards[k]);
        }
    }

    @Test
    void manyThreadsSeeTheSamePoints() throws Exception {
        Design design = design();
        long[] indices = probes(design);
        double[][] expected = points(design(), indices);
        Callable<double[][]> all = () -> points(design, indices);

        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var result : threads.invokeAll(Collections.nCopies(16, all))) {
                assertThat(result.get()).isDeepEqualTo(expected);
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aCopySentToAnotherMachineHasTheSamePoints() throws Exception {
        Design design = design();

        Design copy = sent(design);

        assertThat(copy.size()).isEqualTo(design.size());
        assertThat(copy.columns()).isEqualTo(design.columns());
        assertThat(points(copy, probes(copy))).isDeepEqualTo(points(design, probes(design)));
    }

    static Design sent(Design design) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(design);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Design) in.readObject();
        }
    }

    @Test
    void aPointIsTheCallersOwn() {
        Design design = design();
        double[] before = design.point(0).clone();

        Arrays.fill(design.point(0), -1);

        assertThat(design.point(0)).isEqualTo(before);
    }

    @Test
    void anIndexOutsideIsRefused() {
        Design design = design();

        for (long index : new long[] {-1, design.size()}) {
            assertThatThrownBy(() -> design.point(index))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "index is outside the design; "
                                    + index
                                    + "; must be in [0, "
                                    + design.size()
                                    + ")");
            assertThatThrownBy(() -> design.keeps(index))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void growingKeepsTheOldPointsWhereItIsPromised() {
        Design design = design();
        long[] indices = probes(design);

        Optional<Design> grown = grown();

        assertThat(grown.isPresent()).isEqualTo(design.keepsPointsWhenGrown());
        grown.ifPresent(
                larger -> {
                    assertThat(larger.size()).isGreaterThan(design.size());
                    assertThat(points(larger, indices)).isDeepEqualTo(points(design, indices));
                });
    }
}
