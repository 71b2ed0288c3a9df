package org.janus.model.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.janus.model.Quantity;

/**
 * Writes the batch kernels and the slice for IL-6 from the readable equations. Run it from the
 * folder of the module, then the formatter.
 */
public final class KernelGenerator {

    static final Path EQUATIONS = Path.of("src/main/java/org/janus/model/DualRoleEquations.java");
    static final Path SCALAR =
            Path.of("src/main/java/org/janus/model/batch/DualRoleScalarKernel.java");
    static final Path VECTOR =
            Path.of("src/vector/java/org/janus/model/batch/vector/DualRoleVectorKernel.java");

    static final Path IL6 = Path.of("src/main/java/org/janus/model/Il6Equations.java");

    /** What the kernels observe: the rows behind the derivatives, in their order. */
    public static final List<Quantity> OBSERVED = List.of(Quantity.TUMOR_IL6, Quantity.PLASMA_IL6);

    private KernelGenerator() {}

    /**
     * Writes both kernels and the slice.
     *
     * @param arguments the folder of the module
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        Program program = program(module);
        Files.writeString(module.resolve(SCALAR), KernelWriter.scalar(program));
        Files.writeString(module.resolve(VECTOR), KernelWriter.vector(program));
        Files.writeString(module.resolve(IL6), il6(module));
    }

    static Equations equations(Path module) throws IOException {
        return EquationReader.read(Files.readString(module.resolve(EQUATIONS)));
    }

    static String il6(Path module) throws IOException {
        return SliceWriter.il6(Files.readString(module.resolve(EQUATIONS)));
    }

    static Program program(Path module) throws IOException {
        return Program.of(equations(module));
    }
}
