package org.janus.sweep;

import java.util.Objects;
import java.util.stream.Stream;

/** What led to a failure. */
final class Causes {

    private Causes() {}

    /** The failure, its cause, and so on to the one that began it. */
    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** The one that began it; the failure itself where it has no cause. */
    static Throwable root(Throwable failure) {
        return of(failure).reduce(failure, (outer, cause) -> cause);
    }
}
