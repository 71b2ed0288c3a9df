package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.janus.model.kernel.Node.Kind;

/**
 * Cuts a program into parts of limited size where few values have to be passed on. Among all cuts
 * that keep the limit, the ones with fewest stores and loads of passed values win.
 */
final class Cuts {

    /** What a call costs, in stores and loads. */
    private static final int COST_OF_CALL = 8;

    private final Program program;
    private final int largestPart;
    private final Map<Node, Integer> lastUse = new HashMap<>();
    private final Map<Node, Integer> position = new HashMap<>();

    private Cuts(Program program, int largestPart) {
        this.program = program;
        this.largestPart = largestPart;
        List<Node> order = program.order();
        for (int i = 0; i < order.size(); i++) {
            position.put(order.get(i), i);
            for (Node operand : order.get(i).operands()) {
                lastUse.put(operand, i);
            }
        }
    }

    /**
     * The parts of the program in their order, each of at most the given number of operations,
     * loads and stores.
     */
    static List<Part> of(Program program, int largestPart) {
        return new Cuts(program, largestPart).best();
    }

    private List<Part> best() {
        int size = program.order().size();
        int[] cost = new int[size + 1];
        int[] begin = new int[size + 1];
        Arrays.fill(cost, 1, size + 1, Integer.MAX_VALUE / 2);
        for (int end = 1; end <= size; end++) {
            for (int start = end - 1; start >= 0; start--) {
                Part part = part(start, end);
                if (size(part) > largestPart) {
                    break;
                }

                int passed = part.taken().size() + part.passed().size() + COST_OF_CALL;
                if (cost[start] + passed < cost[end]) {
                    cost[end] = cost[start] + passed;
                    begin[end] = start;
                }
            }
        }
        return parts(begin);
    }

    private List<Part> parts(int[] begin) {
        List<Part> parts = new ArrayList<>();
        for (int end = program.order().size(); end > 0; end = begin[end]) {
            parts.add(0, part(begin[end], end));
        }
        return parts;
    }

    private Part part(int start, int end) {
        List<Node> nodes = program.order().subList(start, end);
        Set<Node> taken = new LinkedHashSet<>();
        Set<Node> inputs = new LinkedHashSet<>();
        for (Node node : nodes) {
            for (Node operand : node.operands()) {
                if (operand.isParametric()) {
                    inputs.add(operand);
                } else if (operand.is(Kind.STATE)) {
                    inputs.add(operand);
                } else if (position.get(operand) < start) {
                    taken.add(operand);
                }
            }
        }
        List<Node> passed =
                nodes.stream().filter(node -> lastUse.getOrDefault(node, 0) >= end).toList();
        return new Part(nodes, List.copyOf(taken), passed, List.copyOf(inputs));
    }

    /** Operations, loads and stores. */
    private int size(Part part) {
        List<Node> nodes = part.nodes();
        long outputs = program.outputs().stream().filter(nodes::contains).count();
        return nodes.size()
                + part.taken().size()
                + part.passed().size()
                + part.inputs().size()
                + (int) outputs;
    }
}
