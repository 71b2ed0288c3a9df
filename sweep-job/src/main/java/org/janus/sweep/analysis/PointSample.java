package org.janus.sweep.analysis;

import org.janus.sweep.design.Design;
import org.janus.sweep.design.EfastDesign;
import org.janus.sweep.design.MorrisDesign;
import org.janus.sweep.design.SaltelliDesign;
import org.janus.sweep.design.SplitMix64;

/**
 * Which points of a design sensitivity rests on: all of them, up to a limit, so that a column of
 * outcomes fits the memory of a task.
 *
 * <ul>
 *   <li>saltelli and morris: the first base points or trajectories, up to 2^23 points: a smaller
 *       design of the same kind;
 *   <li>efast: all points;
 *   <li>other designs: points chosen by a hash of their index, 2^18 on average. Correlations then
 *       have a standard error of 0.002, finer than anybody reads them.
 * </ul>
 *
 * <p>The choice is a function of design and index, whatever the partitions.
 */
final class PointSample {

    private static final long MOST_OF_BLOCKS = 1L << 23;
    private static final double MOST_SCATTERED = 1L << 18;
    private static final long SALT = 0x53414D504C45L;

    private final long first;
    private final double share;

    private PointSample(long first, double share) {
        this.first = first;
        this.share = share;
    }

    /** The sample of a design. */
    static PointSample of(Design design) {
        Design core = DerivedColumns.without(design);
        if (core instanceof SaltelliDesign saltelli) {
            return new PointSample(whole(saltelli.size(), saltelli.rowsPerPoint()), 1);
        }

        if (core instanceof MorrisDesign morris) {
            return new PointSample(whole(morris.size(), morris.rowsPerTrajectory()), 1);
        }

        boolean scattered = !(core instanceof EfastDesign);
        return new PointSample(
                design.size(), scattered ? Math.min(1, MOST_SCATTERED / design.size()) : 1);
    }

    /** How many blocks of so many points it has, from the first on. */
    long blocks(int width) {
        return first / width;
    }

    /** Whether a point is in it. */
    boolean holds(long point) {
        return point < first && (share >= 1 || SplitMix64.unit(SALT, point) < share);
    }

    private static long whole(long size, int block) {
        return Math.min(size, MOST_OF_BLOCKS / block * block);
    }
}
