package org.janus.sweep.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.janus.model.outcome.TumorFate;

/** Which results of a measure agree with the animals. */
public sealed interface Accepted {

    /** {@return it in words, such as {@code >= 0.3}} */
    String text();

    /**
     * A range that may be open at one end.
     *
     * @param bounds one or two ends
     * @param relativeTo the part whose measured value is the unit of the ends; empty for plain ends
     */
    record Range(List<Bound> bounds, Optional<String> relativeTo) implements Accepted {

        /**
         * Copies the ends.
         *
         * @param bounds one or two ends
         * @param relativeTo the part whose measured value is the unit of the ends; empty for plain
         *     ends
         */
        public Range {
            bounds = List.copyOf(bounds);
        }

        /** Whether the range holds a value, ends being multiples of the unit. */
        boolean allows(double measured, double unit) {
            return bounds.stream().allMatch(bound -> bound.allows(measured, unit));
        }

        @Override
        public String text() {
            String ends = bounds.stream().map(Bound::text).collect(Collectors.joining(" and "));
            return relativeTo.map(part -> ends + " times " + part).orElse(ends);
        }
    }

    /**
     * A fate of the tumor.
     *
     * @param fate the only one that agrees
     */
    record Fate(TumorFate fate) implements Accepted {

        @Override
        public String text() {
            return fate.name();
        }
    }
}
