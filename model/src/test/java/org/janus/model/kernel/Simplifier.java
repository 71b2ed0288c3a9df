package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.janus.model.kernel.Node.Kind;

/**
 * Rewrites products and quotients: a chain of them becomes one product with one parameter-only
 * coefficient, divisions become reciprocals, x times 1/x cancels, and the reciprocal of a sum with
 * fractions in it becomes a fraction (nested saturations over one denominator):
 *
 * <pre>1 / (a + b/x)  =  x / (a x + b)</pre>
 *
 * <p>A divisor that can be 0 (the capacity of a tumor is one) keeps its own division, so that its
 * 0/0 happens where the source has it and nowhere else.
 */
final class Simplifier {

    private final Graph graph;
    private final Magnitudes magnitudes;
    private final Map<Node, Node> simplified = new HashMap<>();
    private final Map<Node, Integer> uses = new HashMap<>();
    private final Set<Node> shared = new HashSet<>();

    Simplifier(Graph graph, Magnitudes magnitudes, List<Node> outputs) {
        this.graph = graph;
        this.magnitudes = magnitudes;
        outputs.forEach(this::count);
    }

    private void count(Node node) {
        if (uses.merge(node, 1, Integer::sum) == 1) {
            node.operands().forEach(this::count);
        }
    }

    Node simplify(Node node) {
        Node found = simplified.get(node);
        if (found == null) {
            found = node.isParametric() ? node : rewritten(node);
            simplified.put(node, found);
            if (uses.getOrDefault(node, 0) > 1) {
                shared.add(found);
            }
        }

        return found;
    }

    private Node rewritten(Node node) {
        return switch (node.kind()) {
            case ADD, SUBTRACT ->
                    graph.binary(node.kind(), simplify(node.left()), simplify(node.right()));
            case NEGATE -> times(graph.constant(-1), simplify(node.left()));
            case MULTIPLY -> times(simplify(node.left()), simplify(node.right()));
            case DIVIDE -> quotient(simplify(node.left()), simplify(node.right()));
            default -> node;
        };
    }

    private Node quotient(Node dividend, Node divisor) {
        return magnitudes.of(divisor).isZeroPossible()
                ? graph.binary(Kind.DIVIDE, dividend, divisor)
                : times(dividend, inverse(divisor));
    }

    private Node times(Node left, Node right) {
        List<Node> factors = new ArrayList<>(factors(left));
        for (Node factor : factors(right)) {
            Node opposite = factor.is(Kind.RECIPROCAL) ? factor.left() : graph.reciprocal(factor);
            if (!factors.remove(opposite)) {
                factors.add(factor);
            }
        }
        return graph.product(
                graph.coefficientTimes(coefficient(left), coefficient(right)), factors);
    }

    private Node coefficient(Node node) {
        if (node.isParametric()) {
            return node;
        }

        return node.is(Kind.PRODUCT) ? node.left() : graph.one();
    }

    private static List<Node> factors(Node node) {
        if (node.isParametric()) {
            return List.of();
        }

        return node.is(Kind.PRODUCT)
                ? node.operands().subList(1, node.operands().size())
                : List.of(node);
    }

    private Node inverse(Node divisor) {
        Node result = graph.coefficientInverse(coefficient(divisor));
        for (Node factor : factors(divisor)) {
            result =
                    times(
                            result,
                            factor.is(Kind.RECIPROCAL) ? factor.left() : inverseOfSum(factor));
        }
        return result;
    }

    private Node inverseOfSum(Node sum) {
        Optional<Node> divisor = firstDivisor(sum);
        return divisor.isPresent()
                ? times(divisor.get(), inverse(cleared(sum, divisor.get())))
                : graph.reciprocal(sum);
    }

    /** A divisor of one of the terms, looking through sums that only this expression uses. */
    private Optional<Node> firstDivisor(Node node) {
        return switch (node.kind()) {
            case RECIPROCAL -> Optional.of(node.left());
            case ADD, PRODUCT ->
                    node.operands().stream()
                            .filter(operand -> !isOpaque(operand))
                            .flatMap(operand -> firstDivisor(operand).stream())
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private boolean isOpaque(Node node) {
        return node.is(Kind.ADD) && shared.contains(node);
    }

    private boolean hasDivisor(Node node, Node divisor) {
        return switch (node.kind()) {
            case RECIPROCAL -> node.left() == divisor;
            case ADD, PRODUCT ->
                    node.operands().stream()
                            .anyMatch(
                                    operand -> !isOpaque(operand) && hasDivisor(operand, divisor));
            default -> false;
        };
    }

    /** The node times the divisor, multiplied through so that the divisor goes. */
    private Node cleared(Node node, Node divisor) {
        if (node.is(Kind.ADD)) {
            return clearedSum(node, divisor);
        }

        List<Node> factors = factors(node);
        Node result = coefficient(node);
        boolean done = false;
        for (Node factor : factors) {
            boolean here = !done && !isOpaque(factor) && hasDivisor(factor, divisor);
            done |= here;
            if (!here) {
                result = times(result, factor);
            } else if (factor.is(Kind.ADD)) {
                result = times(result, clearedSum(factor, divisor));
            }
        }
        return result;
    }

    private Node clearedSum(Node sum, Node divisor) {
        Optional<Node> without = Optional.empty();
        Optional<Node> with = Optional.empty();
        List<Node> terms = new ArrayList<>(terms(sum.left()));
        terms.addAll(terms(sum.right()));
        for (Node term : terms) {
            if (!isOpaque(term) && hasDivisor(term, divisor)) {
                with = Optional.of(plus(with, cleared(term, divisor)));
            } else {
                without = Optional.of(plus(without, term));
            }
        }
        return plus(without.map(node -> times(node, divisor)), with.orElseThrow());
    }

    private Node plus(Optional<Node> sum, Node term) {
        return sum.map(node -> graph.binary(Kind.ADD, node, term)).orElse(term);
    }

    private List<Node> terms(Node node) {
        if (!node.is(Kind.ADD) || isOpaque(node)) {
            return List.of(node);
        }

        List<Node> terms = new ArrayList<>(terms(node.left()));
        terms.addAll(terms(node.right()));
        return terms;
    }
}
