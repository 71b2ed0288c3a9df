package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
final class SparkHomeIT {
    private final SparkHome spark = SparkHome.assemble();

    @Test
    void submitsTheJarAndPassesItsExitCodes() {
        FinishedProcess version = spark.submit(List.of("--master", "local[1]"), "--version");
        FinishedProcess mistake = spark.submit(List.of("--master", "local[1]"), "no-such-verb");

        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("janus ");
        assertThat(mistake.exitCode()).isEqualTo(2);
        assertThat(mistake.err()).contains("janus: unknown argument no-such-verb");
    }
}
