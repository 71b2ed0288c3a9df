package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalysisKindTest {

    @Test
    void keysAreThoseOfTheConfigLanguage() {
        assertThat(AnalysisKind.values())
                .extracting(AnalysisKind::key)
                .containsExactly(
                        "sobol-indices",
                        "second-order-indices",
                        "morris-effects",
                        "efast-indices",
                        "rank-correlations",
                        "boxes",
                        "response-rates",
                        "convergence");
    }
}
