package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Design;

/** Reads which analyses must be made; one that the design cannot support is a problem. */
final class AnalysisReader {

    private static final String ALL = "all";

    private static final List<String> KEYS =
            Arrays.stream(AnalysisKind.values()).map(AnalysisKind::key).toList();

    private final Block sweep;

    AnalysisReader(Block sweep) {
        this.sweep = sweep;
    }

    /** The analyses; empty for all that the design supports. */
    List<AnalysisKind> read(Optional<Design> design) {
        var block = sweep.block(Key.SWEEP_ANALYSIS, KeyBlock.ANALYSIS);
        List<AnalysisKind> analyses = new ArrayList<>();
        List<String> words = block.texts(Key.ANALYSIS_TABLES);
        if (words.isEmpty() || words.equals(List.of(ALL))) {
            block.note(Key.ANALYSIS_TABLES, ALL);
            return analyses;
        }

        ConfigValue written = block.value(Key.ANALYSIS_TABLES);
        for (String word : words) {
            int position = KEYS.indexOf(word);
            if (position < 0) {
                var unknown = new Unknown(word, "an analysis", KEYS);
                sweep.problems().addUnknown(block.at(Key.ANALYSIS_TABLES.word()), written, unknown);
            } else {
                analyses.add(AnalysisKind.values()[position]);
            }
        }
        design.ifPresent(d -> refuseUnsupported(block, d, analyses));
        return analyses;
    }

    private static void refuseUnsupported(Block block, Design design, List<AnalysisKind> analyses) {
        for (AnalysisKind analysis : analyses) {
            if (!design.supports(analysis)) {
                block.refuse(
                        Key.ANALYSIS_TABLES,
                        "a " + design.type().key() + " design does not support " + analysis.key());
            }
        }
    }
}
