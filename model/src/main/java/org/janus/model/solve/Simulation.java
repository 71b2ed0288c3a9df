package org.janus.model.solve;

import java.util.List;
import org.janus.model.Dose;

/**
 * One run to be solved.
 *
 * @param parameters values in the order of {@link org.janus.model.Parameter}, within their hard
 *     bounds; not changed by anybody
 * @param doses by time; equal times are given in this order; those beyond the horizon are not given
 * @param horizonDays how long the run is, &gt; 0
 */
public record Simulation(double[] parameters, List<Dose> doses, double horizonDays) {}
