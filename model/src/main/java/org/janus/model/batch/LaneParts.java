package org.janus.model.batch;

/** The two parts of a simulator that exist in plain Java and in vector instructions. */
public interface LaneParts {

    /** A fresh right-hand side of the model; one for each thread. */
    LaneKernel kernel();

    LaneArithmetic arithmetic();
}
