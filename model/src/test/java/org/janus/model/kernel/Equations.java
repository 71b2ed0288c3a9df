package org.janus.model.kernel;

import java.util.List;
import java.util.Map;

/**
 * The equations as read: an expression graph and what it computes.
 *
 * @param graph the maker of the nodes
 * @param derivatives one node for each state, in the order of {@link org.janus.model.State}
 * @param quantities nodes of the algebraic quantities by their enum constant
 * @param names what the source calls a node, for readable output
 * @param symbols what the source calls a parameter, by the parameter's enum constant
 */
record Equations(
        Graph graph,
        List<Node> derivatives,
        Map<String, Node> quantities,
        Map<Node, String> names,
        Map<String, String> symbols) {

    /** One node for each quantity that kernels observe, in the order of their rows. */
    List<Node> observed() {
        return KernelGenerator.OBSERVED.stream().map(q -> quantities.get(q.name())).toList();
    }
}
