/** The science. */
package org.janus.model;
