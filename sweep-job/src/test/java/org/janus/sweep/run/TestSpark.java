package org.janus.sweep.run;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the tests' JVM: two cores, nothing listening. */
public final class TestSpark {

    private TestSpark() {}

    public static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("janus tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }
}
