package org.janus.sweep.plan;

import java.io.Serializable;
import org.janus.model.solve.SolverSettings;

/**
 * How runs are solved.
 *
 * @param method which simulator
 * @param settings its tolerance and limits
 */
public record Solver(Method method, SolverSettings settings) implements Serializable {}
