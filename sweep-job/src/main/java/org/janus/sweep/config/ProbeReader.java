package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Probe;

/** Reads the probes of a sweep. */
final class ProbeReader {

    private static final List<String> OBSERVABLES =
            Arrays.stream(Observable.values()).map(Observable::key).toList();

    private final Block sweep;

    ProbeReader(Block sweep) {
        this.sweep = sweep;
    }

    /** The probes in their order; the same one twice is a problem. */
    List<Probe> read(double horizonDays) {
        List<Probe> probes = new ArrayList<>();
        for (Block block : sweep.blocks(Key.SWEEP_PROBES, KeyBlock.PROBE)) {
            String observable = block.word(Key.PROBE_OBSERVABLE, OBSERVABLES);
            double at = block.days(Key.PROBE_AT);
            if (at > horizonDays) {
                block.refuse(Key.PROBE_AT, "must be within the horizon of " + horizonDays + " d");
            }

            if (block.isRight()) {
                add(new Probe(Observable.of(observable).orElseThrow(), at), block, probes);
            }
        }
        return probes;
    }

    private static void add(Probe probe, Block block, List<Probe> probes) {
        boolean isThere = probes.stream().anyMatch(p -> p.column().equals(probe.column()));
        if (isThere) {
            block.refuse(Key.PROBE_OBSERVABLE, "is there already: column " + probe.column());
        }
        probes.add(probe);
    }
}
