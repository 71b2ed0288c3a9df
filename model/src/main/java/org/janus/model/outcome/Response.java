package org.janus.model.outcome;

/**
 * Response of the primary tumor at the horizon, after RECIST 1.1 on a sphere.
 *
 * <p>Twenty percent more diameter is 1.2^3 = 1.728 times the volume, thirty percent less 0.7^3 =
 * 0.343 times. Both bounds count as reached when missed by rounding only.
 *
 * <p>Source: Eisenhauer et al. 2009, Eur J Cancer 45:228-247, doi 10.1016/j.ejca.2008.10.026.
 */
public enum Response {
    /** Complete response: not detectable at the horizon. */
    CR,
    /** Partial response: diameter at most 70 % of baseline. */
    PR,
    /** Stable disease: nothing of the others. */
    SD,
    /** Progressive disease: diameter at least 20 % and 5 mm above the nadir since baseline. */
    PD,
    /** Not evaluable: no detectable tumor at baseline, or no baseline before the horizon. */
    NE;

    private static final double PROGRESSION_VOLUME_RATIO = 1.728;
    private static final double RESPONSE_VOLUME_RATIO = 0.343;
    private static final double PROGRESSION_MM = 5;
    private static final double ROUNDING = 1e-12;

    /**
     * The response, in the order NE, CR, PD, PR, SD.
     *
     * @param baseline tumor cells at baseline; NaN when it lies beyond the horizon
     * @param nadir fewest tumor cells since baseline
     * @param end tumor cells at the horizon
     * @param detectionLimit cells below which a tumor is not seen
     */
    static Response of(double baseline, double nadir, double end, double detectionLimit) {
        if (!(baseline >= detectionLimit)) {
            return NE;
        }

        if (end < detectionLimit) {
            return CR;
        }

        if (isProgression(nadir, end)) {
            return PD;
        }

        return end <= RESPONSE_VOLUME_RATIO * baseline * (1 + ROUNDING) ? PR : SD;
    }

    private static boolean isProgression(double nadir, double end) {
        return end >= PROGRESSION_VOLUME_RATIO * nadir * (1 - ROUNDING)
                && TumorSize.diameterMm(end) - TumorSize.diameterMm(nadir) >= PROGRESSION_MM;
    }
}
