package org.janus.model.outcome;

/**
 * What became of the primary tumor: the three Es of immunoediting.
 *
 * <p>Source: Dunn, Old &amp; Schreiber 2004, Annu Rev Immunol 22:329-360, doi
 * 10.1146/annurev.immunol.22.012703.104803.
 */
public enum TumorFate {
    /** The tumor fell through one cell before it ever reached the escape burden. */
    ELIMINATION,
    /** Neither happened up to the horizon. */
    EQUILIBRIUM,
    /** The tumor reached the escape burden before it was ever eliminated. */
    ESCAPE;

    /**
     * The fate by what came first.
     *
     * @param eliminationDays time of the elimination, NaN when there was none
     * @param escapeDays time of the escape, NaN when there was none; an escape at the very time of
     *     an elimination came before it
     */
    static TumorFate of(double eliminationDays, double escapeDays) {
        if (Double.isNaN(escapeDays)) {
            return Double.isNaN(eliminationDays) ? EQUILIBRIUM : ELIMINATION;
        }

        return eliminationDays < escapeDays ? ELIMINATION : ESCAPE;
    }

    /** Whether the tumor was kept from escaping. */
    boolean isControlled() {
        return this != ESCAPE;
    }
}
