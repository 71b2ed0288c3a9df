package org.janus.sweep.design;

import java.util.List;

/**
 * Points of a {@link UnitSequence}, turned into values by the factors: monte-carlo,
 * latin-hypercube, sobol and halton. Coordinate j belongs to factor j.
 *
 * @param factors in the order of the coordinates
 * @param sequence where the unit numbers come from
 * @param size number of points, the first ones of the sequence
 */
public record SampledDesign(List<Factor> factors, UnitSequence sequence, long size)
        implements Design {

    /**
     * Checks that factors, sequence and size fit.
     *
     * @param factors in the order of the coordinates
     * @param sequence where the unit numbers come from
     * @param size number of points, the first ones of the sequence
     * @throws IllegalArgumentException if the sequence has another number of coordinates or fewer
     *     points, or visits a u where a factor is infinite
     */
    public SampledDesign {
        factors = FactorList.checked(factors);
        if (sequence.dimensions() != factors.size()) {
            throw Refusal.of(
                    "sequence does not match the factors",
                    sequence.dimensions(),
                    "must have " + factors.size() + " coordinates");
        }
        Refusal.unlessCount("points of " + sequence.type().key(), size, sequence.limit());
        sequence.ends().check(sequence.type(), factors);
    }

    @Override
    public DesignType type() {
        return sequence.type();
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size);
        return FactorList.values(factors, sequence.at(index));
    }

    /** Rank correlations tell factors apart only if these are independent of each other. */
    @Override
    public boolean supports(AnalysisKind analysis) {
        return Design.super.supports(analysis)
                && (analysis != AnalysisKind.RANK_CORRELATIONS || sequence.isIndependent());
    }

    @Override
    public List<String> warnings() {
        return sequence.warnings(size);
    }
}
