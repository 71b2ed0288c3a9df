package org.janus.sweep.design;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.List;
import java.util.Optional;

/** From a syntax tree to nodes that compute in doubles; whatever is not listed here is refused. */
final class ExpressionReader {

    private static final int LONGEST_TEXT = 4000;

    /** Deeper trees would need a deep stack to be evaluated and sent. */
    private static final int DEEPEST_TREE = 100;

    private final String text;
    private final List<String> variables;

    ExpressionReader(String text, List<String> columns) {
        this.text = text;
        this.variables = columns.stream().map(Factor::column).toList();
    }

    TruthNode condition() {
        return truth(tree(), 1);
    }

    NumberNode number() {
        return number(tree(), 1);
    }

    private ASTNode tree() {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.of(
                    "expression is too long",
                    text.length(),
                    "at most " + LONGEST_TEXT + " characters");
        }

        try {
            return ExpressionSyntax.tree(text);
        } catch (ParseException e) {
            throw refusal(e.getStartPosition(), e.getMessage());
        }
    }

    private TruthNode truth(ASTNode node, int depth) {
        String symbol = node.getToken().getValue();
        if (node.getToken().getType() == TokenType.PREFIX_OPERATOR
                && symbol.equalsIgnoreCase("not")) {
            return new TruthNode.Not(truth(operand(node, 0), depth + 1));
        }

        if (node.getToken().getType() != TokenType.INFIX_OPERATOR) {
            throw refusal(node, "must be true or false, not a number");
        }

        if (symbol.equalsIgnoreCase("and")) {
            return new TruthNode.Both(
                    truth(operand(node, 0), depth + 1), truth(operand(node, 1), depth + 1));
        }

        if (symbol.equalsIgnoreCase("or")) {
            return new TruthNode.Either(
                    truth(operand(node, 0), depth + 1), truth(operand(node, 1), depth + 1));
        }
        return comparison(node, depth);
    }

    private TruthNode comparison(ASTNode node, int depth) {
        Optional<TruthNode.Comparison> comparison =
                TruthNode.Comparison.of(node.getToken().getValue());
        if (comparison.isEmpty()) {
            throw refusal(node, "must be true or false, not a number");
        }

        return new TruthNode.Compared(
                number(operand(node, 0), depth + 1),
                comparison.get(),
                number(operand(node, 1), depth + 1));
    }

    /** Below every truth stands a number, so the depth of numbers is that of the tree. */
    private NumberNode number(ASTNode node, int depth) {
        if (depth > DEEPEST_TREE) {
            throw refusal(node, "is nested too deeply; at most " + DEEPEST_TREE + " levels");
        }

        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> constant(node);
            case VARIABLE_OR_CONSTANT -> variable(node);
            case PREFIX_OPERATOR -> signed(node, depth);
            case INFIX_OPERATOR -> arithmetic(node, depth);
            case FUNCTION -> call(node, depth);
            default -> throw refusal(node, "does not belong here");
        };
    }

    private NumberNode constant(ASTNode node) {
        try {
            double number = Double.parseDouble(node.getToken().getValue());
            if (Double.isFinite(number)) {
                return new NumberNode.Constant(number);
            }
        } catch (NumberFormatException e) {
            // EvalEx also takes hexadecimal and malformed exponents; refused below.
        }

        throw refusal(node, "must be a decimal number within the range of a double");
    }

    private NumberNode variable(ASTNode node) {
        int position = variables.indexOf(node.getToken().getValue());
        if (position < 0) {
            throw refusal(node, "is no column; must be one of " + variables);
        }

        return new NumberNode.Variable(position);
    }

    private NumberNode signed(ASTNode node, int depth) {
        return switch (node.getToken().getValue()) {
            case "+" -> number(operand(node, 0), depth + 1);
            case "-" -> new NumberNode.Negative(number(operand(node, 0), depth + 1));
            default -> throw refusal(node, "needs parentheses: not (a < b)");
        };
    }

    private NumberNode arithmetic(ASTNode node, int depth) {
        Optional<NumberNode.Operator> operator = NumberNode.Operator.of(node.getToken().getValue());
        if (operator.isEmpty()) {
            throw refusal(node, "is true or false; must be a number");
        }

        return new NumberNode.Arithmetic(
                number(operand(node, 0), depth + 1),
                operator.get(),
                number(operand(node, 1), depth + 1));
    }

    private NumberNode call(ASTNode node, int depth) {
        var function =
                NumberNode.Function.of(node.getToken().getValue())
                        .orElseThrow(() -> refusal(node, "is no function; use small letters"));
        if (function.takesSeveral() && node.getParameters().size() < 2) {
            throw refusal(node, "needs at least two numbers");
        }

        return new NumberNode.Call(
                function, node.getParameters().stream().map(n -> number(n, depth + 1)).toList());
    }

    private static ASTNode operand(ASTNode node, int position) {
        return node.getParameters().get(position);
    }

    private IllegalArgumentException refusal(ASTNode node, String rule) {
        Token token = node.getToken();
        return refusal(token.getStartPosition(), "'" + token.getValue() + "' " + rule);
    }

    private IllegalArgumentException refusal(int position, String rule) {
        return Refusal.of("expression is wrong at position " + position, "'" + text + "'", rule);
    }
}
