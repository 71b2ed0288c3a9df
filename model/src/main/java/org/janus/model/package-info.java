/**
 * What is the model? Parameters with units and sources, states, schedules of doses, and the
 * equations in one readable class. Values only: nothing here solves anything.
 *
 * <p>Knows nothing else. Begin with {@link org.janus.model.DualRoleEquations}.
 */
package org.janus.model;
