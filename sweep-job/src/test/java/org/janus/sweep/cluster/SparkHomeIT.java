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
        assertThat(mistake.err()).contains("janus: unknown argument no-such-verb;");
    }

    @Test
    void runsADriverOnAWorkerOfItsCluster() {
        try (StandaloneCluster cluster = spark.startCluster(1)) {
            List<String> options =
                    List.of(
                            "--master",
                            cluster.master(),
                            "--deploy-mode",
                            "cluster",
                            "--conf",
                            "spark.standalone.submit.waitAppCompletion=true");

            FinishedProcess submission = spark.submit(options, "--version");

            assertThat(submission.err()).contains("is FINISHED");
            assertThat(cluster.workerLog(0)).contains("Launch").contains("exited successfully");
        }
    }
}
