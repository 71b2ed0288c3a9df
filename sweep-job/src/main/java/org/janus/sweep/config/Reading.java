package org.janus.sweep.config;

import java.util.List;
import java.util.Optional;
import org.janus.sweep.plan.SweepPlan;

/** What came of reading a config: a plan, or problems; warnings either way. */
public final class Reading {

    private final Optional<SweepPlan> plan;
    private final List<Problem> problems;
    private final List<Warning> warnings;

    Reading(Optional<SweepPlan> plan, Problems problems) {
        this.plan = plan;
        this.problems = problems.found();
        this.warnings = problems.warnings();
    }

    /** {@return the plan; empty if there is any problem} */
    public Optional<SweepPlan> plan() {
        return plan;
    }

    /** {@return everything that is wrong} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return everything that is allowed and doubtful} */
    public List<Warning> warnings() {
        return warnings;
    }
}
