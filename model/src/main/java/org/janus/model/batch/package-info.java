/**
 * How are thousands of runs solved at once on one core? A group of lanes, one run in each, moves
 * through one Runge-Kutta pair side by side; every lane has its own time, step size, error memory,
 * doses and end. Arrays are state-major, lane-minor, so that one instruction serves several lanes.
 *
 * <p>A run's result has the same bits alone and among any neighbours, for any number of lanes, with
 * vector instructions or without: lanes never mix, and all arithmetic is {@code + - * / sqrt abs}
 * in a fixed order, never fused.
 *
 * <p>Knows the solve contract; the integrator itself knows no biology, only {@link
 * org.janus.model.batch.BatchSimulator} does. Begin with {@link
 * org.janus.model.batch.BatchIntegrator}; the choice of method is argued in {@code Verner65}, the
 * step size control in {@code StepControl}.
 */
package org.janus.model.batch;
