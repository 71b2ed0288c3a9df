/**
 * What is written, and how is it kept whole? The columns of the tables, the folder of an output
 * with its manifest, and the rule by which a chunk counts.
 *
 * <p>Knows {@code sweep.plan} and {@code model.outcome}; Hadoop's file systems, Spark's schema
 * types, reader and writer. Begin with {@link org.janus.sweep.table.OutputFolder}.
 */
package org.janus.sweep.table;
