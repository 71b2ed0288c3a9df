package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.List;
import org.janus.sweep.plan.ContrastPlan;

/** Reads the contrasts of a sweep. */
final class ContrastReader {

    private final Block sweep;

    ContrastReader(Block sweep) {
        this.sweep = sweep;
    }

    /** The contrasts in their order; both sides must be scenarios of the sweep. */
    List<ContrastPlan> read(List<NamedScenario> scenarios) {
        List<String> names = scenarios.stream().map(NamedScenario::name).toList();
        List<ContrastPlan> contrasts = new ArrayList<>();
        for (Block block : sweep.blocks(Key.SWEEP_CONTRASTS, KeyBlock.CONTRAST)) {
            String name = block.name(Key.CONTRAST_NAME);
            String of = block.word(Key.CONTRAST_OF, names);
            String against = block.word(Key.CONTRAST_AGAINST, names);
            if (block.isRight() && of.equals(against)) {
                block.refuse(Key.CONTRAST_AGAINST, "must be another scenario than of");
            }

            if (contrasts.stream().anyMatch(contrast -> contrast.name().equals(name))) {
                block.refuse(Key.CONTRAST_NAME, "is the name of another contrast too");
            }
            contrasts.add(new ContrastPlan(name, of, against));
        }
        return contrasts;
    }
}
