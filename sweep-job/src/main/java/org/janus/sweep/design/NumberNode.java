package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of an expression that is a number: IEEE double arithmetic, nothing else. */
sealed interface NumberNode extends Serializable {

    double value(double[] point);

    /** What may stand before a parenthesis. */
    enum Function {
        MIN,
        MAX,
        ABS,
        SQRT;

        static Optional<Function> of(String name) {
            return Stream.of(values())
                    .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        boolean takesSeveral() {
            return this == MIN || this == MAX;
        }

        double of(double first, double second) {
            return switch (this) {
                case MIN -> Math.min(first, second);
                case MAX -> Math.max(first, second);
                case ABS -> Math.abs(first);
                case SQRT -> Math.sqrt(first);
            };
        }
    }

    /** What may stand between two numbers and makes a number. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        OVER;

        static Optional<Operator> of(String symbol) {
            return switch (symbol) {
                case "+" -> Optional.of(PLUS);
                case "-" -> Optional.of(MINUS);
                case "*" -> Optional.of(TIMES);
                case "/" -> Optional.of(OVER);
                default -> Optional.empty();
            };
        }
    }

    /** A literal. */
    record Constant(double number) implements NumberNode {
        @Override
        public double value(double[] point) {
            return number;
        }
    }

    /** A column of the point. */
    record Variable(int position) implements NumberNode {
        @Override
        public double value(double[] point) {
            return point[position];
        }
    }

    /** The number with the other sign. */
    record Negative(NumberNode of) implements NumberNode {
        @Override
        public double value(double[] point) {
            return -of.value(point);
        }
    }

    /** Two numbers and what is between them. */
    record Arithmetic(NumberNode left, Operator operator, NumberNode right) implements NumberNode {
        @Override
        public double value(double[] point) {
            double a = left.value(point);
            double b = right.value(point);
            return switch (operator) {
                case PLUS -> a + b;
                case MINUS -> a - b;
                case TIMES -> a * b;
                case OVER -> a / b;
            };
        }
    }

    /** A function of one number, or of several taken in their order; min(x, x) is x. */
    record Call(Function function, List<NumberNode> numbers) implements NumberNode {
        @Override
        public double value(double[] point) {
            double first = numbers.get(0).value(point);
            double result = function.of(first, first);
            for (int k = 1; k < numbers.size(); k++) {
                result = function.of(result, numbers.get(k).value(point));
            }

            return result;
        }
    }
}
