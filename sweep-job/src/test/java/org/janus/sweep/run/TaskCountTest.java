package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaskCountTest {

    @ParameterizedTest(name = "{0} runs, {1} rows, {2} cores: {3}")
    @CsvSource({
        "1048576, 1048576, 2, 32",
        "1001232, 1001232, 2, 32",
        "1048576, 1048576, 3, 33",
        "1048576, 1048576, 64, 256",
        "1048576, 1048576, 1000, 1024",
        "1048576, 64000000, 2, 1024",
        "9600, 9600, 2, 8",
        "1000, 1000, 2, 3",
        "10, 10, 64, 1"
    })
    void tasksFollowCoresAndStayBounded(long runs, long rows, int cores, long tasks) {
        assertThat(TaskCount.of(runs, rows, cores)).isEqualTo(tasks);
    }

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({"0, 1", "32768, 1", "32769, 2", "166872, 6", "1000000000, 1024"})
    void pointsFillTheirFiles(long points, long tasks) {
        assertThat(TaskCount.of(points)).isEqualTo(tasks);
    }
}
