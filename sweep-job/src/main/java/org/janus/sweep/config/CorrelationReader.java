package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.List;
import org.janus.sweep.design.Correlation;
import org.janus.sweep.design.Factor;

/** Reads the correlations between factors. */
final class CorrelationReader {

    private final Block block;

    CorrelationReader(Block block) {
        this.block = block;
    }

    /** The pairs; those that name no factor of the design are problems. */
    List<Correlation.Pair> read(List<Factor> factors) {
        List<String> names = factors.stream().map(Factor::name).toList();
        List<Correlation.Pair> pairs = new ArrayList<>();
        for (Block pair : block.blocks(Key.DESIGN_CORRELATION, KeyBlock.CORRELATION)) {
            String first = pair.word(Key.CORRELATION_FIRST, names);
            String second = pair.word(Key.CORRELATION_SECOND, names);
            double value = pair.number(Key.CORRELATION_VALUE);
            if (pair.isRight()) {
                pairs.add(new Correlation.Pair(first, second, value));
            }
        }
        return pairs;
    }
}
