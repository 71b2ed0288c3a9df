package org.janus.sweep.config;

/** A block of the language: a pair of braces with keys of its own. */
enum KeyBlock {
    ROOT("", "the file"),
    SWEEP("sweep", "the sweep"),
    DESIGN("sweep.design", "which points are visited"),
    FACTOR("sweep.design.factors.KEY", "one factor: what varies, and how"),
    CORRELATION("sweep.design.correlation[]", "how strongly two factors go together"),
    PROBE("sweep.probes[]", "an observable at a time, a column of the runs"),
    CONTRAST("sweep.contrasts[]", "two scenarios compared on the same point"),
    OUTPUT("sweep.output", "what is written, and where"),
    TRAJECTORIES("sweep.output.trajectories", "when states and observables are written"),
    OUTCOME("sweep.outcome", "thresholds of the outcomes"),
    SOLVER("sweep.solver", "how runs are solved"),
    EXECUTION("sweep.execution", "how the work is cut; decides no row"),
    ANALYSIS("sweep.analysis", "what is computed from the rows; decides no row"),
    CONTEXT("contexts.NAME", "a named set of overrides for one experimental system"),
    SCENARIO("scenarios.NAME", "what is done to it"),
    DOSE("scenarios.NAME.doses[]", "a schedule of doses of one agent"),
    EXPERIMENT_FILE("", "the file of a published experiment"),
    EXPERIMENT("experiment", "a published experiment: sides, measures, accepted results"),
    SIDE(
            "experiment.sides.NAME",
            "one group of animals: what differs in them, what they are given"),
    PART("experiment.parts[]", "one thing that is measured"),
    ACCEPTED("experiment.parts[].accepted", "which results agree with the animals");

    private final String path;
    private final String meaning;

    KeyBlock(String path, String meaning) {
        this.path = path;
        this.meaning = meaning;
    }

    /** Where it stands; capitals stand for a name, brackets for each entry of a list. */
    String path() {
        return path;
    }

    String meaning() {
        return meaning;
    }
}
