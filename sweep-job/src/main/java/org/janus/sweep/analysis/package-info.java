/**
 * Which factors decide an outcome, which regions of parameter space go together with it, and how
 * sure that is: numbers in, numbers out.
 *
 * <p>{@link org.janus.sweep.analysis.Analyses} says which tables a sweep has and writes them: one
 * pass over the runs on Spark feeds {@link org.janus.sweep.analysis.Tally tallies}, which know
 * plans and columns but no engine. The estimators know arrays, Hipparchus and nothing of Spark,
 * tables or configuration, in two forms:
 *
 * <ul>
 *   <li>counts that merge ({@link org.janus.sweep.analysis.EventCount}, {@link
 *       org.janus.sweep.analysis.OrderCount}, {@link org.janus.sweep.analysis.FixedSum}): the same
 *       in any order, for tables of any size;
 *   <li>columns as {@code double[]}, for up to about ten million rows.
 * </ul>
 *
 * <p>One language for what is absent: an output that is NaN or infinite is missing and is counted
 * ({@code used} of {@code total}); a result that does not exist is NaN and a note says why. Seeds
 * decide all that is random. Begin at {@link org.janus.sweep.analysis.Analyses}, of the estimators
 * at {@link org.janus.sweep.analysis.SobolEstimator}, {@link
 * org.janus.sweep.analysis.RankCorrelations} and {@link org.janus.sweep.analysis.Prim}.
 */
package org.janus.sweep.analysis;
