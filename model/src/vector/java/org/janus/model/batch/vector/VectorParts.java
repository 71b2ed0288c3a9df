package org.janus.model.batch.vector;

import org.janus.model.batch.LaneArithmetic;
import org.janus.model.batch.LaneKernel;
import org.janus.model.batch.LaneParts;

/** Vector instructions; found by name when the vector module is there. */
public final class VectorParts implements LaneParts {

    @Override
    public LaneKernel kernel() {
        return new DualRoleVectorKernel();
    }

    @Override
    public LaneArithmetic arithmetic() {
        return new VectorArithmetic();
    }
}
