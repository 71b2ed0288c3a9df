package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.experiment.Accepted;
import org.janus.sweep.experiment.Bound;
import org.janus.sweep.experiment.Bound.Relation;
import org.janus.sweep.experiment.Part;

/** Reads which results of a part agree. */
final class AcceptedReader {

    private static final Map<Relation, Key> ENDS = new EnumMap<>(Relation.class);

    static {
        ENDS.put(Relation.AT_LEAST, Key.ACCEPTED_AT_LEAST);
        ENDS.put(Relation.ABOVE, Key.ACCEPTED_ABOVE);
        ENDS.put(Relation.AT_MOST, Key.ACCEPTED_AT_MOST);
        ENDS.put(Relation.BELOW, Key.ACCEPTED_BELOW);
    }

    private static final List<String> FATES =
            Arrays.stream(TumorFate.values()).map(TumorFate::name).toList();

    private final Block block;
    private final List<Part> earlier;

    AcceptedReader(Block block, List<Part> earlier) {
        this.block = block;
        this.earlier = earlier;
    }

    /** What is accepted; empty after a problem. */
    Optional<Accepted> read(boolean isFate) {
        List<Bound> bounds = bounds();
        if (isFate) {
            return fate(bounds);
        }

        if (block.has(Key.ACCEPTED_FATE)) {
            block.refuse(Key.ACCEPTED_FATE, "only where outcome = outcome is read");
        }
        checkEnds(bounds);
        Optional<String> relativeTo = relativeTo();
        return block.isRight()
                ? Optional.of(new Accepted.Range(bounds, relativeTo))
                : Optional.empty();
    }

    private List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        ENDS.forEach(
                (relation, key) -> {
                    if (block.has(key)) {
                        bounds.add(new Bound(relation, block.number(key)));
                    }
                });
        return bounds;
    }

    private Optional<Accepted> fate(List<Bound> bounds) {
        if (!block.has(Key.ACCEPTED_FATE) || !bounds.isEmpty()) {
            block.refuseWhole("must be a fate: one of " + String.join(", ", FATES));
            return Optional.empty();
        }

        int fate = FATES.indexOf(block.word(Key.ACCEPTED_FATE, FATES));
        return fate < 0
                ? Optional.empty()
                : Optional.of(new Accepted.Fate(TumorFate.values()[fate]));
    }

    private void checkEnds(List<Bound> bounds) {
        List<Double> lower = ends(bounds, true);
        List<Double> upper = ends(bounds, false);
        if (block.isRight() && bounds.isEmpty()) {
            block.refuseWhole("must have at least one of at-least, above, at-most and below");
        }

        if (lower.size() > 1 || upper.size() > 1) {
            block.refuseWhole("must have one lower and one upper end at most");
        }

        if (lower.size() == 1 && upper.size() == 1 && !(lower.get(0) < upper.get(0))) {
            block.refuseWhole(
                    "the lower end " + lower.get(0) + " must be below the upper " + upper.get(0));
        }
    }

    private static List<Double> ends(List<Bound> bounds, boolean isLower) {
        return bounds.stream()
                .filter(bound -> bound.relation().isLower() == isLower)
                .map(Bound::value)
                .toList();
    }

    private Optional<String> relativeTo() {
        if (!block.has(Key.ACCEPTED_RELATIVE_TO)) {
            return Optional.empty();
        }

        List<String> names = earlier.stream().map(Part::name).toList();
        return Optional.of(block.word(Key.ACCEPTED_RELATIVE_TO, names));
    }
}
