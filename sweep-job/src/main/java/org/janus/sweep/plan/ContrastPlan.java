package org.janus.sweep.plan;

import java.io.Serializable;

/**
 * Two scenarios of a sweep to be compared on every point.
 *
 * @param name of the contrast
 * @param of the name of the scenario that is judged
 * @param against the name of the scenario it is compared with
 */
public record ContrastPlan(String name, String of, String against) implements Serializable {}
