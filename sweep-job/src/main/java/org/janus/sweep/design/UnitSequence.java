package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;

/** Points of the unit cube by index; the source of the sampled designs. Safe for many threads. */
public interface UnitSequence extends Serializable {

    /** The design it makes. */
    DesignType type();

    /** The number of coordinates. */
    int dimensions();

    /** The largest number of points it has. */
    long limit();

    /** Which ends of the unit interval its coordinates may take. */
    UnitEnds ends();

    /** True if the coordinates do not tell about each other. */
    default boolean isIndependent() {
        return true;
    }

    /** The coordinates of the point at an index in [0, limit); a fresh array. */
    double[] at(long index);

    /** What a number of points costs in quality: one sentence each, often none. */
    default List<String> warnings(long points) {
        return List.of();
    }
}
