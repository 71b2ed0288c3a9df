package org.janus.sweep.config;

/** What kind of value a key takes. */
enum Kind {
    BLOCK("a block"),
    BLOCKS("a list of blocks"),
    NAMED_BLOCKS("blocks by name"),
    SETTINGS("values by parameter key"),
    FORMULAS("expressions by parameter key"),
    EXPRESSION("an expression"),
    NAME("a name"),
    NAMES("a list of names"),
    WORD("a word"),
    TEXT("a text"),
    FLAG("true or false"),
    NUMBER("a number"),
    NUMBERS("a list of numbers"),
    WHOLE("a whole number"),
    TIME("a time with its unit (d, h, min, w)"),
    TIMES("a list of times with their units"),
    CELLS("a number of cells with its unit (cells)"),
    AMOUNT("an amount in the unit of the agent");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** Such as {@code a whole number}. */
    String words() {
        return words;
    }
}
