package org.janus.model.kernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.janus.model.Quantity;
import org.janus.model.State;

/** Writes the scalar and the vector kernel of a program as Java source, not yet formatted. */
final class KernelWriter {

    /**
     * Operations, loads and stores of one method. The first compiler of HotSpot gives vector
     * methods above some 1,650 bytecodes up, and the second leaves objects in far larger ones;
     * fewer parts pass fewer values on. A part calls nothing but the Vector API, which HotSpot
     * inlines at any size, as it does no helper of our own.
     */
    private static final int LARGEST_VECTOR_PART = 150;

    /** Plain doubles have no such limit; fewer parts pass fewer values on. */
    private static final int LARGEST_SCALAR_PART = 400;

    static final String HEADER =
            """
            // Generated from org.janus.model.DualRoleEquations; edit that and run
            //     mvn -q -pl model test-compile exec:java@kernels spotless:apply
            """;

    private KernelWriter() {}

    static String scalar(Program program) {
        List<Part> parts = Cuts.of(program, LARGEST_SCALAR_PART);
        var writer = new PartWriter(program, new ScalarDialect(), parts);
        var prepare = new PrepareWriter(program);
        return HEADER
                + SCALAR.replace("%STATES%", "" + State.count())
                        .replace("%OUTPUTS%", "" + program.outputs().size())
                        .replace("%OBSERVED%", observed())
                        .replace("%COEFFICIENTS%", "" + program.coefficients().size())
                        .replace("%KEPT%", "" + writer.keptCount())
                        .replace("%PREPARE-CALLS%", prepare.calls())
                        .replace("%PART-CALLS%", writer.calls())
                        .replace("%METHODS%", prepare.methods() + writer.methods());
    }

    static String vector(Program program) {
        List<Part> parts = Cuts.of(program, LARGEST_VECTOR_PART);
        var writer = new PartWriter(program, new VectorDialect(), parts);
        return HEADER
                + VECTOR.replace("%STATES%", "" + State.count())
                        .replace("%OBSERVED%", observed())
                        .replace("%KEPT%", "" + writer.keptCount())
                        .replace("%PART-CALLS%", writer.calls())
                        .replace("%METHODS%", writer.methods());
    }

    /** The rows behind the derivatives in words. */
    private static String observed() {
        List<Quantity> observed = KernelGenerator.OBSERVED;
        return IntStream.range(0, observed.size())
                .mapToObj(k -> observed(State.count() + k, observed.get(k)))
                .collect(Collectors.joining(", "));
    }

    private static String observed(int row, Quantity quantity) {
        return "row %d is {@link Quantity#%s} in %s".formatted(row, quantity, quantity.unit());
    }

    private static final String SCALAR =
            """
            package org.janus.model.batch;

            import org.janus.model.Quantity;

            /**
             * The right-hand side of the dual-role model in plain doubles, with parameter-only
             * terms hoisted and divisions merged. The same operations in the same order as the
             * vector kernel, so the same bits.
             *
             * <p>Observed behind the derivatives: %OBSERVED%.
             *
             * <p>Not for use by two threads at once: results pass between parts in an array.
             */
            public final class DualRoleScalarKernel implements LaneKernel {

                private final double[] x = new double[%STATES%];
                private final double[] kept = new double[%KEPT%];

                @Override
                public int dimension() {
                    return %STATES%;
                }

                @Override
                public int outputs() {
                    return %OUTPUTS%;
                }

                @Override
                public int coefficients() {
                    return %COEFFICIENTS%;
                }

                @Override
                public int width() {
                    return 1;
                }

                @Override
                public void prepare(double[] p, double[] q, int lane, int lanes) {
                    %PREPARE-CALLS%
                }

                @Override
                public void derivative(double[] y, double[] q, double[] dy, int lanes) {
                    for (int lane = 0; lane < lanes; lane++) {
                        clamp(y, lane, lanes);
                        %PART-CALLS%
                    }
                }

                /** x = max(y, 0) without a branch; NaN stays NaN. */
                private void clamp(double[] y, int lane, int lanes) {
                    for (int i = 0; i < %STATES%; i++) {
                        double state = y[i * lanes + lane];
                        x[i] = (state + Math.abs(state)) * 0.5;
                    }
                }
                %METHODS%
            }
            """;

    private static final String VECTOR =
            """
            package org.janus.model.batch.vector;

            import jdk.incubator.vector.DoubleVector;
            import jdk.incubator.vector.VectorSpecies;
            import org.janus.model.Quantity;
            import org.janus.model.batch.DualRoleScalarKernel;
            import org.janus.model.batch.LaneKernel;

            /**
             * The right-hand side of the dual-role model for one vector of lanes after the other.
             * The same operations in the same order as {@link DualRoleScalarKernel}, so the same
             * bits.
             *
             * <p>Observed behind the derivatives: %OBSERVED%.
             *
             * <p>Not for use by two threads at once: results pass between parts in an array. The
             * parts are so small that both compilers of the JVM take them; what is left to the
             * interpreter or not inlined allocates.
             */
            public final class DualRoleVectorKernel implements LaneKernel {

                private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
                private static final int WIDTH = SPECIES.length();

                private final LaneKernel scalar = new DualRoleScalarKernel();
                private final double[] x = new double[%STATES% * WIDTH];
                private final double[] kept = new double[%KEPT% * WIDTH];

                @Override
                public int dimension() {
                    return scalar.dimension();
                }

                @Override
                public int outputs() {
                    return scalar.outputs();
                }

                @Override
                public int coefficients() {
                    return scalar.coefficients();
                }

                @Override
                public int width() {
                    return WIDTH;
                }

                @Override
                public void prepare(double[] p, double[] q, int lane, int lanes) {
                    scalar.prepare(p, q, lane, lanes);
                }

                @Override
                public void derivative(double[] y, double[] q, double[] dy, int lanes) {
                    for (int lane = 0; lane < lanes; lane += WIDTH) {
                        clamp(y, lane, lanes);
                        %PART-CALLS%
                    }
                }

                /** x = max(y, 0) without a branch; NaN stays NaN. */
                private void clamp(double[] y, int lane, int lanes) {
                    for (int i = 0; i < %STATES%; i++) {
                        DoubleVector state = DoubleVector.fromArray(SPECIES, y, i * lanes + lane);
                        state.add(state.abs()).mul(0.5).intoArray(x, i * WIDTH);
                    }
                }
                %METHODS%
            }
            """;
}
