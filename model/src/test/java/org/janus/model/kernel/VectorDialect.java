package org.janus.model.kernel;

import org.janus.model.kernel.Node.Kind;

/** The Vector API, one species of lanes at a time. */
final class VectorDialect implements Dialect {

    @Override
    public String type() {
        return "DoubleVector";
    }

    @Override
    public Formula operation(Kind kind, Formula left, Formula right) {
        String method =
                switch (kind) {
                    case ADD -> "add";
                    case SUBTRACT -> "sub";
                    case MULTIPLY -> "mul";
                    case DIVIDE -> "div";
                    default -> throw new IllegalStateException(kind + " is no binary operation");
                };
        return Formula.atom("%s.%s(%s)".formatted(left.text(), method, right.text()));
    }

    @Override
    public String constant(String local, String literal) {
        return "DoubleVector %s = DoubleVector.broadcast(SPECIES, %s);\n".formatted(local, literal);
    }

    @Override
    public Formula constantOperand(String local, String literal) {
        return Formula.atom(local);
    }

    @Override
    public String load(String array, int index) {
        return "DoubleVector.fromArray(SPECIES, %s, %d * lanes + lane)".formatted(array, index);
    }

    @Override
    public String store(String array, int index, String value) {
        return "%s.intoArray(%s, %d * lanes + lane);\n".formatted(value, array, index);
    }

    @Override
    public String loadOwn(String array, int index) {
        return "DoubleVector.fromArray(SPECIES, %s, %d * WIDTH)".formatted(array, index);
    }

    @Override
    public String keep(int slot, String value) {
        return "%s.intoArray(kept, %d * WIDTH);\n".formatted(value, slot);
    }
}
