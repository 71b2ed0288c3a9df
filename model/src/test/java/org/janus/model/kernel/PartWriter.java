package org.janus.model.kernel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.janus.model.State;
import org.janus.model.kernel.Node.Kind;

/** Writes the parts of a program as methods in a dialect. */
final class PartWriter {

    private static final Pattern NUMBERED = Pattern.compile("t\\d+");

    private final Program program;
    private final Dialect dialect;
    private final List<Part> parts;
    private final Map<Node, Integer> uses;
    private final Map<Node, Integer> keptSlots = new LinkedHashMap<>();
    private final Map<Node, Formula> formulas = new HashMap<>();

    PartWriter(Program program, Dialect dialect, List<Part> parts) {
        this.program = program;
        this.dialect = dialect;
        this.parts = parts;
        this.uses = program.uses();
        for (Part part : parts) {
            part.passed().forEach(node -> keptSlots.put(node, keptSlots.size()));
        }
    }

    /** How many values parts keep for later ones. */
    int keptCount() {
        return keptSlots.size();
    }

    /** The calls of all parts, in order. */
    String calls() {
        var text = new StringBuilder();
        for (int i = 1; i <= parts.size(); i++) {
            text.append("part%d(q, dy, lane, lanes);\n".formatted(i));
        }
        return text.toString();
    }

    /** All parts as private methods. */
    String methods() {
        var text = new StringBuilder();
        for (int i = 1; i <= parts.size(); i++) {
            text.append(
                    """

                    private void part%d(double[] q, double[] dy, int lane, int lanes) {
                    %s}
                    """
                            .formatted(i, body(parts.get(i - 1))));
        }
        return text.toString();
    }

    private String body(Part part) {
        formulas.clear();
        var text = new StringBuilder();
        part.nodes().forEach(node -> text.append(statement(node, part)));
        return text.toString();
    }

    private int slot(Node node) {
        return keptSlots.get(node);
    }

    /** Brings what an operation reads into locals, right before the first who needs it. */
    private String inputs(Node node) {
        var text = new StringBuilder();
        for (Node operand : node.operands()) {
            if (!formulas.containsKey(operand)) {
                text.append(input(operand));
            }
        }
        return text.toString();
    }

    private String input(Node node) {
        if (node.is(Kind.CONSTANT)) {
            String local = node.isOne() ? "one" : "n" + node.text().replaceAll("\\W", "_");
            formulas.put(node, dialect.constantOperand(local, node.text()));
            return dialect.constant(local, node.text());
        }

        if (node.is(Kind.STATE)) {
            return local(node, dialect.loadOwn("x", State.valueOf(node.text()).ordinal()));
        }

        return local(
                node,
                node.isParametric()
                        ? dialect.load("q", program.coefficients().indexOf(node))
                        : dialect.loadOwn("kept", slot(node)));
    }

    private String local(Node node, String value) {
        String name = program.names().get(node);
        formulas.put(node, Formula.atom(name));
        return "%s %s = %s;\n".formatted(dialect.type(), name, value);
    }

    private String statement(Node node, Part part) {
        var text = new StringBuilder(inputs(node));
        Formula formula = formula(node);
        if (isInlined(node, part)) {
            formulas.put(node, formula);
            return text.toString();
        }

        boolean isOnlyOutput = uses.get(node) == 1 && program.outputs().contains(node);
        text.append(isOnlyOutput ? "" : local(node, formula.text()));
        String value = isOnlyOutput ? formula.text() : program.names().get(node);
        for (int row = 0; row < program.outputs().size(); row++) {
            if (program.outputs().get(row) == node) {
                text.append(dialect.store("dy", row, value));
            }
        }
        if (keptSlots.containsKey(node)) {
            text.append(dialect.keep(slot(node), value));
        }
        return text.toString();
    }

    private Formula formula(Node node) {
        return dialect.operation(
                node.kind(), formulas.get(node.left()), formulas.get(node.right()));
    }

    private boolean isInlined(Node node, Part part) {
        return uses.get(node) == 1
                && NUMBERED.matcher(program.names().get(node)).matches()
                && !program.outputs().contains(node)
                && !part.passed().contains(node);
    }
}
