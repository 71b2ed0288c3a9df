package org.janus.model.kernel;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.janus.model.kernel.Node.Kind;

/**
 * The right-hand side as binary operations in the order of their execution.
 *
 * @param outputs the derivatives in the order of the states, then what the kernel observes
 * @param order the operations, operands before their users
 * @param coefficients parameter-only nodes in the order of their slots
 * @param names the Java locals of states, coefficients and operations
 * @param symbols what the source calls a parameter, by the parameter's enum constant
 */
record Program(
        List<Node> outputs,
        List<Node> order,
        List<Node> coefficients,
        Map<Node, String> names,
        Map<String, String> symbols) {

    /**
     * How many divisors one division serves at most. A processor divides beside its additions and
     * multiplications, so that a few more divisions cost less than the multiplications of larger
     * groups.
     */
    private static final int DIVISORS_PER_DIVISION = 2;

    /**
     * Hoists, merges and orders what the equations compute. The derivatives alone decide how; what
     * is observed is taken from their way, so that it changes none of their bits.
     */
    static Program of(Equations equations) {
        Graph graph = equations.graph();
        var magnitudes = new Magnitudes();
        var simplifier = new Simplifier(graph, magnitudes, equations.derivatives());
        List<Node> simplified = equations.derivatives().stream().map(simplifier::simplify).toList();
        var merger = new DivisionMerger(graph, magnitudes, DIVISORS_PER_DIVISION);
        Lowering lowering = Lowering.of(graph, merger, simplified);
        List<Node> derivatives = simplified.stream().map(lowering::lower).toList();
        List<Node> nodes = Order.of(derivatives);
        List<Node> order = nodes.stream().filter(node -> !node.is(Kind.STATE)).toList();
        List<Node> coefficients = coefficients(order, derivatives);
        var names = new Names(equations.symbols());
        coefficients.forEach(names::nameCoefficient);
        Set<Node> needed = Lowering.reachable(simplified);
        for (Map.Entry<Node, String> local : equations.names().entrySet()) {
            Node node = simplifier.simplify(local.getKey());
            if (needed.contains(node)) {
                names.name(lowering.lower(node), local.getValue());
            }
        }
        nodes.forEach(names::nameOperation);
        List<Node> observed = observed(equations, simplifier, needed);
        List<Node> outputs =
                Stream.concat(simplified.stream(), observed.stream()).map(lowering::lower).toList();
        return new Program(outputs, order, coefficients, names.all(), equations.symbols());
    }

    private static List<Node> observed(
            Equations equations, Simplifier simplifier, Set<Node> needed) {
        List<Node> observed = equations.observed().stream().map(simplifier::simplify).toList();
        if (!needed.containsAll(observed)) {
            throw new IllegalArgumentException(
                    "the derivatives do not need all of %s; only what they need can be observed"
                            .formatted(KernelGenerator.OBSERVED));
        }

        return observed;
    }

    private static List<Node> coefficients(List<Node> order, List<Node> derivatives) {
        Set<Node> coefficients = new LinkedHashSet<>();
        for (Node node : order) {
            coefficients.addAll(node.operands());
        }
        coefficients.addAll(derivatives);
        coefficients.removeIf(node -> !node.isParametric() || node.is(Kind.CONSTANT));
        return List.copyOf(coefficients);
    }

    /** How often operations and outputs use each node. */
    Map<Node, Integer> uses() {
        Map<Node, Integer> uses = new HashMap<>();
        order.forEach(node -> node.operands().forEach(o -> uses.merge(o, 1, Integer::sum)));
        outputs.forEach(node -> uses.merge(node, 1, Integer::sum));
        return uses;
    }
}
