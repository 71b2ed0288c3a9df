package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.janus.model.Parameter;
import org.janus.model.State;
import org.janus.model.kernel.Node.Kind;

/**
 * Bounds of the decimal exponent of a node's value while states and parameters stay in a wide
 * domain: every parameter within its range widened by {@link #PARAMETER_SLACK} decades on both
 * sides (all at once) or 0 where its hard bounds allow 0; cells up to 1e12, other states up to 1e6.
 *
 * <p>A node whose lower bound is minus infinity can be 0.
 */
final class Magnitudes {

    private static final double PARAMETER_SLACK = 3;
    private static final double CELLS = 12;
    private static final double OTHER_STATES = 6;
    private static final double SUM_OF_TWO = Math.log10(2);

    /** Bounds of a decimal exponent. */
    record Exponents(double low, double high) {

        Exponents plus(Exponents other) {
            return new Exponents(low + other.low, high + other.high);
        }

        boolean isZeroPossible() {
            return low == Double.NEGATIVE_INFINITY;
        }
    }

    private final Map<Node, Exponents> known = new HashMap<>();

    Exponents of(Node node) {
        Exponents found = known.get(node);
        if (found == null) {
            found = computed(node);
            known.put(node, found);
        }

        return found;
    }

    private Exponents computed(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> constant(Math.abs(Double.parseDouble(node.text())));
            case PARAMETER -> parameter(Parameter.valueOf(node.text()));
            case STATE -> state(State.valueOf(node.text()));
            case NEGATE -> of(node.left());
            case ADD -> sum(node);
            case SUBTRACT -> new Exponents(Double.NEGATIVE_INFINITY, sum(node).high());
            case MULTIPLY -> of(node.left()).plus(of(node.right()));
            case DIVIDE -> of(node.left()).plus(inverse(of(node.right())));
            case RECIPROCAL -> inverse(of(node.left()));
            case PRODUCT -> product(node.operands());
        };
    }

    private static Exponents constant(double value) {
        return new Exponents(Math.log10(value), Math.log10(value));
    }

    private static Exponents parameter(Parameter parameter) {
        double high = Math.log10(parameter.high()) + PARAMETER_SLACK;
        double low = parameter.low() == 0 ? -high : Math.log10(parameter.low()) - PARAMETER_SLACK;
        return switch (parameter.hard()) {
            case POSITIVE, AT_LEAST_ONE -> new Exponents(low, high);
            case AT_LEAST_ZERO -> new Exponents(Double.NEGATIVE_INFINITY, high);
            case FRACTION -> new Exponents(Double.NEGATIVE_INFINITY, 0);
        };
    }

    private static Exponents state(State state) {
        return new Exponents(
                Double.NEGATIVE_INFINITY, state.unit().equals("cell") ? CELLS : OTHER_STATES);
    }

    private Exponents sum(Node node) {
        Exponents left = of(node.left());
        Exponents right = of(node.right());
        double low = Math.max(left.low(), right.low());
        return new Exponents(
                isSigned(node) ? Double.NEGATIVE_INFINITY : low,
                Math.max(left.high(), right.high()) + SUM_OF_TWO);
    }

    private static boolean isSigned(Node node) {
        return node.is(Kind.SUBTRACT)
                || node.is(Kind.NEGATE)
                || node.is(Kind.CONSTANT) && Double.parseDouble(node.text()) < 0
                || node.operands().stream().anyMatch(Magnitudes::isSigned);
    }

    private static Exponents inverse(Exponents exponents) {
        return new Exponents(-exponents.high(), -exponents.low());
    }

    private Exponents product(List<Node> factors) {
        Exponents product = new Exponents(0, 0);
        for (Node factor : factors) {
            product = product.plus(of(factor));
        }
        return new Exponents(product.low(), product.high() - saturation(factors));
    }

    /** By how many decades x / (c x + rest) keeps a product below its factors' own bounds. */
    private double saturation(List<Node> factors) {
        List<Node> free = new ArrayList<>(factors);
        double saturation = 0;
        for (Node factor : factors) {
            if (factor.is(Kind.RECIPROCAL)) {
                double best = 0;
                Node partner = factor;
                for (Node candidate : free) {
                    double gain = gain(candidate, factor);
                    if (gain > best) {
                        best = gain;
                        partner = candidate;
                    }
                }
                free.remove(partner);
                saturation += best;
            }
        }
        return saturation;
    }

    private double gain(Node candidate, Node reciprocal) {
        double naive = of(candidate).high() + of(reciprocal).high();
        return weights(reciprocal.left(), candidate)
                .map(weight -> naive + weight.low())
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    /** What the terms of a sum multiply the node by. */
    private Stream<Exponents> weights(Node sum, Node node) {
        if (sum == node) {
            return Stream.of(new Exponents(0, 0));
        }

        if (sum.is(Kind.PRODUCT) && sum.operands().contains(node)) {
            List<Node> others = new ArrayList<>(sum.operands());
            others.remove(node);
            return Stream.of(product(others));
        }

        return sum.is(Kind.ADD)
                ? sum.operands().stream().flatMap(term -> weights(term, node))
                : Stream.empty();
    }
}
