package org.janus.model.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.janus.model.Parameter;
import org.janus.model.kernel.Node.Kind;

/** Writes the methods that compute a run's coefficients from its parameters. */
final class PrepareWriter {

    private static final int COEFFICIENTS_PER_METHOD = 30;

    private final Program program;

    PrepareWriter(Program program) {
        this.program = program;
    }

    private int methodCount() {
        return (program.coefficients().size() + COEFFICIENTS_PER_METHOD - 1)
                / COEFFICIENTS_PER_METHOD;
    }

    /** The calls of all methods, in order. */
    String calls() {
        var text = new StringBuilder();
        for (int i = 1; i <= methodCount(); i++) {
            text.append("prepare%d(p, q, lane, lanes);\n".formatted(i));
        }
        return text.toString();
    }

    String methods() {
        var text = new StringBuilder();
        for (int i = 1; i <= methodCount(); i++) {
            int begin = (i - 1) * COEFFICIENTS_PER_METHOD;
            int end = Math.min(begin + COEFFICIENTS_PER_METHOD, program.coefficients().size());
            text.append(
                    """

                    private static void prepare%d(double[] p, double[] q, int lane, int lanes) {
                    %s}
                    """
                            .formatted(i, body(begin, end)));
        }
        return text.toString();
    }

    private String body(int begin, int end) {
        Set<Node> parameters = new LinkedHashSet<>();
        List<String> stores = new ArrayList<>();
        for (int slot = begin; slot < end; slot++) {
            Node coefficient = program.coefficients().get(slot);
            collectParameters(coefficient, parameters);
            stores.add("q[%d * lanes + lane] = %s;\n".formatted(slot, formula(coefficient).text()));
        }
        var text = new StringBuilder();
        for (Node node : parameters) {
            int index = Parameter.valueOf(node.text()).ordinal();
            text.append("double %s = p[%d];\n".formatted(formula(node).text(), index));
        }
        stores.forEach(text::append);
        return text.toString();
    }

    private static void collectParameters(Node node, Set<Node> parameters) {
        if (node.is(Kind.PARAMETER)) {
            parameters.add(node);
        }

        node.operands().forEach(operand -> collectParameters(operand, parameters));
    }

    private Formula formula(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> Formula.atom(node.text());
            case PARAMETER -> Formula.atom(program.symbols().get(node.text()));
            case NEGATE -> Formula.atom("(-" + formula(node.left()).text() + ")");
            default -> Formula.infix(node.kind(), formula(node.left()), formula(node.right()));
        };
    }
}
