package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponseTest {

    private static final double LIMIT = 1e7;

    /** Cases of RECIST 1.1 in diameters, mm: those on a bound count as reaching it. */
    @ParameterizedTest(name = "{0} -> {1} -> {2} mm is {3}")
    @CsvSource({
        "100, 70, 70, PR",
        "100, 71, 71, SD",
        "60, 50, 60, PD",
        "12, 10, 12, SD",
        "100, 0, 0, CR",
        "100, 40, 47, PR",
        "100, 40, 48, PD",
        "100, 100, 119, SD",
        "100, 100, 120, PD",
        "20, 20, 24.9, SD",
        "20, 20, 25, PD"
    })
    @Tag("validation")
    void followsRecist(double baseline, double nadir, double end, Response expected) {
        Response response =
                Response.of(
                        cellsOfDiameter(baseline),
                        cellsOfDiameter(nadir),
                        cellsOfDiameter(end),
                        LIMIT);

        assertThat(response).isEqualTo(expected);
    }

    @Test
    void aTumorNotSeenAtBaselineIsNotEvaluable() {
        assertThat(Response.of(0.99e7, 0.99e7, 5e8, LIMIT)).isEqualTo(Response.NE);
        assertThat(Response.of(1e7, 1e7, 1e7, LIMIT)).isEqualTo(Response.SD);
    }

    @Test
    void aMissingBaselineIsNotEvaluable() {
        assertThat(Response.of(Double.NaN, Double.NaN, 5e8, LIMIT)).isEqualTo(Response.NE);
    }

    /** Below the limit the rise from the nadir is not asked for. */
    @Test
    void aCompleteResponseComesBeforeAProgression() {
        assertThat(Response.of(5e8, 1e3, 0.9e7, LIMIT)).isEqualTo(Response.CR);
    }

    /** A sphere at 2.06e5 cells per mm3. */
    private static double cellsOfDiameter(double mm) {
        return Math.PI / 6 * mm * mm * mm * 2.06e5;
    }
}
