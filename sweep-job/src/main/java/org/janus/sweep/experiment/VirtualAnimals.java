package org.janus.sweep.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.janus.model.HardBounds;
import org.janus.model.Parameter;
import org.janus.sweep.design.Bounds;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.PseudoRandomSequence;

/**
 * Animals that differ in every calibrated parameter: log-normal, 20 % coefficient of variation, the
 * median being the value in force, truncated to the hard bounds.
 *
 * <p>An animal is a function of (seed, index): one uniform number for each calibrated parameter,
 * the same on all sides of all experiments, so that what differs between two sides is what was done
 * to them. A value of 0, which is a mechanism taken out, stays 0.
 */
final class VirtualAnimals {

    private static final double COEFFICIENT_OF_VARIATION = 0.2;

    private static final List<Parameter> VARIED =
            Arrays.stream(Parameter.values()).filter(Parameter::isCalibrated).toList();

    private final PseudoRandomSequence units;

    VirtualAnimals(long seed) {
        this.units = new PseudoRandomSequence(VARIED.size(), seed);
    }

    /** The uniform numbers of an animal, in the order of {@link #varied}. */
    double[] units(long animal) {
        return units.at(animal);
    }

    /** How the values in force on one side vary between animals. */
    static Variability around(double[] inForce) {
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < VARIED.size(); i++) {
            Parameter parameter = VARIED.get(i);
            double median = inForce[parameter.ordinal()];
            if (median > 0) {
                variables.add(
                        new Variable(parameter.ordinal(), i, distribution(parameter, median)));
            }
        }
        return new Variability(inForce, variables);
    }

    private static Distribution distribution(Parameter parameter, double median) {
        return Distribution.logNormalByCv(median, COEFFICIENT_OF_VARIATION)
                .truncatedTo(bounds(parameter.hard()));
    }

    private static Bounds bounds(HardBounds hard) {
        return switch (hard) {
            case AT_LEAST_ONE -> Bounds.above(1);
            case AT_LEAST_ZERO, POSITIVE -> Bounds.above(0);
            case FRACTION -> Bounds.of(0, 1);
        };
    }

    private record Variable(int place, int unit, Distribution distribution) {}

    /** The values in force on one side, and how they vary. */
    static final class Variability {

        private final double[] inForce;
        private final List<Variable> variables;

        private Variability(double[] inForce, List<Variable> variables) {
            this.inForce = inForce;
            this.variables = variables;
        }

        /** The parameters of an animal on this side, a fresh array. */
        double[] parameters(double[] units) {
            double[] parameters = inForce.clone();
            for (Variable variable : variables) {
                parameters[variable.place()] = variable.distribution().at(units[variable.unit()]);
            }
            return parameters;
        }
    }
}
