package org.janus.sweep.design;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence whose coordinates are correlated.
 *
 * @param sequence the independent coordinates
 * @param correlation of as many factors
 */
public record CorrelatedSequence(UnitSequence sequence, Correlation correlation)
        implements UnitSequence {

    /**
     * Checks that the two fit.
     *
     * @param sequence the independent coordinates
     * @param correlation of as many factors
     * @throws IllegalArgumentException if the correlation is of another number of factors, or the
     *     sequence visits u = 0, whose normal score is infinite
     */
    public CorrelatedSequence {
        if (correlation.dimensions() != sequence.dimensions()) {
            throw Refusal.of(
                    "correlation does not match the factors",
                    correlation.dimensions(),
                    "must be of " + sequence.dimensions() + " factors");
        }
        if (sequence.ends() != UnitEnds.NONE) {
            throw Refusal.of(
                    "correlation needs points away from u = 0",
                    "unscrambled " + sequence.type().key(),
                    "must be scrambled");
        }
    }

    @Override
    public DesignType type() {
        return sequence.type();
    }

    @Override
    public int dimensions() {
        return sequence.dimensions();
    }

    @Override
    public long limit() {
        return sequence.limit();
    }

    @Override
    public UnitEnds ends() {
        return UnitEnds.NONE;
    }

    @Override
    public boolean isIndependent() {
        return false;
    }

    @Override
    public double[] at(long index) {
        double[] units = sequence.at(index);
        correlation.correlate(units);
        return units;
    }

    @Override
    public List<String> warnings(long points) {
        var warnings = new ArrayList<>(sequence.warnings(points));
        if (type() == DesignType.LATIN_HYPERCUBE) {
            warnings.add("correlated factors of a latin-hypercube lose their strata");
        }

        return List.copyOf(warnings);
    }
}
