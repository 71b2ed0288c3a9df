package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.janus.model.kernel.Node.Kind;

/**
 * Turns simplified outputs into binary operations: products share common pairs of factors,
 * reciprocals share divisions.
 */
final class Lowering {

    private final Graph graph;
    private final DivisionMerger merger;
    private final Map<Node, List<Node>> factors = new LinkedHashMap<>();
    private final Map<Node, List<Node>> groups = new HashMap<>();
    private final Map<Node, Node> lowered = new HashMap<>();

    private Lowering(Graph graph, DivisionMerger merger) {
        this.graph = graph;
        this.merger = merger;
    }

    /** Plans how the outputs, simplified, are computed. */
    static Lowering of(Graph graph, DivisionMerger merger, List<Node> outputs) {
        var lowering = new Lowering(graph, merger);
        Set<Node> reachable = reachable(outputs);
        lowering.collectProducts(reachable);
        lowering.joinTwins(reachable);
        ProductFactoring.share(graph, lowering.factors.values());
        lowering.factors
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(merger::level)));
        lowering.groupReciprocals(reachable);
        return lowering;
    }

    /** Every node the outputs need that depends on a state, operands before their users. */
    static Set<Node> reachable(Collection<Node> outputs) {
        Set<Node> reachable = new LinkedHashSet<>();
        outputs.forEach(output -> reach(output, reachable));
        return reachable;
    }

    private static void reach(Node node, Set<Node> reachable) {
        if (!node.isParametric() && !reachable.contains(node)) {
            node.operands().forEach(operand -> reach(operand, reachable));
            reachable.add(node);
        }
    }

    private void collectProducts(Set<Node> reachable) {
        for (Node node : reachable) {
            if (node.is(Kind.PRODUCT)) {
                factors.put(
                        node, new ArrayList<>(node.operands().subList(1, node.operands().size())));
            }
        }
    }

    /** Reciprocals that only ever appear together become the reciprocal of their product. */
    private void joinTwins(Set<Node> reachable) {
        Map<List<Object>, List<Node>> twins = new LinkedHashMap<>();
        for (Node node : reachable) {
            if (node.is(Kind.RECIPROCAL)) {
                Set<Node> users = new HashSet<>();
                reachable.stream().filter(n -> n.operands().contains(node)).forEach(users::add);
                boolean joinable = factors.keySet().containsAll(users);
                Object key = joinable ? users : node;
                twins.computeIfAbsent(List.of(key, merger.level(node)), k -> new ArrayList<>())
                        .add(node);
            }
        }
        twins.values().stream().filter(list -> list.size() > 1).forEach(this::join);
    }

    private void join(List<Node> twins) {
        for (List<Node> part : merger.groups(twins)) {
            List<Node> divisors = part.stream().map(Node::left).toList();
            Node joined = graph.reciprocal(graph.product(graph.one(), divisors));
            for (List<Node> list : factors.values()) {
                if (list.removeAll(part)) {
                    list.add(joined);
                }
            }
        }
    }

    private void groupReciprocals(Set<Node> reachable) {
        Set<Node> reciprocals = new LinkedHashSet<>();
        for (Node node : reachable) {
            List<Node> candidates = factors.getOrDefault(node, node.operands());
            candidates.forEach(candidate -> collectReciprocals(candidate, reciprocals));
        }
        for (List<Node> group : merger.groups(List.copyOf(reciprocals))) {
            group.forEach(member -> groups.put(member, group));
        }
    }

    private static void collectReciprocals(Node node, Set<Node> reciprocals) {
        if (node.is(Kind.RECIPROCAL) && !node.isParametric()) {
            reciprocals.add(node);
        } else if (node.is(Kind.MULTIPLY) && !node.isParametric()) {
            node.operands().forEach(operand -> collectReciprocals(operand, reciprocals));
        }
    }

    /** An output, or something it needs, over STATE, parameter-only nodes and + - * / alone. */
    Node lower(Node node) {
        Node found = lowered.get(node);
        if (found == null) {
            found = node.isParametric() || node.is(Kind.STATE) ? node : operation(node);
            lowered.put(node, found);
        }

        return found;
    }

    private Node operation(Node node) {
        return switch (node.kind()) {
            case PRODUCT -> product(node);
            case RECIPROCAL -> reciprocal(node);
            default -> graph.binary(node.kind(), lower(node.left()), lower(node.right()));
        };
    }

    private Node product(Node node) {
        Node result = node.left();
        for (Node factor : factors.getOrDefault(node, tail(node))) {
            result =
                    result.isOne()
                            ? lower(factor)
                            : graph.binary(Kind.MULTIPLY, result, lower(factor));
        }
        return result;
    }

    private static List<Node> tail(Node product) {
        return product.operands().subList(1, product.operands().size());
    }

    private Node reciprocal(Node node) {
        List<Node> group = groups.get(node);
        if (merger.inverse(node) == null) {
            merger.merge(group, group.stream().map(member -> lower(member.left())).toList());
        }

        return merger.inverse(node);
    }
}
