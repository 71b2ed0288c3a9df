package org.janus.model.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.janus.model.HardBounds;
import org.janus.model.Parameter;
import org.janus.model.Scale;
import org.janus.model.State;

/** Random parameter vectors and states, from a seed: usual ones, extreme ones, zeros. */
final class RandomRuns {

    private static final double ZERO_SHARE = 0.15;
    private static final double NEGATIVE_SHARE = 0.03;
    private static final double TINY = 1e-12;
    private static final double HUGE = 1e12;

    private final JsonNode contexts = contexts();
    private final Random random;

    RandomRuns(long seed) {
        this.random = new Random(seed);
    }

    private static JsonNode contexts() {
        String file = "/org/janus/model/reference-cases/contexts.json";
        try (InputStream stream = RandomRuns.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The defaults with the overrides of one of the contexts. */
    double[] contextParameters() {
        double[] p = Parameter.defaults();
        List<JsonNode> all = new ArrayList<>();
        contexts.forEach(all::add);
        JsonNode context = all.get(random.nextInt(all.size()));
        context.fieldNames()
                .forEachRemaining(
                        key ->
                                p[Parameter.of(key).orElseThrow().ordinal()] =
                                        context.get(key).asDouble());
        return p;
    }

    /** A point of the catalogue's ranges. */
    double[] usualParameters() {
        double[] p = new double[Parameter.values().length];
        for (Parameter parameter : Parameter.values()) {
            double low = parameter.low();
            double high = parameter.high();
            p[parameter.ordinal()] =
                    parameter.scale() == Scale.LOG
                            ? logUniform(low, high)
                            : low + (high - low) * random.nextDouble();
        }
        return p;
    }

    /** A usual point, but each parameter at a legal extreme with the given probability. */
    double[] extremeParameters(double share) {
        double[] p = usualParameters();
        for (Parameter parameter : Parameter.values()) {
            if (random.nextDouble() < share) {
                p[parameter.ordinal()] = extreme(parameter.hard());
            }
        }
        return p;
    }

    private double extreme(HardBounds hard) {
        double[] candidates =
                switch (hard) {
                    case AT_LEAST_ONE -> new double[] {1, HUGE};
                    case AT_LEAST_ZERO -> new double[] {0, TINY, HUGE};
                    case POSITIVE -> new double[] {TINY, HUGE};
                    case FRACTION -> new double[] {0, TINY, 1};
                };
        return candidates[random.nextInt(candidates.length)];
    }

    /** Cells up to 1e12, the rest up to 1e6, some 0, some below 0 as trial steps make them. */
    double[] state() {
        double[] y = new double[State.count()];
        for (State state : State.values()) {
            double high = state.unit().equals("cell") ? HUGE : Math.sqrt(HUGE);
            double value = random.nextDouble() < ZERO_SHARE ? 0 : logUniform(TINY, high);
            y[state.ordinal()] = random.nextDouble() < NEGATIVE_SHARE ? -value : value;
        }
        return y;
    }

    private double logUniform(double low, double high) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }
}
