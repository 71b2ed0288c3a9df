package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Beta;

/**
 * How surprising a box would be if one of its limits did not matter: quasi-p-values.
 *
 * <p>Without the limit the box holds T' points, a share p of them cases. With it, it holds T points
 * and H cases; the quasi-p-value is P(X >= H) for X binomial (T, p). "Quasi", since the limit was
 * chosen on the same points: read it as a ranking of the limits and drop those above 0.05. NaN
 * where there is no limit.
 *
 * <p>Source: Bryant and Lempert 2010, doi:10.1016/j.techfore.2009.08.002.
 *
 * @param factor position of the factor
 * @param lower quasi-p-value of its lower limit
 * @param upper quasi-p-value of its upper limit
 */
record PrimSignificance(int factor, double lower, double upper) {

    /** One entry per limit of the box, in their order. */
    static List<PrimSignificance> of(PrimSpace space, PrimBox box) {
        double[] lower = space.open(Double.NEGATIVE_INFINITY);
        double[] upper = space.open(Double.POSITIVE_INFINITY);
        for (FactorLimit limit : box.limits()) {
            lower[limit.factor()] = limit.min();
            upper[limit.factor()] = limit.max();
        }

        PrimFaces faces = new PrimFaces(space, lower, upper);
        List<PrimSignificance> values = new ArrayList<>();
        for (int face = 0; face < faces.faces(); face += 2) {
            int factor = faces.factor(face);
            values.add(
                    new PrimSignificance(
                            factor,
                            quasiP(faces, face, lower[factor]),
                            quasiP(faces, face + 1, upper[factor])));
        }

        return values;
    }

    private static double quasiP(PrimFaces faces, int face, double limit) {
        if (Double.isInfinite(limit)) {
            return Double.NaN;
        }

        double trials = faces.points();
        double cases = faces.cases();
        double share = (cases + faces.casesAt(face)) / (trials + faces.pointsAt(face));
        return atLeast(cases, trials, share);
    }

    /** P(X >= cases), X binomial: the regularised incomplete beta function. */
    static double atLeast(double cases, double trials, double share) {
        return cases == 0 || share == 1
                ? 1
                : Beta.regularizedBeta(share, cases, trials - cases + 1);
    }
}
