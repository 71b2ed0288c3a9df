package org.janus.model.batch;

/** The two parts of a simulator that exist in plain Java and in vector instructions. */
public interface LaneParts {

    /** {@return a fresh right-hand side of the model; one for each thread} */
    LaneKernel kernel();

    /** {@return the arithmetic of the steps; one for each thread} */
    LaneArithmetic arithmetic();
}
