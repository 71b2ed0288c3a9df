/**
 * Does Janus work where it will be used: started by its launcher, submitted to a cluster?
 *
 * <p>Begin with {@link org.janus.sweep.cluster.SparkHome}, a Spark installation made of the jars in
 * Maven's local repository.
 */
package org.janus.sweep.cluster;
