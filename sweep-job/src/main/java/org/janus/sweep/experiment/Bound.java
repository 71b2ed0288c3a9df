package org.janus.sweep.experiment;

/**
 * One end of an accepted range.
 *
 * @param relation how a measured value must stand to the end
 * @param value the end, in the unit of the measure
 */
public record Bound(Relation relation, double value) {

    /** How a measured value must stand to an end. */
    public enum Relation {
        /** At the end or above it. */
        AT_LEAST(">="),
        /** Above the end. */
        ABOVE(">"),
        /** At the end or below it. */
        AT_MOST("<="),
        /** Below the end. */
        BELOW("<");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** Such as {@code >=}. */
        String sign() {
            return sign;
        }

        /** {@return whether it is a lower end} */
        public boolean isLower() {
            return this == AT_LEAST || this == ABOVE;
        }
    }

    /** Whether the value stands so to the end times the unit; false for NaN. */
    boolean allows(double measured, double unit) {
        double end = value * unit;
        return switch (relation) {
            case AT_LEAST -> measured >= end;
            case ABOVE -> measured > end;
            case AT_MOST -> measured <= end;
            case BELOW -> measured < end;
        };
    }

    String text() {
        return relation.sign() + " " + Digits.shortest(value);
    }
}
