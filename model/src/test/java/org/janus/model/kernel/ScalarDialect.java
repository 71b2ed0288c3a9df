package org.janus.model.kernel;

import org.janus.model.kernel.Node.Kind;

/** Plain doubles, one lane at a time. */
final class ScalarDialect implements Dialect {

    @Override
    public String type() {
        return "double";
    }

    @Override
    public Formula operation(Kind kind, Formula left, Formula right) {
        return Formula.infix(kind, left, right);
    }

    @Override
    public String constant(String local, String literal) {
        return "";
    }

    @Override
    public Formula constantOperand(String local, String literal) {
        return Formula.atom(literal);
    }

    @Override
    public String load(String array, int index) {
        return "%s[%d * lanes + lane]".formatted(array, index);
    }

    @Override
    public String store(String array, int index, String value) {
        return "%s = %s;\n".formatted(load(array, index), value);
    }

    @Override
    public String loadOwn(String array, int index) {
        return "%s[%d]".formatted(array, index);
    }

    @Override
    public String keep(int slot, String value) {
        return "kept[%d] = %s;\n".formatted(slot, value);
    }
}
