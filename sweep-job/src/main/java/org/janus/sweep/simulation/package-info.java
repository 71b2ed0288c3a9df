/**
 * What happens in one run? A {@link org.janus.sweep.simulation.SingleRun} is solved to a {@link
 * org.janus.sweep.simulation.Course}, which becomes CSV or a page with charts.
 *
 * <p>Knows {@code model.*}; no engine and no config format. Begin with {@link
 * org.janus.sweep.simulation.SingleRun}.
 */
package org.janus.sweep.simulation;
