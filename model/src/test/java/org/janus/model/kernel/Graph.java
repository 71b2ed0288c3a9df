package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.janus.model.kernel.Node.Kind;

/** Makes nodes; equal expressions become the same node. */
final class Graph {

    private record Key(Kind kind, String text, List<Integer> operands) {}

    private final Map<Key, Node> nodes = new HashMap<>();

    Node constant(double value) {
        return node(Kind.CONSTANT, Double.toString(value), List.of());
    }

    Node one() {
        return constant(1);
    }

    Node parameter(String name) {
        return node(Kind.PARAMETER, name, List.of());
    }

    Node state(String name) {
        return node(Kind.STATE, name, List.of());
    }

    Node binary(Kind kind, Node left, Node right) {
        return node(kind, "", List.of(left, right));
    }

    Node negate(Node operand) {
        return node(Kind.NEGATE, "", List.of(operand));
    }

    Node reciprocal(Node divisor) {
        return node(Kind.RECIPROCAL, "", List.of(divisor));
    }

    /** The coefficient times the factors; a plain node where the product is trivial. */
    Node product(Node coefficient, List<Node> factors) {
        if (factors.isEmpty()) {
            return coefficient;
        }

        if (coefficient.isOne() && factors.size() == 1) {
            return factors.get(0);
        }

        List<Node> operands = new ArrayList<>(List.of(coefficient));
        factors.stream().sorted(Comparator.comparingInt(Node::id)).forEach(operands::add);
        return node(Kind.PRODUCT, "", operands);
    }

    /** The product of two parameter-only nodes, both read as fractions. */
    Node coefficientTimes(Node left, Node right) {
        Node above = times(numerator(left), numerator(right));
        Node below = times(denominator(left), denominator(right));
        return below.isOne() ? above : binary(Kind.DIVIDE, above, below);
    }

    /** One over a parameter-only node. */
    Node coefficientInverse(Node node) {
        Node below = numerator(node);
        return below.isOne() ? denominator(node) : binary(Kind.DIVIDE, denominator(node), below);
    }

    private Node numerator(Node node) {
        return node.is(Kind.DIVIDE) ? node.left() : node;
    }

    private Node denominator(Node node) {
        return node.is(Kind.DIVIDE) ? node.right() : one();
    }

    private Node times(Node left, Node right) {
        if (left.isOne()) {
            return right;
        }

        return right.isOne() ? left : binary(Kind.MULTIPLY, left, right);
    }

    private Node node(Kind kind, String text, List<Node> operands) {
        Key key = new Key(kind, text, operands.stream().map(Node::id).toList());
        return nodes.computeIfAbsent(
                key, k -> new Node(nodes.size(), kind, text, List.copyOf(operands)));
    }
}
