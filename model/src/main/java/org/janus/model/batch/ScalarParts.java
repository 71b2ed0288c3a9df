package org.janus.model.batch;

/** Plain Java: the meaning of the vector parts, and what stands in for them. */
final class ScalarParts implements LaneParts {

    @Override
    public LaneKernel kernel() {
        return new DualRoleScalarKernel();
    }

    @Override
    public LaneArithmetic arithmetic() {
        return new ScalarArithmetic();
    }
}
