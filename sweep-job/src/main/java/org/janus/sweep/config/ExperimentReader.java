package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.ExperimentKind;
import org.janus.sweep.experiment.Part;
import org.janus.sweep.experiment.Side;

/** Reads a block {@code experiment}. */
final class ExperimentReader {

    private static final Pattern ID = Pattern.compile("[A-Z][0-9]{2}");

    private static final List<String> KINDS =
            Arrays.stream(ExperimentKind.values()).map(ExperimentKind::key).toList();

    private final Block block;
    private final Definitions definitions;

    ExperimentReader(Block block, Definitions definitions) {
        this.block = block;
        this.definitions = definitions;
    }

    /** The experiment; empty after a problem. */
    Optional<Experiment> read() {
        String id = block.text(Key.EXPERIMENT_ID);
        if (block.has(Key.EXPERIMENT_ID) && !ID.matcher(id).matches()) {
            block.refuse(Key.EXPERIMENT_ID, "must be " + Key.EXPERIMENT_ID.meaning());
        }

        int kind = KINDS.indexOf(block.word(Key.EXPERIMENT_KIND, KINDS));
        String found = block.text(Key.EXPERIMENT_FOUND);
        String source = block.text(Key.EXPERIMENT_SOURCE);
        double horizonDays = block.horizonDays(Key.EXPERIMENT_HORIZON);
        List<Side> sides = sides(horizonDays);
        List<Part> parts = parts(sides, horizonDays);
        return block.isRight()
                ? Optional.of(
                        new Experiment(
                                id,
                                ExperimentKind.values()[kind],
                                found,
                                source,
                                horizonDays,
                                sides,
                                parts))
                : Optional.empty();
    }

    private List<Side> sides(double horizonDays) {
        List<Side> sides = new ArrayList<>();
        String path = block.at(Key.EXPERIMENT_SIDES.word());
        for (var entry : Sorted.entries(block.inner(Key.EXPERIMENT_SIDES))) {
            String name = entry.getKey();
            if (entry.getValue() instanceof ConfigObject object && Block.isName(name)) {
                var side = Block.of(KeyBlock.SIDE, path + "." + name, object, block.problems());
                sides.add(new SideReader(side, definitions).read(name, horizonDays));
            } else {
                block.problems()
                        .add(
                                path + "." + name,
                                entry.getValue(),
                                "must be a block with a name that matches " + Block.NAME.pattern());
            }
        }
        return sides;
    }

    private List<Part> parts(List<Side> sides, double horizonDays) {
        List<String> names = sides.stream().map(Side::name).toList();
        List<Block> blocks = block.blocks(Key.EXPERIMENT_PARTS, KeyBlock.PART);
        List<Part> parts = new ArrayList<>();
        for (Block part : blocks) {
            checkName(part, blocks.size(), parts);
            new PartReader(part, names, parts).read(horizonDays).ifPresent(parts::add);
        }

        if (blocks.isEmpty() && block.isRight()) {
            block.refuse(Key.EXPERIMENT_PARTS, "must hold at least one part");
        }

        if (block.isRight()) {
            refuseUnused(names, parts);
        }
        return parts;
    }

    private static void checkName(Block part, int count, List<Part> earlier) {
        String name = part.has(Key.PART_NAME) ? part.name(Key.PART_NAME) : "";
        if (count > 1 && name.isEmpty()) {
            part.refuse(Key.PART_NAME, "must be there: an experiment of several parts names them");
        }

        if (!name.isEmpty() && earlier.stream().anyMatch(p -> p.name().equals(name))) {
            part.refuse(Key.PART_NAME, "is the name of another part too");
        }
    }

    private void refuseUnused(List<String> names, List<Part> parts) {
        for (String name : names) {
            if (parts.stream().noneMatch(part -> part.reads(name))) {
                block.problems()
                        .add(
                                block.at(Key.EXPERIMENT_SIDES.word()) + "." + name,
                                block.inner(Key.EXPERIMENT_SIDES).get(name),
                                "no part reads it");
            }
        }
    }
}
