package org.janus.model.batch;

import org.janus.model.solve.Simulator;
import org.janus.model.solve.SimulatorContractTest;
import org.janus.model.solve.SolverSettings;

final class BatchSimulatorTest extends SimulatorContractTest {

    @Override
    protected Simulator simulator(SolverSettings settings) {
        return BatchSimulator.with(new ReadableKernel(), new ScalarArithmetic(), settings, 8);
    }

    @Override
    protected double tightTolerance() {
        return 1e-10;
    }
}
