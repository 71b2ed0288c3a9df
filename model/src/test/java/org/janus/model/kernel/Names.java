package org.janus.model.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.janus.model.kernel.Node.Kind;

/** Gives nodes the names that Java locals of the generated code have. */
final class Names {

    private static final int LONGEST = 32;

    private final Map<String, String> symbols;
    private final Map<Node, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int operations;

    /**
     * @param symbols names of parameters by their enum constant
     */
    Names(Map<String, String> symbols) {
        this.symbols = symbols;
        taken.addAll(symbols.values());
        taken.addAll(Set.of("x", "y", "q", "dy", "kept", "lane", "lanes", "p"));
    }

    Map<Node, String> all() {
        return Map.copyOf(names);
    }

    /** Names a parameter-only node after its formula: f_T / K_AR becomes f_T_per_K_AR. */
    void nameCoefficient(Node node) {
        if (node.is(Kind.PARAMETER)) {
            names.put(node, symbols.get(node.text()));
            return;
        }

        String formula = words(node);
        name(node, formula.length() > LONGEST ? "c" + names.size() : formula);
    }

    private String words(Node node) {
        return switch (node.kind()) {
            case CONSTANT -> "n" + node.text().replaceAll("\\.0$", "").replaceAll("\\W", "_");
            case PARAMETER -> symbols.get(node.text());
            case NEGATE -> "minus_" + words(node.left());
            case ADD -> words(node.left()) + "_plus_" + words(node.right());
            case SUBTRACT -> words(node.left()) + "_minus_" + words(node.right());
            case DIVIDE ->
                    (node.left().isOne() ? "" : words(node.left()) + "_")
                            + "per_"
                            + words(node.right());
            default -> words(node.left()) + "_" + words(node.right());
        };
    }

    /** Names a node unless it has a name or the name is taken. */
    void name(Node node, String name) {
        if (!names.containsKey(node) && taken.add(name)) {
            names.put(node, name);
        }
    }

    /** Numbers an operation that has no name. */
    void nameOperation(Node node) {
        if (!names.containsKey(node)) {
            operations++;
            name(node, "t" + operations);
        }
    }
}
