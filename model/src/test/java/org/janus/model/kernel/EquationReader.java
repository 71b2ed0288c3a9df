package org.janus.model.kernel;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.janus.model.Quantity;
import org.janus.model.State;

/**
 * Reads the equations from their Java source: the constructor, which names the parameters, and
 * {@code evaluate}, which is straight-line arithmetic on doubles. Refuses everything else.
 */
final class EquationReader {

    private static final String CLAMP = "{return Math.max(y[state.ordinal()], 0);}";
    private static final Pattern ELEMENT = Pattern.compile("(\\w+)\\.(\\w+)\\.ordinal\\(\\)");

    private final Graph graph = new Graph();
    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();
    private final Map<String, Node> derivatives = new LinkedHashMap<>();
    private final Map<String, Node> quantities = new LinkedHashMap<>();
    private final ExpressionReader expressions = new ExpressionReader(graph, values);

    private EquationReader() {}

    /**
     * Reads the source of the class of equations.
     *
     * @throws UnreadableEquationException where the source is more than straight-line arithmetic
     */
    static Equations read(String source) {
        var configuration =
                new ParserConfiguration()
                        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        ParseResult<CompilationUnit> parsed = new JavaParser(configuration).parse(source);
        CompilationUnit unit =
                parsed.getResult()
                        .filter(result -> parsed.isSuccessful())
                        .orElseThrow(() -> new IllegalArgumentException("" + parsed.getProblems()));
        EquationReader reader = new EquationReader();
        reader.readSymbols(only(unit, ConstructorDeclaration.class, ""));
        reader.checkClamp(only(unit, MethodDeclaration.class, "at"));
        MethodDeclaration evaluate = only(unit, MethodDeclaration.class, "evaluate");
        body(evaluate).getStatements().forEach(reader::readStatement);
        return reader.equations(evaluate);
    }

    private static <T extends CallableDeclaration<T>> T only(
            CompilationUnit unit, Class<T> type, String name) {
        List<T> found = unit.findAll(type, c -> name.isEmpty() || c.getNameAsString().equals(name));
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "the equations have %d of %s %s; the generator reads exactly one"
                            .formatted(found.size(), type.getSimpleName(), name));
        }

        return found.get(0);
    }

    private static BlockStmt body(MethodDeclaration method) {
        return method.getBody()
                .orElseThrow(() -> new UnreadableEquationException(method, "it has no body"));
    }

    private void checkClamp(MethodDeclaration at) {
        if (!squeezed(body(at).toString()).equals(squeezed(CLAMP))) {
            throw new UnreadableEquationException(at, "at() must be " + CLAMP);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private void readSymbols(ConstructorDeclaration constructor) {
        for (Statement statement : constructor.getBody().getStatements()) {
            AssignExpr assign = assignment(statement);
            Node value = graph.parameter(element(assign.getValue(), "p", "Parameter"));
            String symbol = assign.getTarget().toString();
            values.put(symbol, value);
            symbols.put(value.text(), symbol);
        }
    }

    private void readStatement(Statement statement) {
        if (statement.isExpressionStmt()
                && statement.asExpressionStmt().getExpression().isVariableDeclarationExpr()) {
            statement
                    .asExpressionStmt()
                    .getExpression()
                    .asVariableDeclarationExpr()
                    .getVariables()
                    .forEach(this::readLocal);
        } else {
            readOutput(assignment(statement));
        }
    }

    private void readLocal(VariableDeclarator local) {
        if (!local.getTypeAsString().equals("double") || local.getInitializer().isEmpty()) {
            throw new UnreadableEquationException(local, "a local must be a double with its value");
        }

        Node value = expressions.read(local.getInitializer().get());
        values.put(local.getNameAsString(), value);
        names.putIfAbsent(value, local.getNameAsString());
    }

    private void readOutput(AssignExpr assign) {
        Node value = expressions.read(assign.getValue());
        boolean derivative = assign.getTarget().toString().startsWith("dy[");
        Map<String, Node> outputs = derivative ? derivatives : quantities;
        String name =
                derivative
                        ? element(assign.getTarget(), "dy", "State")
                        : element(assign.getTarget(), "q", "Quantity");
        if (outputs.put(name, value) != null) {
            throw new UnreadableEquationException(assign, "it is assigned a second time");
        }
    }

    private static AssignExpr assignment(Statement statement) {
        if (statement.isExpressionStmt()
                && statement.asExpressionStmt().getExpression().isAssignExpr()) {
            AssignExpr assign = statement.asExpressionStmt().getExpression().asAssignExpr();
            if (assign.getOperator() == AssignExpr.Operator.ASSIGN) {
                return assign;
            }
        }

        throw new UnreadableEquationException(
                statement, "only double locals and plain assignments may stand here");
    }

    /** The constant X of {@code array[Type.X.ordinal()]}. */
    private static String element(Expression expression, String array, String type) {
        if (expression instanceof ArrayAccessExpr access
                && access.getName().toString().equals(array)) {
            Matcher matcher = ELEMENT.matcher(access.getIndex().toString());
            if (matcher.matches() && matcher.group(1).equals(type)) {
                return matcher.group(2);
            }
        }

        throw new UnreadableEquationException(
                expression, "it must read %s[%s.NAME.ordinal()]".formatted(array, type));
    }

    private Equations equations(MethodDeclaration evaluate) {
        List<Node> ordered = new ArrayList<>();
        for (State state : State.values()) {
            Node derivative = derivatives.get(state.name());
            if (derivative == null) {
                throw new UnreadableEquationException(
                        evaluate.getName(), "dy of State." + state + " is missing");
            }

            ordered.add(derivative);
        }

        for (Quantity quantity : Quantity.values()) {
            if (!quantities.containsKey(quantity.name())) {
                throw new UnreadableEquationException(
                        evaluate.getName(), "q of Quantity." + quantity + " is missing");
            }
        }

        return new Equations(graph, ordered, quantities, names, symbols);
    }
}
