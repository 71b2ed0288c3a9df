package org.janus.sweep.design;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.ShuntingYardConverter;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Tokenizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * From text to a syntax tree by EvalEx, told of the operators and functions of {@link Condition}
 * and no others. EvalEx reads only: its own evaluation is decimal, knows no NaN, and is not used.
 *
 * <p>EvalEx takes some texts that are no expressions ({@code 2 3 +}, {@code min(1 2)}), so the
 * order of the tokens is checked before the tree is built.
 */
final class ExpressionSyntax {

    private static final ExpressionConfiguration LANGUAGE =
            ExpressionConfiguration.builder()
                    .operatorDictionary(operators())
                    .functionDictionary(functions())
                    .arraysAllowed(false)
                    .structuresAllowed(false)
                    .binaryAllowed(false)
                    .implicitMultiplicationAllowed(false)
                    .singleQuoteStringLiteralsAllowed(false)
                    .build();

    /** True for each open parenthesis that belongs to a function. */
    private final Deque<Boolean> calls = new ArrayDeque<>();

    private boolean operandIsNext = true;
    private boolean callIsNext;

    private ExpressionSyntax() {}

    private static MapBasedOperatorDictionary operators() {
        var operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        operators.addOperator("<", new InfixLessOperator());
        operators.addOperator("<=", new InfixLessEqualsOperator());
        operators.addOperator(">", new InfixGreaterOperator());
        operators.addOperator(">=", new InfixGreaterEqualsOperator());
        operators.addOperator("==", new InfixEqualsOperator());
        operators.addOperator("!=", new InfixNotEqualsOperator());
        operators.addOperator("and", new InfixAndOperator());
        operators.addOperator("or", new InfixOrOperator());
        operators.addOperator("not", new PrefixNotOperator());
        return operators;
    }

    private static MapBasedFunctionDictionary functions() {
        var functions = new MapBasedFunctionDictionary();
        functions.addFunction("min", new MinFunction());
        functions.addFunction("max", new MaxFunction());
        functions.addFunction("abs", new AbsFunction());
        functions.addFunction("sqrt", new SqrtFunction());
        return functions;
    }

    /** The tree of a text. */
    static ASTNode tree(String text) throws ParseException {
        List<Token> tokens = new Tokenizer(text, LANGUAGE).parse();
        new ExpressionSyntax().checkOrder(text, tokens);
        return new ShuntingYardConverter(text, tokens, LANGUAGE).toAbstractSyntaxTree();
    }

    private void checkOrder(String text, List<Token> tokens) throws ParseException {
        for (Token token : tokens) {
            if (!fits(token)) {
                throw new ParseException(token, "'" + token.getValue() + "' does not belong here");
            }
        }
        if (operandIsNext) {
            int end = text.length() + 1;
            throw new ParseException(end, end, "", "something is missing");
        }
    }

    private boolean fits(Token token) {
        boolean fits =
                switch (token.getType()) {
                    case NUMBER_LITERAL, VARIABLE_OR_CONSTANT, FUNCTION -> operandIsNext;
                    case PREFIX_OPERATOR, BRACE_OPEN -> operandIsNext;
                    case INFIX_OPERATOR, BRACE_CLOSE -> !operandIsNext;
                    case COMMA -> !operandIsNext && Boolean.TRUE.equals(calls.peek());
                    default -> false;
                };
        follow(token);
        return fits;
    }

    private void follow(Token token) {
        switch (token.getType()) {
            case BRACE_OPEN -> calls.push(callIsNext);
            case BRACE_CLOSE -> calls.poll();
            default -> {}
        }
        callIsNext = token.getType() == Token.TokenType.FUNCTION;
        operandIsNext =
                switch (token.getType()) {
                    case NUMBER_LITERAL, VARIABLE_OR_CONSTANT, BRACE_CLOSE -> false;
                    default -> true;
                };
    }
}
