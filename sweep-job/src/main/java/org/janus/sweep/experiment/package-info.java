/**
 * Does the model do what animals did? Published experiments as values: the sides that are compared,
 * what is measured on them, and which results agree with the animals; run once with the parameters
 * as they are, or over a cohort of virtual animals.
 *
 * <p>Knows {@code sweep.design} and {@code model.*}; no engine and no config format. The runs of
 * all experiments are solved together, on the threads of this JVM: they are a hundred, and a cohort
 * makes some ten thousand of them, which take less time than the start of a Spark session.
 *
 * <p>Begin with {@link org.janus.sweep.experiment.Experiment}, then {@link
 * org.janus.sweep.experiment.Panel}.
 */
package org.janus.sweep.experiment;
