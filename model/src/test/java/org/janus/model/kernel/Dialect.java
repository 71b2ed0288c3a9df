package org.janus.model.kernel;

import org.janus.model.kernel.Node.Kind;

/** How one kind of kernel spells the operations; both spell the same operations. */
interface Dialect {

    /** The type of a local. */
    String type();

    /** One operation on operands as this dialect wrote them. */
    Formula operation(Kind kind, Formula left, Formula right);

    /** The statement that brings a constant into a local, empty where literals need none. */
    String constant(String local, String literal);

    /** How an operand that is a constant is written. */
    Formula constantOperand(String local, String literal);

    /** Element i of this lane of a state-major array. */
    String load(String array, int index);

    /** The statement that writes element i of this lane of a state-major array. */
    String store(String array, int index, String value);

    /** Element i of an array that holds the present lanes only. */
    String loadOwn(String array, int index);

    /** The statement that keeps a value for later parts. */
    String keep(int slot, String value);
}
