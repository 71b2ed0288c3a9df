package org.janus.model.solve;

/** How a run ended; anything but {@link #COMPLETED} is a failed run, which is data. */
public enum Status {
    /** The horizon was reached. */
    COMPLETED("the horizon was reached"),
    /** More steps than the solver may take. */
    STEP_LIMIT("more steps than the solver may take"),
    /** The step needed is below the resolution of time. */
    STEP_TOO_SMALL("the step needed is below the resolution of time"),
    /** A state is infinite or not a number. */
    NON_FINITE("a state is infinite or not a number"),
    /** More evaluations of the right-hand side than the solver may make. */
    EVALUATION_LIMIT("more evaluations of the right-hand side than the solver may make"),
    /** A parameter is outside its hard bounds. */
    INVALID_PARAMETERS("a parameter is outside its hard bounds");

    private final String meaning;

    Status(String meaning) {
        this.meaning = meaning;
    }

    /** {@return whether the run reached its horizon} */
    public boolean isCompleted() {
        return this == COMPLETED;
    }

    /** {@return what it means, in words} */
    public String meaning() {
        return meaning;
    }
}
