package org.janus.model;

/**
 * One dose: an agent given at an exact time.
 *
 * @param timeDays when, in days from the start of the run, &gt;= 0
 * @param agent what
 * @param amount how much, in the agent's unit
 */
public record Dose(double timeDays, Agent agent, double amount) {}
