package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.table.OutputFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Output on an object store by the recipe of docs/cluster.md: the magic committer puts each file in
 * place, what is committed stays, one process writes, the next one goes on.
 */
@Tag("cluster")
final class S3IT {

    private static final Path CONF = Path.of("../configs/quick.conf").toAbsolutePath().normalize();
    private static final List<String> COMMITTER =
            List.of(
                    "--conf",
                    "spark.hadoop.fs.s3a.committer.name=magic",
                    "--conf",
                    "spark.sql.sources.commitProtocolClass="
                            + "org.apache.spark.internal.io.cloud.PathOutputCommitProtocol",
                    "--conf",
                    "spark.sql.parquet.output.committer.class="
                            + "org.apache.spark.internal.io.cloud.BindingParquetOutputCommitter");

    @TempDir Path temporary;

    private S3Server s3;

    @BeforeEach
    void startTheServer() throws IOException {
        s3 = S3Server.start(temporary);
    }

    @AfterEach
    void stopTheServer() {
        s3.close();
    }

    @Test
    void aKilledDriverLeavesAnOutputThatTheNextOneFinishes() throws IOException {
        SparkHome spark = SparkHome.assemble();
        Daemon driver = spark.start(options(), run());
        driver.until(() -> !commits("runs").isEmpty());
        driver.kill();
        Map<String, String> before = commits("runs");

        FinishedProcess locked = spark.submit(options(), run());
        // A minute later the mark of a writer that died is worth nothing.
        s3.remove("map/.janus.lock");
        FinishedProcess finished = spark.submit(options(), run());

        assertThat(locked.exitCode()).as(locked.err()).isEqualTo(5);
        assertThat(locked.err()).contains("if that one died, its lock ends after 60 s");
        assertThat(finished.exitCode()).as(finished.err()).isZero();
        assertThat(commits("runs")).hasSize(3).containsAllEntriesOf(before);
        assertThat(before).hasSizeLessThan(3);
        assertThat(committers()).hasSize(6).allMatch("magic"::equals);
        Path copy = s3.download("map", temporary.resolve("copy"));
        assertThat(RowBits.of(OutputFolder.of(copy.toString(), new Configuration())))
                .isEqualTo(RowBits.solved(RowBits.plan(CONF), 25));
    }

    private List<String> options() throws IOException {
        List<String> options = new ArrayList<>(List.of("--master", "local[2]"));
        options.addAll(s3.options());
        options.addAll(COMMITTER);
        return options;
    }

    private static String[] run() {
        return new String[] {
            "run",
            CONF.toString(),
            "--quiet",
            "--set",
            "sweep.execution.chunk-runs=30",
            "--set",
            "sweep.output.path=" + S3Server.uri("/map")
        };
    }

    /** The chunks of a table that have a _SUCCESS, and when each got it. */
    private Map<String, String> commits(String table) {
        return s3.objects().stream()
                .filter(object -> object.matches("map/" + table + "/chunk=\\d+/_SUCCESS"))
                .collect(Collectors.toMap(Function.identity(), s3::written));
    }

    /** Who wrote points and runs, as each _SUCCESS says; one of the usual committer is empty. */
    private List<String> committers() throws IOException {
        List<String> committers = new ArrayList<>();
        for (String object : s3.objects()) {
            if (object.matches("map/(points|runs)/chunk=\\d+/_SUCCESS")) {
                var success = new ObjectMapper().readTree(s3.text(object));
                committers.add(success.path("committer").asText());
            }
        }
        return committers;
    }
}
