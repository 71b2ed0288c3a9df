package org.janus.model.kernel;

import org.janus.model.kernel.Node.Kind;

/**
 * Java text of an expression.
 *
 * @param text the expression
 * @param precedence how tightly its last operation binds
 */
record Formula(String text, int precedence) {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int ATOM = 3;

    static Formula atom(String text) {
        return new Formula(text, ATOM);
    }

    /** Infix notation with the parentheses that the association needs. */
    static Formula infix(Kind kind, Formula left, Formula right) {
        int precedence = kind == Kind.ADD || kind == Kind.SUBTRACT ? SUM : PRODUCT;
        String leftText = left.precedence < precedence ? "(" + left.text + ")" : left.text;
        String rightText = right.precedence <= precedence ? "(" + right.text + ")" : right.text;
        return new Formula(leftText + " " + sign(kind) + " " + rightText, precedence);
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            default -> throw new IllegalStateException(kind + " is no binary operation");
        };
    }
}
