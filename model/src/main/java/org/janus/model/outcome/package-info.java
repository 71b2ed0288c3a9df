/**
 * What became of a run? Outcomes, probes and trajectories, read off the accepted steps and their
 * interpolants while a simulator works; and the role of IL-6, from two runs of one point.
 *
 * <p>Knows the model and the contract of a simulator. Nothing here changes a run, and a result is a
 * function of the steps alone. Begin with {@link org.janus.model.outcome.Outcome}, which defines
 * every outcome, then {@link org.janus.model.outcome.OutcomeAccumulator}.
 */
package org.janus.model.outcome;
