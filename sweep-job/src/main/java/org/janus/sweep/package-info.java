/**
 * The command line: which step follows which.
 *
 * <p>May know everything; nothing knows it. Begin with {@link org.janus.sweep.Janus}, which lists
 * the verbs; each {@link org.janus.sweep.Verb} is a class of its own and reads as its list of
 * steps. What ends a verb early, and with which exit code, is decided in {@link
 * org.janus.sweep.Dispatcher}.
 */
package org.janus.sweep;
