package org.janus.model.kernel;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Map;
import org.janus.model.kernel.Node.Kind;

/** Reads one expression of the equations into the graph. */
final class ExpressionReader {

    private static final String STATE = "State.";

    private final Graph graph;
    private final Map<String, Node> values;

    /**
     * @param values parameters by symbol and locals by name; the caller adds locals as it meets
     *     them
     */
    ExpressionReader(Graph graph, Map<String, Node> values) {
        this.graph = graph;
        this.values = values;
    }

    Node read(Expression expression) {
        if (expression.isEnclosedExpr()) {
            return read(expression.asEnclosedExpr().getInner());
        }

        if (expression.isBinaryExpr()) {
            return readBinary(expression.asBinaryExpr());
        }

        if (expression.isUnaryExpr()
                && expression.asUnaryExpr().getOperator() == UnaryExpr.Operator.MINUS) {
            return graph.negate(read(expression.asUnaryExpr().getExpression()));
        }

        return readLeaf(expression);
    }

    private Node readBinary(BinaryExpr expression) {
        Kind kind =
                switch (expression.getOperator()) {
                    case PLUS -> Kind.ADD;
                    case MINUS -> Kind.SUBTRACT;
                    case MULTIPLY -> Kind.MULTIPLY;
                    case DIVIDE -> Kind.DIVIDE;
                    default -> throw unknown(expression);
                };
        if (isInteger(expression.getLeft()) && isInteger(expression.getRight())) {
            throw new UnreadableEquationException(
                    expression, "two integers would be computed as integers; write 1.0 for 1");
        }

        return graph.binary(kind, read(expression.getLeft()), read(expression.getRight()));
    }

    private static boolean isInteger(Expression expression) {
        if (expression.isEnclosedExpr()) {
            return isInteger(expression.asEnclosedExpr().getInner());
        }

        if (expression.isUnaryExpr()) {
            return isInteger(expression.asUnaryExpr().getExpression());
        }

        return expression.isIntegerLiteralExpr();
    }

    private Node readLeaf(Expression expression) {
        if (expression.isDoubleLiteralExpr()) {
            return graph.constant(expression.asDoubleLiteralExpr().asDouble());
        }

        if (expression.isIntegerLiteralExpr()) {
            return graph.constant(expression.asIntegerLiteralExpr().asNumber().doubleValue());
        }

        if (expression.isMethodCallExpr()) {
            return readState(expression.asMethodCallExpr());
        }

        Node value = values.get(expression.toString());
        if (value == null) {
            throw unknown(expression);
        }

        return value;
    }

    private Node readState(MethodCallExpr call) {
        if (call.getScope().isEmpty()
                && call.getNameAsString().equals("at")
                && call.getArguments().size() == 2
                && call.getArgument(0).toString().equals("y")
                && call.getArgument(1).toString().startsWith(STATE)) {
            return graph.state(call.getArgument(1).toString().substring(STATE.length()));
        }

        throw unknown(call);
    }

    private static UnreadableEquationException unknown(Expression expression) {
        return new UnreadableEquationException(
                expression,
                "only + - * /, numbers, parameters, earlier locals and at(y, State.X) may be used");
    }
}
