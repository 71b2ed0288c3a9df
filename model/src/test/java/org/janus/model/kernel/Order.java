package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders operations so that few values wait for their use: operands before users, and an operation
 * as soon as it is the last to need one of its operands.
 */
final class Order {

    private final Map<Node, List<Node>> users = new HashMap<>();
    private final Map<Node, Integer> openUses = new HashMap<>();
    private final Set<Node> done = new LinkedHashSet<>();

    private Order(List<Node> outputs) {
        for (Node node : Lowering.reachable(outputs)) {
            for (Node operand : new LinkedHashSet<>(node.operands())) {
                users.computeIfAbsent(operand, n -> new ArrayList<>()).add(node);
                openUses.merge(operand, 1, Integer::sum);
            }
        }
    }

    /** What the outputs need that depends on a state, operands before their users. */
    static List<Node> of(List<Node> outputs) {
        var order = new Order(outputs);
        outputs.forEach(order::visit);
        return List.copyOf(order.done);
    }

    private void visit(Node node) {
        if (node.isParametric() || done.contains(node)) {
            return;
        }

        node.operands().forEach(this::visit);
        append(node);
    }

    private void append(Node node) {
        if (!done.add(node)) {
            return;
        }

        new LinkedHashSet<>(node.operands())
                .forEach(operand -> openUses.merge(operand, -1, Integer::sum));
        List<Node> next = new ArrayList<>(users.getOrDefault(node, List.of()));
        node.operands().forEach(operand -> next.addAll(users.get(operand)));
        next.stream().filter(this::isRelief).forEach(this::append);
    }

    private boolean isRelief(Node node) {
        List<Node> varying = node.operands().stream().filter(o -> !o.isParametric()).toList();
        return !done.contains(node)
                && done.containsAll(varying)
                && (users.get(node) == null
                        || varying.stream().anyMatch(operand -> openUses.get(operand) == 1));
    }
}
