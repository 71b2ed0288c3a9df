package org.janus.sweep.table;

/**
 * The programs that write an output.
 *
 * @param janus version and commit
 * @param spark version of Spark on the driver
 * @param java version and vendor of the driver's Java
 */
public record Versions(String janus, String spark, String java) {}
