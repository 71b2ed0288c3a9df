package org.janus.model.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.Scale;
import org.janus.model.Schedule;
import org.janus.model.solve.Simulation;

/**
 * The runs that speed and accuracy are measured on: points drawn from the catalogue's ranges, each
 * by its own scale, in six scenarios over 60 d, in the order of a sweep (scenarios vary fastest).
 */
final class BenchmarkRuns {

    static final double HORIZON_DAYS = 60;

    private static final long SEED = 20140303;

    private static final Schedule ANTI_IL6R = new Schedule(Agent.ANTI_IL6R, 300, 10, 7, 4);
    private static final Schedule SGP130FC = new Schedule(Agent.SGP130FC, 200, 10, 3, 8);
    private static final Schedule ANTI_PD1 = new Schedule(Agent.ANTI_PD1, 30, 10, 3, 8);

    private BenchmarkRuns() {}

    /** The six runs of each of so many points; a smaller number gives a prefix. */
    static List<Simulation> of(int points) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Simulation> runs = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            double[] parameters = draw(random);
            double[] knockout = parameters.clone();
            knockout[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
            runs.add(run(parameters));
            runs.add(run(knockout));
            runs.add(run(parameters, ANTI_IL6R));
            runs.add(run(parameters, SGP130FC));
            runs.add(run(parameters, ANTI_PD1));
            runs.add(run(parameters, ANTI_IL6R, ANTI_PD1));
        }

        return runs;
    }

    private static Simulation run(double[] parameters, Schedule... schedules) {
        List<Dose> doses =
                Stream.of(schedules)
                        .flatMap(schedule -> schedule.doses().stream())
                        .sorted(Comparator.comparingDouble(Dose::timeDays))
                        .toList();
        return new Simulation(parameters, doses, HORIZON_DAYS);
    }

    private static double[] draw(SplittableRandom random) {
        double[] parameters = new double[Parameter.values().length];
        for (Parameter parameter : Parameter.values()) {
            double u = random.nextDouble();
            double low = parameter.low();
            double high = parameter.high();
            parameters[parameter.ordinal()] =
                    parameter.scale() == Scale.LOG
                            ? low * StrictMath.pow(high / low, u)
                            : low + u * (high - low);
        }

        return parameters;
    }
}
