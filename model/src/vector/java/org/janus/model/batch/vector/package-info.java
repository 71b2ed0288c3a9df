/**
 * The batch arithmetic in vector instructions. Compiled apart because the vector module is an
 * incubator; used only where that module is present, and never needed for a result.
 */
package org.janus.model.batch.vector;
