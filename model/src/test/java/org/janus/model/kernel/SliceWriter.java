package org.janus.model.kernel;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cuts out of the equations the lines that some quantities need, as they stand, so that they give
 * the same bits. {@link EquationReader} has made sure that they are straight-line arithmetic.
 */
final class SliceWriter {

    private final CompilationUnit unit;
    private final Set<String> needed = new HashSet<>();

    private SliceWriter(CompilationUnit unit) {
        this.unit = unit;
    }

    /** The class of IL-6 alone, not yet formatted. */
    static String il6(String source) {
        var configuration =
                new ParserConfiguration()
                        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        CompilationUnit unit =
                new JavaParser(configuration).parse(source).getResult().orElseThrow();
        return new SliceWriter(unit).of(Set.of("TUMOR_IL6", "PLASMA_IL6"));
    }

    private String of(Set<String> quantities) {
        Deque<String> lines = new ArrayDeque<>();
        List<Statement> statements = statements();
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            if (gives(statement, quantities)) {
                lines.addFirst(text(statement));
                statement.findAll(NameExpr.class).forEach(name -> needed.add(name.toString()));
            }
        }

        List<AssignExpr> symbols =
                constructor().findAll(AssignExpr.class, a -> needed.contains("" + a.getTarget()));
        return KernelWriter.HEADER
                + IL6.replace("%FIELDS%", joined(symbols, a -> "" + a.getTarget(), ", "))
                        .replace("%SYMBOLS%", joined(symbols, a -> a + ";", "\n"))
                        .replace("%LINES%", String.join("\n", lines));
    }

    private boolean gives(Statement statement, Set<String> quantities) {
        boolean local =
                statement.findAll(VariableDeclarator.class).stream()
                        .anyMatch(declared -> needed.contains(declared.getNameAsString()));
        boolean output =
                quantities.stream()
                        .anyMatch(q -> text(statement).startsWith("q[Quantity." + q + "."));
        return local || output;
    }

    private List<Statement> statements() {
        return unit.findFirst(MethodDeclaration.class, m -> m.getNameAsString().equals("evaluate"))
                .flatMap(MethodDeclaration::getBody)
                .orElseThrow()
                .getStatements();
    }

    private ConstructorDeclaration constructor() {
        return unit.findFirst(ConstructorDeclaration.class).orElseThrow();
    }

    /** The statement without the comment before it. */
    private static String text(Statement statement) {
        Statement bare = statement.clone();
        bare.removeComment();
        return bare.toString();
    }

    private static String joined(
            List<AssignExpr> symbols, Function<AssignExpr, String> text, String separator) {
        return symbols.stream().map(text).collect(Collectors.joining(separator));
    }

    private static final String IL6 =
            """
            package org.janus.model;

            /**
             * IL-6 in the tumor and in plasma at a state: the lines of {@link
             * DualRoleEquations#evaluate} that these two need, for who asks at every step and
             * nothing else. The same bits.
             */
            public final class Il6Equations {

                private final double %FIELDS%;

                /**
                 * Takes the symbols' values.
                 *
                 * @param p parameters, in the order of {@link Parameter}
                 */
                public Il6Equations(double[] p) {
                    %SYMBOLS%
                }

                /**
                 * Evaluates IL-6 in the tumor and in plasma, in pM.
                 *
                 * @param y state, in the order of {@link State}
                 * @param q receives these two, in the order of {@link Quantity}; the others stay as
                 *     they are
                 */
                public void evaluate(double[] y, double[] q) {
                    %LINES%
                }

                private static double at(double[] y, State state) {
                    return Math.max(y[state.ordinal()], 0);
                }
            }
            """;
}
