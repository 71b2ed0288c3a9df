package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DesignTypeTest {

    @Test
    void keysAreThoseOfTheConfigLanguage() {
        assertThat(DesignType.values())
                .extracting(DesignType::key)
                .containsExactly(
                        "grid",
                        "zip",
                        "list",
                        "one-at-a-time",
                        "monte-carlo",
                        "latin-hypercube",
                        "sobol",
                        "halton",
                        "morris",
                        "saltelli",
                        "efast",
                        "product",
                        "union");
        assertThat(DesignType.of("latin-hypercube")).contains(DesignType.LATIN_HYPERCUBE);
        assertThat(DesignType.of("LATIN_HYPERCUBE")).isEmpty();
    }

    @Test
    void eachTypeSaysWhatItIs() {
        assertThat(DesignType.values())
                .allSatisfy(
                        type -> {
                            assertThat(type.meaning()).isNotBlank();
                            assertThat(type.size()).isNotBlank();
                            assertThat(type.configKeys()).isNotEmpty();
                        });
    }

    @Test
    void indicesHaveOneDesignEach() {
        assertThat(supporting(AnalysisKind.SOBOL_INDICES)).containsExactly(DesignType.SALTELLI);
        assertThat(supporting(AnalysisKind.MORRIS_EFFECTS)).containsExactly(DesignType.MORRIS);
        assertThat(supporting(AnalysisKind.EFAST_INDICES)).containsExactly(DesignType.EFAST);
        assertThat(supporting(AnalysisKind.RANK_CORRELATIONS))
                .containsExactly(
                        DesignType.MONTE_CARLO,
                        DesignType.LATIN_HYPERCUBE,
                        DesignType.SOBOL,
                        DesignType.HALTON);
    }

    private static DesignType[] supporting(AnalysisKind analysis) {
        return Arrays.stream(DesignType.values())
                .filter(type -> type.supports(analysis))
                .toArray(DesignType[]::new);
    }

    @Test
    void onlySampledDesignsTakeCorrelation() {
        assertThat(Arrays.stream(DesignType.values()).filter(DesignType::takesCorrelation))
                .containsExactly(
                        DesignType.MONTE_CARLO,
                        DesignType.LATIN_HYPERCUBE,
                        DesignType.SOBOL,
                        DesignType.HALTON);
    }
}
