package org.janus.model.outcome;

/**
 * Size of a tumor of so many cells, taken as a sphere.
 *
 * <p>V = C / 2.06e5 in mm3 and d = (6 V / pi)^(1/3) in mm, for C &gt;= 0 cells; 5e8 cells are about
 * 2 400 mm3. Nothing is thrown; NaN gives NaN.
 *
 * <p>Source of 2.06e8 cells per mL: Del Monte 2009, Cell Cycle 8:505-506, doi 10.4161/cc.8.3.7608.
 */
final class TumorSize {

    private static final double CELLS_PER_MM3 = 2.06e5;

    private TumorSize() {}

    /** Diameter in mm. */
    static double diameterMm(double cells) {
        double volumeMm3 = cells / CELLS_PER_MM3;
        return StrictMath.cbrt(6 * volumeMm3 / Math.PI);
    }
}
