/**
 * Which points does a sweep visit? Factors say what varies and how; a design is a pure function
 * from an index to a point, computed where it is needed, so a design of 1e12 points costs no
 * memory.
 *
 * <p>Knows: the Java platform, Hipparchus (sequences, distributions, linear algebra) and the parser
 * of EvalEx. Knows no Spark and no configuration format.
 *
 * <p>Begin reading at {@link org.janus.sweep.design.Design}, then {@link
 * org.janus.sweep.design.Factor}; {@link org.janus.sweep.design.DesignType} lists all designs.
 * Everything is immutable, serializable and safe for use by many threads. Arithmetic is + - * /
 * sqrt, StrictMath and Hipparchus only, so points have the same bits on every machine.
 *
 * <p>Errors are {@link java.lang.IllegalArgumentException}s with the message {@code what is wrong;
 * value; rule}. Each thing is checked in its own factory, so that a reader can collect all of them.
 */
package org.janus.sweep.design;
