/**
 * How are the runs done? On an executor, a range of run indices becomes rows ({@link
 * org.janus.sweep.run.RunSolver}, no Spark in it); on the driver, chunk after chunk is handed to
 * Spark and committed ({@link org.janus.sweep.run.SweepJob}).
 *
 * <p>Knows {@code sweep.plan}, {@code sweep.table} and {@code model.*}. Begin with {@link
 * org.janus.sweep.run.SweepJob}.
 */
package org.janus.sweep.run;
