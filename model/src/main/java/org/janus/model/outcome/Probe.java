package org.janus.model.outcome;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An observable at a given time; becomes a column of the table of runs.
 *
 * @param observable what
 * @param timeDays when, in days from the start of the run; finite and &gt;= 0. At the time of a
 *     dose the value before it
 */
public record Probe(Observable observable, double timeDays) implements Serializable {

    /**
     * Checks the time.
     *
     * @param observable what
     * @param timeDays when, in days from the start of the run; finite and &gt;= 0. At the time of a
     *     dose the value before it
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public Probe {
        if (!(timeDays >= 0 && Double.isFinite(timeDays))) {
            throw new IllegalArgumentException(
                    "time of probe "
                            + observable.key()
                            + " is "
                            + timeDays
                            + " d; it must be >= 0 d");
        }
    }

    /**
     * {@return the name of the column: {@code tumor_cells_at_25d}, {@code tumor_cells_at_12_5d}}
     */
    public String column() {
        BigDecimal days = BigDecimal.valueOf(timeDays).stripTrailingZeros();
        return observable.column() + "_at_" + days.toPlainString().replace('.', '_') + "d";
    }
}
