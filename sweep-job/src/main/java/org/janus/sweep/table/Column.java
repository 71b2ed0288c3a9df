package org.janus.sweep.table;

/**
 * A column of a table.
 *
 * @param name in snake_case, with its unit where it has one
 * @param type of its values
 * @param unit {@code 1} for a ratio, {@code -} for what has none
 * @param meaning in words
 * @param absence when it is null, in words; empty when never
 */
public record Column(String name, Type type, String unit, String meaning, String absence) {

    /** The type of a column, by its SQL name. */
    public enum Type {
        /** A long. */
        BIGINT,
        /** A double. */
        DOUBLE,
        /** True or false. */
        BOOLEAN,
        /** Text. */
        STRING
    }

    /**
     * {@return a column that is never null}
     *
     * @param name in snake_case, with the unit where there is one
     * @param type of every cell
     * @param unit {@code 1} for a ratio, {@code -} for what has none
     * @param meaning what it is, a few words
     */
    public static Column of(String name, Type type, String unit, String meaning) {
        return new Column(name, type, unit, meaning, "");
    }

    /** What a reader of the Parquet schema sees beside the column. */
    String comment() {
        String text = unit.equals("-") ? meaning : meaning + " [" + unit + "]";
        return absence.isEmpty() ? text : text + "; null when " + absence;
    }
}
