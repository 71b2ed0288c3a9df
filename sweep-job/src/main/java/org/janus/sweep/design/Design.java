package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;

/**
 * A pure function from an index to a point, which says its size without being built.
 *
 * <p>{@code point(i)} depends on the design's own values (seed included) and i only, takes time in
 * the number of columns and no memory beyond its result, and is safe to call from many threads.
 */
public interface Design extends Serializable {

    /** {@return the kind of design} */
    DesignType type();

    /** {@return the factors that vary, in the order of the columns} */
    List<Factor> factors();

    /**
     * {@return the config keys of the numbers of a point: the factors', then those derived from
     * them}
     */
    default List<String> columns() {
        return factors().stream().map(Factor::name).toList();
    }

    /** {@return the number of indices, dropped points included} */
    long size();

    /**
     * {@return the point at an index: values in the units of the parameters, in the order of {@link
     * #columns}; a fresh array}
     *
     * @param index from 0
     * @throws IllegalArgumentException if the index is outside [0, size)
     */
    double[] point(long index);

    /**
     * {@return false if a condition drops the point: it keeps its index and has no rows}
     *
     * @param index from 0
     * @throws IllegalArgumentException if the index is outside [0, size)
     */
    default boolean keeps(long index) {
        Refusal.unlessIndex(index, size());
        return true;
    }

    /**
     * {@return true if the analysis can be computed from the outcomes of this design}
     *
     * @param analysis any
     */
    default boolean supports(AnalysisKind analysis) {
        return type().supports(analysis);
    }

    /**
     * {@return true if the same design with more points (trajectories) begins with these points}
     */
    default boolean keepsPointsWhenGrown() {
        return type().keepsPointsWhenGrown();
    }

    /**
     * {@return what a careful reader should know before running it: one sentence each, often none}
     */
    default List<String> warnings() {
        return List.of();
    }
}
