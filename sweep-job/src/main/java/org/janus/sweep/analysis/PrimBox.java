package org.janus.sweep.analysis;

import java.util.List;

/**
 * A box in the space of the factors and what lies in it.
 *
 * <p>Cases are points with y = 1. Points that lie in a box found earlier are in no later one.
 *
 * @param limits one per restricted factor, in their order; their number is the field's res_dim
 * @param points points in the box
 * @param coverage share of all cases that lie in the box
 * @param density share of the box's points that are cases
 * @param mass share of all points that lie in the box
 */
record PrimBox(
        List<FactorLimit> limits, long points, double coverage, double density, double mass) {

    /** Copies the list. */
    public PrimBox {
        limits = List.copyOf(limits);
    }
}
