/** The command line. */
package org.janus.sweep;
