package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.janus.model.kernel.Magnitudes.Exponents;
import org.janus.model.kernel.Node.Kind;

/**
 * Groups reciprocals that can be taken at the same time, so that one division serves a group: r = 1
 * / (a b c d), and 1/a, 1/b, ... are recovered by multiplications.
 *
 * <p>A group's product stays far from the ends of the double range for every state and parameter of
 * the domain of {@link Magnitudes}, with {@link #LARGEST_EXPONENT} decades of 308 used.
 */
final class DivisionMerger {

    private static final double LARGEST_EXPONENT = 170;

    private final Graph graph;
    private final Magnitudes magnitudes;
    private final int largestGroup;
    private final Map<Node, Integer> levels = new HashMap<>();
    private final Map<Node, Node> inverses = new HashMap<>();

    DivisionMerger(Graph graph, Magnitudes magnitudes, int largestGroup) {
        this.graph = graph;
        this.magnitudes = magnitudes;
        this.largestGroup = largestGroup;
    }

    /** How many divisions one after the other the node waits for. */
    int level(Node node) {
        Integer found = levels.get(node);
        if (found == null) {
            found = node.operands().stream().mapToInt(this::level).max().orElse(0);
            found += node.is(Kind.RECIPROCAL) && !node.isParametric() ? 1 : 0;
            levels.put(node, found);
        }

        return found;
    }

    /** Splits the reciprocals, in their order, into groups of one level each. */
    List<List<Node>> groups(List<Node> reciprocals) {
        Map<Integer, List<List<Node>>> byLevel = new LinkedHashMap<>();
        for (Node reciprocal : reciprocals) {
            List<List<Node>> groups =
                    byLevel.computeIfAbsent(level(reciprocal), l -> new ArrayList<>());
            groups.stream()
                    .filter(group -> fits(group, reciprocal))
                    .findFirst()
                    .orElseGet(() -> added(groups))
                    .add(reciprocal);
        }
        return byLevel.values().stream().flatMap(List::stream).toList();
    }

    private static List<Node> added(List<List<Node>> groups) {
        groups.add(new ArrayList<>());
        return groups.get(groups.size() - 1);
    }

    private boolean fits(List<Node> group, Node reciprocal) {
        Exponents product = magnitudes.of(reciprocal);
        for (Node member : group) {
            product = product.plus(magnitudes.of(member));
        }
        return group.size() < largestGroup
                && product.high() <= LARGEST_EXPONENT
                && product.low() >= -LARGEST_EXPONENT;
    }

    /** Records how the members of a group are computed; their divisors must be in final form. */
    void merge(List<Node> reciprocals, List<Node> divisors) {
        Node product = product(divisors);
        recover(reciprocals, divisors, graph.binary(Kind.DIVIDE, graph.one(), product));
    }

    /** The final form of a reciprocal whose group was merged. */
    Node inverse(Node reciprocal) {
        return inverses.get(reciprocal);
    }

    private Node product(List<Node> divisors) {
        if (divisors.size() == 1) {
            return divisors.get(0);
        }

        int half = divisors.size() / 2;
        return graph.binary(
                Kind.MULTIPLY,
                product(divisors.subList(0, half)),
                product(divisors.subList(half, divisors.size())));
    }

    private void recover(List<Node> reciprocals, List<Node> divisors, Node inverse) {
        int size = divisors.size();
        if (size == 1) {
            inverses.put(reciprocals.get(0), inverse);
            return;
        }

        int half = size / 2;
        Node first = product(divisors.subList(0, half));
        Node second = product(divisors.subList(half, size));
        recover(
                reciprocals.subList(0, half),
                divisors.subList(0, half),
                graph.binary(Kind.MULTIPLY, inverse, second));
        recover(
                reciprocals.subList(half, size),
                divisors.subList(half, size),
                graph.binary(Kind.MULTIPLY, inverse, first));
    }
}
