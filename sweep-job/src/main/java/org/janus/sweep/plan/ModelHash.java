package org.janus.sweep.plan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.janus.model.DualRoleEquations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;

/**
 * A hash of the model: the bits of the derivative at 64 fixed states, each with its own parameters,
 * and the catalogue. It changes when an equation or a number of the catalogue does.
 */
public final class ModelHash {

    private static final int STATES = 64;

    /** Largest states: beyond every half-saturation constant of the catalogue. */
    private static final double[] LARGEST = {
        1e9, 1e9, 1e9, 1e6, 1e5, 1e7, 1e7, 1e7, 1e7, 1e7, 1e8, 1, 1e3, 500, 500, 500, 100, 10, 4
    };

    private static final String HASH = compute();

    private ModelHash() {}

    /** {@return the hash, 64 hexadecimal digits} */
    public static String hash() {
        return HASH;
    }

    private static String compute() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (int i = 0; i < STATES; i++) {
                writeDerivative(out, i);
            }
            for (Parameter parameter : Parameter.values()) {
                writeParameter(out, parameter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Fingerprint.sha256(bytes.toByteArray());
    }

    private static void writeDerivative(DataOutputStream out, int i) throws IOException {
        double[] parameters = Parameter.defaults();
        for (int p = 0; p < parameters.length; p++) {
            parameters[p] *= 1 + spread(i, p) / 2;
        }

        double[] state = new double[State.count()];
        for (int s = 0; s < state.length; s++) {
            state[s] = LARGEST[s] * spread(i, parameters.length + s);
        }

        double[] derivative = new double[State.count()];
        new DualRoleEquations(parameters).evaluate(state, derivative, new double[Quantity.count()]);
        for (double d : derivative) {
            out.writeLong(Double.doubleToLongBits(d));
        }
    }

    /** A fixed number in [0, 1) that runs evenly over both indices: the golden-ratio sequence. */
    private static double spread(int i, int k) {
        double turns = (i * 167 + k) * 0.6180339887498949;
        return turns - Math.floor(turns);
    }

    private static void writeParameter(DataOutputStream out, Parameter parameter)
            throws IOException {
        out.writeUTF(parameter.key());
        out.writeUTF(parameter.unit());
        out.writeUTF(parameter.hard().name());
        out.writeUTF(parameter.scale().name());
        out.writeDouble(parameter.defaultValue());
        out.writeDouble(parameter.low());
        out.writeDouble(parameter.high());
    }
}
