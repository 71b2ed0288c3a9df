package org.janus.sweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.janus.sweep.plan.Fingerprint.Relation;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static Fingerprint sweep(String type, int points, String horizon) {
        return Fingerprint.of(
                new TreeMap<>(
                        Map.of(
                                "sweep.design.type", type,
                                "sweep.design.points", String.valueOf(points),
                                "sweep.horizon", horizon)));
    }

    @Test
    void moreSobolPointsExtend() {
        var relation = sweep("sobol", 128, "60 d").relationTo(sweep("sobol", 64, "60 d"));

        assertThat(relation).isEqualTo(Relation.EXTENDS);
    }

    @Test
    void fewerSobolPointsDiffer() {
        var relation = sweep("sobol", 64, "60 d").relationTo(sweep("sobol", 128, "60 d"));

        assertThat(relation).isEqualTo(Relation.DIFFERS);
    }

    @Test
    void moreLatinHypercubePointsDiffer() {
        var earlier = sweep("latin-hypercube", 64, "60 d");

        var relation = sweep("latin-hypercube", 128, "60 d").relationTo(earlier);

        assertThat(relation).isEqualTo(Relation.DIFFERS);
    }

    @Test
    void morePointsAndAnotherHorizonDiffer() {
        var relation = sweep("sobol", 128, "30 d").relationTo(sweep("sobol", 64, "60 d"));

        assertThat(relation).isEqualTo(Relation.DIFFERS);
    }

    @Test
    void differencesNameWhatWasAndWhatIs() {
        var differences = sweep("sobol", 64, "30 d").differencesFrom(sweep("sobol", 64, "60 d"));

        assertThat(differences).containsExactly("sweep.horizon: was 60 d, is 30 d");
    }

    @Test
    void theHashIsTheShaOfTheText() {
        // SHA-256 of "abc" is the first example of FIPS 180-2.
        assertThat(new Fingerprint("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
