package org.janus.model.reference;

import org.janus.model.solve.Simulator;
import org.janus.model.solve.SimulatorContractTest;
import org.janus.model.solve.SolverSettings;

final class HipparchusSimulatorTest extends SimulatorContractTest {

    @Override
    protected Simulator simulator(SolverSettings settings) {
        return new HipparchusSimulator(settings);
    }

    @Override
    protected double tightTolerance() {
        return 1e-10;
    }
}
