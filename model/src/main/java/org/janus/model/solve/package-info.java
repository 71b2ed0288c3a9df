/**
 * What does it mean to solve one run? A {@link org.janus.model.solve.Simulation} goes into a {@link
 * org.janus.model.solve.Simulator}, and a {@link org.janus.model.solve.StepListener} hears of every
 * step, dose and elimination, whichever simulator does the work.
 *
 * <p>Knows the model only. Begin with {@link org.janus.model.solve.Simulator}.
 */
package org.janus.model.solve;
