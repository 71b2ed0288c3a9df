/**
 * What exactly is to be run? The sweep as one immutable value: design, scenarios resolved to
 * parameter vectors and schedules, horizon, outputs, solver, execution; and the pure function from
 * a run id to the input of that run.
 *
 * <p>Knows: {@code sweep.design} and {@code model.*}. Knows no engine and no config format: values
 * travel by plain Java serialization.
 *
 * <p>Begin with {@link org.janus.sweep.plan.SweepPlan}, then {@link
 * org.janus.sweep.plan.RunInputs}.
 */
package org.janus.sweep.plan;
