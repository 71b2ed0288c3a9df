package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.Outputs;
import org.janus.sweep.table.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sweeps on a standalone cluster give the rows of this machine, whatever happens to the workers.
 */
@Tag("cluster")
final class ClusterSweepIT {

    private static final Path CONFIGS = Path.of("../configs").toAbsolutePath().normalize();
    private static final Path LAUNCHER = Path.of("../scripts/janus").toAbsolutePath().normalize();
    private static final Duration LAUNCH_LIMIT = Duration.ofMinutes(10);
    private static final Pattern FIRST_COMMIT = Pattern.compile("Write Job (\\S+) committed");

    private static final Pattern HISTORY_IS_UP =
            Pattern.compile("Bound HistoryServer to 127\\.0\\.0\\.1, .*:(\\d+)$");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir Path temporary;

    private final SparkHome spark = SparkHome.assemble();

    @Test
    void aWorkerThatIsLostInTheMiddleChangesNoRow() throws Exception {
        Path conf = CONFIGS.resolve("dual-role-map.conf");
        String[] smaller = {
            "sweep.execution.chunk-runs=600", "sweep.design.factors.mdsc.recruitment-rate.levels=20"
        };

        Path events = Files.createDirectories(temporary.resolve("events"));

        try (StandaloneCluster cluster = spark.startGuardedCluster(2)) {
            int port = freePort();
            List<String> options = new ArrayList<>(SparkHome.authentication());
            options.addAll(List.of("--master", cluster.master()));
            options.addAll(List.of("--conf", "spark.ui.port=" + port));
            options.addAll(List.of("--conf", "spark.eventLog.enabled=true"));
            options.addAll(List.of("--conf", "spark.eventLog.dir=" + events.toUri()));
            Daemon driver = spark.start(options, run(conf, "cluster", smaller));
            driver.line(FIRST_COMMIT);
            String jobs = jobs("http://127.0.0.1:" + port);
            cluster.killWorker(0);

            assertThat(driver.exitCode()).as(driver.log()).isZero();
            assertThat(driver.log()).contains("Lost executor");
            assertThat(jobs).contains("dual-role-map: points of chunk 1 of 8");
        }

        assertThat(RowBits.of(output("cluster"))).isEqualTo(localBits(conf, smaller));
        assertThat(jobsInHistory(events)).contains("dual-role-map: runs of chunk 8 of 8");
    }

    @Test
    void theLauncherRunsADriverWithinTheCluster() throws Exception {
        Path conf = CONFIGS.resolve("quick.conf");

        try (StandaloneCluster cluster = spark.startCluster(2)) {
            List<String> command = new ArrayList<>();
            command.addAll(List.of(LAUNCHER.toString(), "--master", cluster.master()));
            command.addAll(List.of(run(conf, "cluster")));
            ProcessBuilder launcher = spark.process(command);
            launcher.environment()
                    .put(
                            "JANUS_SPARK_SUBMIT_OPTS",
                            "--deploy-mode cluster"
                                    + " --conf spark.standalone.submit.waitAppCompletion=true");

            FinishedProcess finished = FinishedProcess.of(launcher, LAUNCH_LIMIT);

            assertThat(finished.exitCode()).as(finished.err()).isZero();
            assertThat(finished.err()).contains("is FINISHED");
        }

        assertThat(RowBits.of(output("cluster"))).isEqualTo(localBits(conf));
    }

    private String localBits(Path conf, String... overrides) throws InterruptedException {
        SweepPlan plan = RowBits.plan(conf, overrides);
        OutputFolder local = output("local");
        Outputs.write(plan, local);
        return RowBits.of(local);
    }

    private String[] run(Path conf, String out, String... overrides) {
        List<String> args = new ArrayList<>();
        args.addAll(List.of("run", conf.toString()));
        args.addAll(List.of("--set", "sweep.output.path=" + temporary.resolve(out)));
        for (String override : overrides) {
            args.addAll(List.of("--set", override));
        }
        return args.toArray(String[]::new);
    }

    private OutputFolder output(String name) {
        return OutputFolder.of(temporary.resolve(name).toString(), new Configuration());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What Spark's history server tells of the jobs of the one application that has ended. */
    private String jobsInHistory(Path events) {
        ProcessBuilder builder =
                spark.sparkClass(List.of("org.apache.spark.deploy.history.HistoryServer"));
        builder.environment()
                .put(
                        "SPARK_HISTORY_OPTS",
                        "-Dspark.history.ui.port=0 -Dspark.history.fs.logDirectory="
                                + events.toUri());
        Daemon server = Daemon.start(builder);
        try {
            String address = "http://127.0.0.1:" + server.line(HISTORY_IS_UP);
            server.until(() -> read(address + "/api/v1/applications").contains("\"id\""));
            return jobs(address);
        } finally {
            server.kill();
        }
    }

    /** What Spark's REST interface tells of the jobs of the one application. */
    private static String jobs(String ui) {
        String applications = read(ui + "/api/v1/applications");
        String id = applications.replaceAll("(?s).*?\"id\" *: *\"([^\"]+)\".*", "$1");
        return read(ui + "/api/v1/applications/" + id + "/jobs");
    }

    private static String read(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(url, e);
        }
    }
}
