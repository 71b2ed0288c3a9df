package org.janus.sweep.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A master and its workers on loopback, each a process of its own on a free port. */
public final class StandaloneCluster implements AutoCloseable {
    private static final Pattern MASTER_IS_UP = Pattern.compile("Starting Spark master at (\\S+)");
    private static final Pattern WORKER_IS_UP =
            Pattern.compile("Successfully registered with master (\\S+)");

    private static final String DAEMON_OPTIONS = "SPARK_DAEMON_JAVA_OPTS";

    private final Daemon master;
    private final List<Daemon> workers = new ArrayList<>();

    private StandaloneCluster(Daemon master) {
        this.master = master;
    }

    /**
     * Starts it.
     *
     * @param settings of master and workers, each {@code key=value}
     */
    static StandaloneCluster start(SparkHome spark, int workers, List<String> settings) {
        StandaloneCluster cluster = new StandaloneCluster(startMaster(spark, settings));
        try {
            for (int i = 0; i < workers; i++) {
                cluster.workers.add(cluster.startWorker(spark, i, settings));
            }

            cluster.workers.forEach(worker -> worker.line(WORKER_IS_UP));
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }

        return cluster;
    }

    /** What {@code --master} takes. */
    public String master() {
        return master.line(MASTER_IS_UP);
    }

    /** Kills one worker, with its executors' supervisor, as a lost machine would. */
    public void killWorker(int worker) {
        workers.get(worker).kill();
    }

    /** Everything that a worker has logged. */
    public String workerLog(int worker) {
        return workers.get(worker).log();
    }

    @Override
    public void close() {
        workers.forEach(Daemon::kill);
        master.kill();
    }

    private static Daemon startMaster(SparkHome spark, List<String> settings) {
        List<String> command =
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        "--webui-port",
                        "0");
        return startDaemon(spark.sparkClass(command), settings);
    }

    private Daemon startWorker(SparkHome spark, int worker, List<String> settings) {
        List<String> command =
                List.of(
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        workDirectory(spark, worker),
                        master());
        return startDaemon(spark.sparkClass(command), settings);
    }

    private static Daemon startDaemon(ProcessBuilder builder, List<String> settings) {
        for (String setting : settings) {
            builder.environment().merge(DAEMON_OPTIONS, " -D" + setting, String::concat);
        }
        return Daemon.start(builder);
    }

    private static String workDirectory(SparkHome spark, int worker) {
        return spark.path().resolve("work/" + worker).toString();
    }
}
