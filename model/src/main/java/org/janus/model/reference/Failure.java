package org.janus.model.reference;

import java.io.Serial;
import org.hipparchus.exception.Localizable;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.LocalizedODEFormats;
import org.janus.model.solve.Status;

/** A solve that cannot go on; becomes the status of the run. */
final class Failure extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final Status status;

    Failure(Status status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    /** Reads what Hipparchus stopped for; rethrows what is no failure of the solve. */
    static Failure of(MathRuntimeException stopped) {
        Localizable reason = stopped.getSpecifier();
        if (reason == LocalizedODEFormats.NAN_APPEARING_DURING_INTEGRATION) {
            return new Failure(Status.NON_FINITE, "a derivative is not a number");
        }

        if (reason == LocalizedODEFormats.MINIMAL_STEPSIZE_REACHED_DURING_INTEGRATION) {
            return new Failure(Status.STEP_TOO_SMALL, stopped.getMessage());
        }

        if (reason == LocalizedCoreFormats.MAX_COUNT_EXCEEDED) {
            return new Failure(Status.EVALUATION_LIMIT, "the evaluations allowed are used up");
        }
        throw stopped;
    }

    Status status() {
        return status;
    }
}
