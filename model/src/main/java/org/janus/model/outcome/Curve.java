package org.janus.model.outcome;

/** Something that varies within the step at hand. */
interface Curve {

    /** Its value at a time within the step, in days. */
    double at(double timeDays);
}
