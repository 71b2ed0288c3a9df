package org.janus.model.kernel;

import java.util.List;

/**
 * A vertex of an expression graph. Nodes come from one {@link Graph} that makes equal expressions
 * the same node, so identity is equality.
 *
 * <p>Operands: PRODUCT has its parameter-only coefficient first and then its factors in the order
 * of their ids; RECIPROCAL has its divisor.
 */
final class Node {

    enum Kind {
        CONSTANT,
        PARAMETER,
        STATE,
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        NEGATE,
        PRODUCT,
        RECIPROCAL
    }

    private final int id;
    private final Kind kind;
    private final String text;
    private final List<Node> operands;
    private final boolean parametric;

    Node(int id, Kind kind, String text, List<Node> operands) {
        this.id = id;
        this.kind = kind;
        this.text = text;
        this.operands = operands;
        this.parametric = kind != Kind.STATE && operands.stream().allMatch(Node::isParametric);
    }

    /** The position in the order of creation. */
    int id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The literal of a constant, the enum constant of a parameter or state; empty otherwise. */
    String text() {
        return text;
    }

    List<Node> operands() {
        return operands;
    }

    Node left() {
        return operands.get(0);
    }

    Node right() {
        return operands.get(1);
    }

    /** Whether the value depends on no state, so that it is the same during a whole run. */
    boolean isParametric() {
        return parametric;
    }

    boolean isOne() {
        return kind == Kind.CONSTANT && Double.parseDouble(text) == 1;
    }

    @Override
    public String toString() {
        return kind + text + operands;
    }
}
