package org.janus.model.kernel;

import com.github.javaparser.ast.Node;

/**
 * The source holds something the generator does not understand; says the line, it, and the rule.
 */
final class UnreadableEquationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEquationException(Node place, String rule) {
        super("equations, line " + line(place) + ": cannot read \"" + place + "\": " + rule);
    }

    private static int line(Node place) {
        return place.getBegin().map(position -> position.line).orElse(0);
    }
}
