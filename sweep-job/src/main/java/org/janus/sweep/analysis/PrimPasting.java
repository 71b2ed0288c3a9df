package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * Widens a box face by face as long as its density does not fall.
 *
 * <p>A paste takes the nearest of the points outside one face ({@link PrimFaces}): alpha of the
 * points in the box, at least one, equal values together. Of the pastes that keep the density the
 * one with the greatest is taken, the first of equals. A face through which everything has entered
 * is a limit no more.
 */
final class PrimPasting {
    /** A fall of the density up to this is rounding. */
    private static final double ROUNDING = 1e-12;

    private final PrimSpace space;
    private final double alpha;
    private final double[] lower;
    private final double[] upper;

    private record Paste(int factor, boolean isLower, double limit, double density) {}

    private PrimPasting(PrimSpace space, PrimBox box, double alpha) {
        this.space = space;
        this.alpha = alpha;
        this.lower = space.open(Double.NEGATIVE_INFINITY);
        this.upper = space.open(Double.POSITIVE_INFINITY);
        for (FactorLimit limit : box.limits()) {
            lower[limit.factor()] = limit.min();
            upper[limit.factor()] = limit.max();
        }
    }

    /** The box widened as far as its density allows; itself when alpha is 0. */
    static PrimBox widened(PrimSpace space, PrimBox box, double alpha) {
        return alpha == 0 ? box : new PrimPasting(space, box, alpha).widened();
    }

    private PrimBox widened() {
        PrimFaces faces = new PrimFaces(space, lower, upper);
        Optional<Paste> best = best(faces);
        while (best.isPresent()) {
            double[] limits = best.get().isLower() ? lower : upper;
            limits[best.get().factor()] = best.get().limit();
            faces = new PrimFaces(space, lower, upper);
            best = best(faces);
        }

        return space.box(lower, upper, faces.points(), faces.cases());
    }

    private Optional<Paste> best(PrimFaces faces) {
        double toBeat = faces.cases() / faces.points() - ROUNDING;
        Optional<Paste> best = Optional.empty();
        for (int face = 0; face < faces.faces(); face++) {
            if (faces.pointsAt(face) > 0) {
                Paste paste = paste(faces, face);
                if (paste.density() > toBeat) {
                    toBeat = paste.density();
                    best = Optional.of(paste);
                }
            }
        }

        return best;
    }

    private Paste paste(PrimFaces faces, int face) {
        int[] rows = faces.rowsAt(face);
        double[] column = space.column(faces.factor(face));
        double sign = faces.isLower(face) ? -1 : 1;
        double[] outwards =
                Arrays.stream(rows).mapToDouble(row -> sign * column[row]).sorted().toArray();
        int wanted = Math.min(rows.length, Math.max(1, (int) (alpha * faces.points())));
        double edge = outwards[wanted - 1];
        double next = sign * Double.POSITIVE_INFINITY;
        int taken = wanted;
        while (taken < outwards.length && outwards[taken] == edge) {
            taken++;
        }

        if (taken < outwards.length) {
            next = PrimSpace.limitBetween(sign * outwards[taken], sign * edge);
        }

        double cases = faces.cases();
        for (int row : rows) {
            cases += sign * column[row] <= edge ? space.y()[row] : 0;
        }

        double density = cases / (faces.points() + taken);
        return new Paste(faces.factor(face), faces.isLower(face), next, density);
    }
}
