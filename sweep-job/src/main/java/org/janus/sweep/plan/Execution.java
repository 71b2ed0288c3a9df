package org.janus.sweep.plan;

import java.io.Serializable;

/**
 * How the sweep is carried out; decides no row.
 *
 * @param chunkRuns run indices that are committed together, &gt;= 1
 * @param maxFailedFraction the fraction of failed runs above which the command fails, 0 .. 1
 */
public record Execution(long chunkRuns, double maxFailedFraction) implements Serializable {}
