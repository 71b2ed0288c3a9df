package org.janus.model.solve;

/** How a run ended; anything but {@link #COMPLETED} is a failed run, which is data. */
public enum Status {
    COMPLETED("the horizon was reached"),
    STEP_LIMIT("more steps than the solver may take"),
    STEP_TOO_SMALL("the step needed is below the resolution of time"),
    NON_FINITE("a state is infinite or not a number"),
    EVALUATION_LIMIT("more evaluations of the right-hand side than the solver may make"),
    INVALID_PARAMETERS("a parameter is outside its hard bounds");

    private final String meaning;

    Status(String meaning) {
        this.meaning = meaning;
    }

    public boolean isCompleted() {
        return this == COMPLETED;
    }

    public String meaning() {
        return meaning;
    }
}
