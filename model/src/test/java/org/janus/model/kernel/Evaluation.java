package org.janus.model.kernel;

import java.util.HashMap;
import java.util.Map;
import org.janus.model.Parameter;
import org.janus.model.State;

/**
 * Values of nodes and their scales for one parameter vector and state. The scale is the value that
 * would come out if nothing cancelled: of a - b it is |a| + |b|. Rounding errors of any sensible
 * way to compute the node are a few units in the last place of its scale.
 */
final class Evaluation {

    private final double[] parameters;
    private final double[] state;
    private final Map<Node, Double> values = new HashMap<>();
    private final Map<Node, Double> scales = new HashMap<>();

    Evaluation(double[] parameters, double[] state) {
        this.parameters = parameters;
        this.state = state;
    }

    double value(Node node) {
        Double known = values.get(node);
        if (known == null) {
            known =
                    switch (node.kind()) {
                        case CONSTANT -> Double.parseDouble(node.text());
                        case PARAMETER -> parameters[Parameter.valueOf(node.text()).ordinal()];
                        case STATE -> Math.max(state[State.valueOf(node.text()).ordinal()], 0);
                        case NEGATE -> -value(node.left());
                        case ADD -> value(node.left()) + value(node.right());
                        case SUBTRACT -> value(node.left()) - value(node.right());
                        case MULTIPLY -> value(node.left()) * value(node.right());
                        case DIVIDE -> value(node.left()) / value(node.right());
                        default -> throw new IllegalArgumentException(node.kind() + " is not read");
                    };
            values.put(node, known);
        }

        return known;
    }

    double scale(Node node) {
        Double known = scales.get(node);
        if (known == null) {
            known =
                    switch (node.kind()) {
                        case ADD, SUBTRACT -> scale(node.left()) + scale(node.right());
                        case MULTIPLY -> scale(node.left()) * scale(node.right());
                        case DIVIDE -> scale(node.left()) / Math.abs(value(node.right()));
                        case NEGATE -> scale(node.left());
                        default -> Math.abs(value(node));
                    };
            scales.put(node, known);
        }

        return known;
    }
}
