package org.janus.sweep.design;

import java.io.Serializable;

/**
 * What a design varies: a parameter or a number of a schedule, with its variation.
 *
 * @param name the config key, e.g. {@code priming.dc-arrival-rate} or {@code doses.anti-pd1.start};
 *     opaque here
 * @param variation the values it takes, in the unit of the parameter
 */
public record Factor(String name, Variation variation) implements Serializable {

    /** The name of the factor that influences nothing. */
    public static final String DUMMY_NAME = "dummy";

    /**
     * Checks that there is a name.
     *
     * @param name the config key, e.g. {@code priming.dc-arrival-rate} or {@code
     *     doses.anti-pd1.start}; opaque here
     * @param variation the values it takes, in the unit of the parameter
     */
    public Factor {
        if (name.isBlank()) {
            throw Refusal.of("factor has no name", "'" + name + "'", "must be a config key");
        }
    }

    /**
     * {@return a uniform number in [0, 1] that influences nothing: the index an analysis gives it
     * is the noise of the method}. Put it last in the list of factors.
     */
    public static Factor dummy() {
        return new Factor(DUMMY_NAME, Distribution.uniform(0, 1));
    }

    /** {@return the name as a table column and as a variable of an expression: snake_case} */
    public String column() {
        return column(name);
    }

    /**
     * {@return a key as a table column: {@code tumor_growth_rate}}
     *
     * @param key such as {@code tumor.growth-rate}
     */
    public static String column(String key) {
        return key.replace('.', '_').replace('-', '_');
    }

    /** The value of the unit number u in [0, 1]. */
    double at(double unit) {
        return variation.at(unit);
    }

    /**
     * The levels of this factor.
     *
     * @throws IllegalArgumentException if it has a distribution: a design over levels cannot list
     *     its values
     */
    Levels levels() {
        if (variation instanceof Levels levels) {
            return levels;
        }

        throw Refusal.of(
                "factor " + name + " has no levels",
                variation,
                "give values, or a number of levels");
    }
}
