package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.design.CorrelatedSequence;
import org.janus.sweep.design.Correlation;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.EfastDesign;
import org.janus.sweep.design.EfastDesign.Phase;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.HaltonSequence;
import org.janus.sweep.design.LatinHypercubeSequence;
import org.janus.sweep.design.LatinHypercubeSequence.Placement;
import org.janus.sweep.design.MorrisDesign;
import org.janus.sweep.design.PseudoRandomSequence;
import org.janus.sweep.design.SaltelliDesign;
import org.janus.sweep.design.SaltelliDesign.Order;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.janus.sweep.design.UnitSequence;

/** Reads what a design that draws points has beside its factors. */
final class SampleReader {

    private static final String SEEDED = "seeded";
    private static final List<String> SEEDED_OR_NONE = List.of(SEEDED, "none");
    private static final List<String> PLACEMENTS = List.of("jittered", "centred");

    private final Block block;
    private final DesignType type;
    private final long seed;

    SampleReader(Block block, DesignType type, long seed) {
        this.block = block;
        this.type = type;
        this.seed = seed;
    }

    /** The design of the factors; empty after a problem. */
    Optional<Design> read(List<Factor> factors) {
        return switch (type) {
            case MORRIS -> morris(factors);
            case SALTELLI -> saltelli(factors);
            case EFAST -> efast(factors);
            default -> sampled(factors);
        };
    }

    private Optional<Design> sampled(List<Factor> factors) {
        long points = block.whole(Key.DESIGN_POINTS);
        boolean seeded = isSeededSequence();
        boolean centred =
                type == DesignType.LATIN_HYPERCUBE
                        && block.word(Key.DESIGN_PLACEMENT, PLACEMENTS).equals("centred");
        List<Correlation.Pair> pairs =
                type.takesCorrelation() ? new CorrelationReader(block).read(factors) : List.of();
        if (!block.isRight()) {
            return Optional.empty();
        }

        var placement = centred ? Placement.CENTRED : Placement.JITTERED;
        UnitSequence sequence = sequence(factors.size(), points, seeded, placement);
        if (!pairs.isEmpty()) {
            sequence = new CorrelatedSequence(sequence, Correlation.between(factors, pairs));
        }
        return Optional.of(new SampledDesign(factors, sequence, points));
    }

    private boolean isSeededSequence() {
        return switch (type) {
            case SOBOL, HALTON, SALTELLI -> isSeeded(Key.DESIGN_SCRAMBLE);
            default -> true;
        };
    }

    private boolean isSeeded(Key key) {
        return block.word(key, SEEDED_OR_NONE).equals(SEEDED);
    }

    private UnitSequence sequence(
            int dimensions, long points, boolean seeded, Placement placement) {
        return switch (type) {
            case SOBOL -> sobol(dimensions, seeded);
            case HALTON ->
                    seeded
                            ? HaltonSequence.scrambled(dimensions, seed)
                            : HaltonSequence.plain(dimensions);
            case LATIN_HYPERCUBE -> LatinHypercubeSequence.of(dimensions, points, seed, placement);
            default -> new PseudoRandomSequence(dimensions, seed);
        };
    }

    private SobolSequence sobol(int dimensions, boolean seeded) {
        return seeded ? SobolSequence.scrambled(dimensions, seed) : SobolSequence.plain(dimensions);
    }

    private Optional<Design> morris(List<Factor> factors) {
        long trajectories = block.whole(Key.DESIGN_TRAJECTORIES);
        long levels = block.whole(Key.DESIGN_LEVELS);
        List<Factor> all = withDummy(factors);
        if (!block.isRight()) {
            return Optional.empty();
        }
        return Optional.of(
                new MorrisDesign(
                        all, trajectories, (int) Math.min(levels, Integer.MAX_VALUE), seed));
    }

    private Optional<Design> saltelli(List<Factor> factors) {
        long points = block.whole(Key.DESIGN_POINTS);
        var order = block.flag(Key.DESIGN_SECOND_ORDER) ? Order.SECOND : Order.FIRST;
        boolean seeded = isSeededSequence();
        if (!block.isRight()) {
            return Optional.empty();
        }

        var sequence = sobol(SaltelliDesign.coordinates(factors), seeded);
        return Optional.of(new SaltelliDesign(factors, points, order, sequence));
    }

    private Optional<Design> efast(List<Factor> factors) {
        long points = block.whole(Key.DESIGN_POINTS);
        long interference = block.whole(Key.DESIGN_INTERFERENCE);
        Phase phase = isSeeded(Key.DESIGN_PHASE) ? new Phase.Random(seed) : new Phase.Zero();
        List<Factor> all = withDummy(factors);
        if (!block.isRight()) {
            return Optional.empty();
        }

        int harmonics = (int) Math.min(interference, Integer.MAX_VALUE);
        return Optional.of(EfastDesign.of(all, new EfastDesign.Curve(points, harmonics, phase)));
    }

    private List<Factor> withDummy(List<Factor> factors) {
        if (!block.flag(Key.DESIGN_DUMMY)) {
            return factors;
        }

        List<Factor> all = new ArrayList<>(factors);
        all.add(Factor.dummy());
        return all;
    }
}
