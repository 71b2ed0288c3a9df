package org.janus.sweep.design;

import java.io.Serializable;
import java.util.Optional;

/** A part of an expression that is true or false. */
sealed interface TruthNode extends Serializable {

    boolean holds(double[] point);

    /** What may stand between two numbers and makes a truth; IEEE rules for NaN. */
    enum Comparison {
        LESS,
        AT_MOST,
        ABOVE,
        AT_LEAST,
        EQUAL,
        DIFFERENT;

        static Optional<Comparison> of(String symbol) {
            return switch (symbol) {
                case "<" -> Optional.of(LESS);
                case "<=" -> Optional.of(AT_MOST);
                case ">" -> Optional.of(ABOVE);
                case ">=" -> Optional.of(AT_LEAST);
                case "==" -> Optional.of(EQUAL);
                case "!=" -> Optional.of(DIFFERENT);
                default -> Optional.empty();
            };
        }
    }

    /** Two numbers compared. */
    record Compared(NumberNode left, Comparison comparison, NumberNode right) implements TruthNode {
        @Override
        public boolean holds(double[] point) {
            double a = left.value(point);
            double b = right.value(point);
            return switch (comparison) {
                case LESS -> a < b;
                case AT_MOST -> a <= b;
                case ABOVE -> a > b;
                case AT_LEAST -> a >= b;
                case EQUAL -> a == b;
                case DIFFERENT -> a != b;
            };
        }
    }

    /** Both hold. */
    record Both(TruthNode left, TruthNode right) implements TruthNode {
        @Override
        public boolean holds(double[] point) {
            return left.holds(point) && right.holds(point);
        }
    }

    /** At least one holds. */
    record Either(TruthNode left, TruthNode right) implements TruthNode {
        @Override
        public boolean holds(double[] point) {
            return left.holds(point) || right.holds(point);
        }
    }

    /** It does not hold. */
    record Not(TruthNode of) implements TruthNode {
        @Override
        public boolean holds(double[] point) {
            return !of.holds(point);
        }
    }
}
