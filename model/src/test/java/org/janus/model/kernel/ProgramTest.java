package org.janus.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.janus.model.State;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final String PLASMA = "q[Quantity.PLASMA_IL6.ordinal()] = I_P;";

    @Test
    void whatIsObservedFollowsTheDerivatives() throws IOException {
        Program program = Program.of(EquationReader.read(source()));

        assertThat(program.outputs().subList(State.count(), program.outputs().size()))
                .map(program.names()::get)
                .containsExactly("I_T", "I_P");
    }

    @Test
    void refusesToObserveWhatTheDerivativesDoNotNeed() throws IOException {
        Equations equations =
                EquationReader.read(source().replace(PLASMA, PLASMA.replace("I_P", "I_P * I_P")));

        assertThatThrownBy(() -> Program.of(equations))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the derivatives do not need all of [TUMOR_IL6, PLASMA_IL6];"
                                + " only what they need can be observed");
    }

    private static String source() throws IOException {
        return Files.readString(KernelGenerator.EQUATIONS);
    }
}
