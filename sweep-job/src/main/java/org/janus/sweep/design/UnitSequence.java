package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;

/** Points of the unit cube by index; the source of the sampled designs. Safe for many threads. */
public interface UnitSequence extends Serializable {

    /** {@return the design it makes} */
    DesignType type();

    /** {@return the number of coordinates} */
    int dimensions();

    /** {@return the largest number of points it has} */
    long limit();

    /** {@return which ends of the unit interval its coordinates may take} */
    UnitEnds ends();

    /** {@return true if the coordinates do not tell about each other} */
    default boolean isIndependent() {
        return true;
    }

    /**
     * {@return the coordinates of the point at an index in [0, limit); a fresh array}
     *
     * @param index from 0
     */
    double[] at(long index);

    /**
     * {@return what a number of points costs in quality: one sentence each, often none}
     *
     * @param points how many of its points are taken
     */
    default List<String> warnings(long points) {
        return List.of();
    }
}
