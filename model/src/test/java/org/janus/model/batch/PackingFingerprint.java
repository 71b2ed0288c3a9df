package org.janus.model.batch;

import java.util.ArrayList;
import java.util.List;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;

/** One number for the bits of some runs; a program that prints it for the parts of a JVM. */
final class PackingFingerprint {

    private static final int POINTS = 1;

    private PackingFingerprint() {}

    /** Prints the choice, and the fingerprint of plain Java and of vectors where there are any. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        System.out.println("choice " + BatchSimulator.description());
        System.out.println("plain " + of(new ScalarParts()));
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            Object parts =
                    Class.forName("org.janus.model.batch.vector.VectorParts")
                            .getDeclaredConstructor()
                            .newInstance();
            System.out.println("vector " + of((LaneParts) parts));
        }
    }

    static String of(LaneParts parts) {
        List<Simulator.Task> tasks = new ArrayList<>();
        List<Fingerprint> listeners = new ArrayList<>();
        for (Simulation run : BenchmarkRuns.of(POINTS)) {
            Fingerprint listener = Fingerprint.quiet();
            listeners.add(listener);
            tasks.add(new Simulator.Task(run, listener));
        }

        BatchSimulator.with(parts, SolverSettings.DEFAULT).solve(tasks.iterator());
        long bits = 0;
        for (Fingerprint listener : listeners) {
            bits = 31 * bits + listener.bits();
        }

        return Long.toHexString(bits);
    }
}
