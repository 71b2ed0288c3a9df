package org.janus.model.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EquationReaderTest {

    private static final String LINE = "double surv = 1 + a_surv * s;";

    private static String equations;

    @BeforeAll
    static void readEquations() throws IOException {
        equations = Files.readString(KernelGenerator.EQUATIONS);
    }

    @Test
    void refusesAFunctionAndNamesLineAndExpression() {
        long line = equations.substring(0, equations.indexOf(LINE)).lines().count();

        assertRefused(
                "double surv = Math.exp(a_surv * s);",
                "equations, line " + line + ": cannot read \"Math.exp(a_surv * s)\": only + - * /");
    }

    @Test
    void refusesAChoice() {
        assertRefused("double surv = s > 0 ? 1 : 2;", "cannot read \"s > 0 ? 1 : 2\"");
    }

    @Test
    void refusesABranch() {
        assertRefused("double surv = 1; if (s > 0) { surv = 2; }", "only double locals");
    }

    @Test
    void refusesALoop() {
        assertRefused("double surv = 1; while (surv < 2) { }", "only double locals");
    }

    @Test
    void refusesALocalThatIsNoDouble() {
        assertRefused("int surv = 1;", "cannot read \"surv = 1\": a local must be a double");
    }

    @Test
    void refusesIntegerArithmetic() {
        assertRefused(
                "double surv = 1 / 2 * s;",
                "cannot read \"1 / 2\": two integers would be computed as integers");
    }

    @Test
    void refusesANameItHasNotMet() {
        assertRefused("double surv = 1 + unknown * s;", "cannot read \"unknown\"");
    }

    @Test
    void refusesAStateReadPastTheClamp() {
        assertRefused("double surv = y[State.STAT3.ordinal()];", "cannot read \"y[State.STAT3");
    }

    @Test
    void refusesADerivativeGivenTwice() {
        assertRefused(LINE + " dy[State.STAT3.ordinal()] = surv;", "it is assigned a second time");
    }

    @Test
    void refusesAMissingDerivative() {
        String source = equations.replace("dy[State.HEAT_SESSIONS.ordinal()] = -k_Th * T;", "");

        assertThatThrownBy(() -> EquationReader.read(source))
                .isInstanceOf(UnreadableEquationException.class)
                .hasMessageContaining("dy of State.HEAT_SESSIONS is missing");
    }

    @Test
    void refusesAMissingQuantity() {
        String source = equations.replace("q[Quantity.PLASMA_IL6.ordinal()] = I_P;", "");

        assertThatThrownBy(() -> EquationReader.read(source))
                .isInstanceOf(UnreadableEquationException.class)
                .hasMessageContaining("q of Quantity.PLASMA_IL6 is missing");
    }

    @Test
    void refusesAnotherClamp() {
        String source = equations.replace("Math.max(y[state.ordinal()], 0)", "y[state.ordinal()]");

        assertThatThrownBy(() -> EquationReader.read(source))
                .isInstanceOf(UnreadableEquationException.class)
                .hasMessageContaining("at() must be");
    }

    private static void assertRefused(String replacement, String message) {
        String source = equations.replace(LINE, replacement);

        assertThatThrownBy(() -> EquationReader.read(source))
                .isInstanceOf(UnreadableEquationException.class)
                .hasMessageContaining(message);
    }
}
