package org.janus.sweep;

import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.package$;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.table.LocalFiles;
import org.janus.sweep.table.Versions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Option;

/**
 * Spark as a verb finds it: what spark-submit or the system properties say, and on one machine what
 * suits a laptop.
 */
final class SparkRuntime {

    private static final String MASTER = "spark.master";
    private static final String UI = "spark.ui.enabled";

    /** The one place where Spark's UI looks for the address it listens on. */
    private static final String ADDRESS = "SPARK_LOCAL_IP";

    /** On one machine: nothing listens beyond it, nothing is started that nobody asked for. */
    private static final Map<String, String> LOCAL =
            Map.of(
                    UI,
                    "false",
                    "spark.ui.showConsoleProgress",
                    "false",
                    "spark.driver.host",
                    "127.0.0.1",
                    "spark.driver.bindAddress",
                    "127.0.0.1",
                    "spark.hadoop.fs.file.impl",
                    LocalFiles.class.getName(),
                    "spark.sql.shuffle.partitions",
                    Integer.toString(Runtime.getRuntime().availableProcessors()));

    /** Records, of which tasks are made, need Java's own serializer, whatever a cluster prefers. */
    private static final String SERIALIZER = "org.apache.spark.serializer.JavaSerializer";

    /** Spark makes one method per stage of a query; beyond this size the JVM only interprets it. */
    private static final String LARGEST_METHOD = "spark.sql.codegen.hugeMethodLimit";

    private static final String LARGEST_COMPILED_METHOD = "8000";

    private static final Logger LOG = LoggerFactory.getLogger(SparkRuntime.class);

    private final SparkConf conf;

    private SparkRuntime(SparkConf conf) {
        this.conf = conf;
    }

    /** Reads what is configured; starts nothing. */
    static SparkRuntime of(String name, Optional<String> master) {
        return of(name, master, System.getenv());
    }

    static SparkRuntime of(String name, Optional<String> master, Map<String, String> environment) {
        SparkConf conf = new SparkConf().setAppName("janus " + name);
        master.ifPresent(conf::setMaster);
        conf.setIfMissing(MASTER, "local[*]");
        conf.set("spark.serializer", SERIALIZER);
        conf.setIfMissing(LARGEST_METHOD, LARGEST_COMPILED_METHOD);
        if (isLocal(conf)) {
            LOCAL.forEach(conf::setIfMissing);
            keepWithin(conf, environment);
        }
        return new SparkRuntime(conf);
    }

    /** Without an address to listen on, Spark's UI would be open to everybody's machine. */
    private static void keepWithin(SparkConf conf, Map<String, String> environment) {
        if (conf.getBoolean(UI, false) && !environment.containsKey(ADDRESS)) {
            conf.set(UI, "false");
            LOG.warn("Spark's UI stays off; to have it, set {}=127.0.0.1", ADDRESS);
        }
    }

    private static boolean isLocal(SparkConf conf) {
        return conf.get(MASTER).matches("local(\\[.*)?");
    }

    /** Spark's master. */
    String master() {
        return conf.get(MASTER);
    }

    /** Whether this process is the one that computes. */
    boolean isLocal() {
        return isLocal(conf);
    }

    /** What Spark is started with. */
    String setting(String key) {
        return conf.get(key, "");
    }

    /** The file systems that Spark will see. */
    Configuration files() {
        return SparkHadoopUtil.get().newConfiguration(conf);
    }

    /** Stops the log for good: what Spark says of work that is taken from it is no news. */
    static void silence() {
        Option<SparkSession> session = SparkSession.getDefaultSession();
        if (session.isDefined()) {
            session.get().sparkContext().setLogLevel("OFF");
        }
    }

    /** The programs that write. */
    static Versions versions() {
        return new Versions(
                Build.current().toString(),
                package$.MODULE$.SPARK_VERSION(),
                Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
    }

    /** Starts Spark; the caller stops it. */
    SparkSession start() {
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
