package org.janus.sweep.analysis;

import org.janus.sweep.design.DerivedDesign;
import org.janus.sweep.design.Design;

/** Columns that a design computes from its factors. */
final class DerivedColumns {

    private DerivedColumns() {}

    /** The design that they were put around: its type shows how it is laid out. */
    static Design without(Design design) {
        Design core = design;
        while (core instanceof DerivedDesign derived) {
            core = derived.design();
        }
        return core;
    }
}
