/**
 * Which numbers are right? The trusted simulator: scalar, from Hipparchus, on the readable
 * equations, without a trick. Slow; the fast one is measured against it.
 *
 * <p>Knows {@code model} and {@code model.solve}. Begin with {@link
 * org.janus.model.reference.HipparchusSimulator}.
 */
package org.janus.model.reference;
