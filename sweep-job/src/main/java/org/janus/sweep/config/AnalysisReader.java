package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;
import org.janus.sweep.plan.AnalysisSettings;
import org.janus.sweep.plan.AnalysisSettings.Boxes;

/**
 * Reads which analyses must be made and how; one that the design cannot support is a problem, and
 * so is a measurable factor that the design does not have.
 */
final class AnalysisReader {

    private static final String ALL = "all";

    private static final List<String> KEYS =
            Arrays.stream(AnalysisKind.values()).map(AnalysisKind::key).toList();

    private final Block sweep;

    AnalysisReader(Block sweep) {
        this.sweep = sweep;
    }

    /** The settings. */
    AnalysisSettings read(Optional<Design> design) {
        var block = sweep.block(Key.SWEEP_ANALYSIS, KeyBlock.ANALYSIS);
        return new AnalysisSettings(
                kinds(block, design),
                Math.toIntExact(block.whole(Key.ANALYSIS_RESAMPLES)),
                new Boxes(
                        block.number(Key.ANALYSIS_PEEL_ALPHA),
                        block.number(Key.ANALYSIS_PASTE_ALPHA),
                        block.number(Key.ANALYSIS_MASS_MIN),
                        block.number(Key.ANALYSIS_DENSITY),
                        Math.toIntExact(block.whole(Key.ANALYSIS_BOXES)),
                        measurable(block, design)));
    }

    /** The keys of the measurable factors, in the order of the design. */
    private static List<String> measurable(Block block, Optional<Design> design) {
        List<String> factors =
                design.stream().flatMap(d -> d.factors().stream()).map(Factor::name).toList();
        Set<String> found = new LinkedHashSet<>();
        for (String pattern : block.texts(Key.ANALYSIS_MEASURABLE)) {
            List<String> matching =
                    factors.stream().filter(name -> Globs.matches(pattern, name)).toList();
            if (matching.isEmpty() && design.isPresent()) {
                var unknown = new Unknown(pattern, "a factor of the design", factors);
                block.problems()
                        .addUnknown(
                                block.at(Key.ANALYSIS_MEASURABLE.word()),
                                block.value(Key.ANALYSIS_MEASURABLE),
                                unknown);
            }
            found.addAll(matching);
        }
        return block.note(
                Key.ANALYSIS_MEASURABLE, factors.stream().filter(found::contains).toList());
    }

    /** The analyses; empty for all that the design supports. */
    private List<AnalysisKind> kinds(Block block, Optional<Design> design) {
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
