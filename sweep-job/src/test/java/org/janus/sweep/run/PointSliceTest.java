package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PointSliceTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 3", "7, 8, 4", "5, 5, 2", "100, 164, 8", "3, 1003, 17", "0, 6, 6"})
    void everyPointBelongsToOneTask(long first, long end, long tasks) {
        LongStream all =
                LongStream.range(0, tasks)
                        .flatMap(task -> new PointSlice(first, end, task, tasks).points());

        assertThat(all.sorted().boxed()).containsExactlyElementsOf(range(first, end));
    }

    @Test
    void pointsAscendAndTasksDifferByOnePointAtMost() {
        for (long task = 0; task < 7; task++) {
            long[] points = new PointSlice(20, 120, task, 7).points().toArray();

            assertThat(points).isSorted();
            assertThat(points.length).isBetween(14, 15);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 10, 20, 40, 80})
    void everyTaskMeetsEveryLevelOfAnAxisAboutAsOften(long tasks) {
        for (long task = 0; task < tasks; task++) {
            long atLevel =
                    new PointSlice(0, 40 * 400, task, tasks)
                            .points()
                            .filter(point -> point % 40 == 39)
                            .count();

            assertThat(atLevel).isBetween(400 / tasks - 2, 400 / tasks + 2);
        }
    }

    private static Iterable<Long> range(long first, long end) {
        return LongStream.range(first, end).boxed().toList();
    }
}
