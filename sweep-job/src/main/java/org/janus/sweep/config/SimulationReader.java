package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.simulation.SingleRun;

/** Reads a request for one run of a shipped scenario in a shipped context. */
public final class SimulationReader {

    private static final String CONTEXT = "--context";
    private static final String SCENARIO = "--scenario";
    private static final String HORIZON = "--horizon";
    private static final String EVERY = "--every";
    private static final int MOST_SAMPLES = 100_000;

    private final SimulationRequest request;
    private final Problems problems = new Problems();

    private SimulationReader(SimulationRequest request) {
        this.request = request;
    }

    /**
     * {@return the run, or all that is wrong with it}
     *
     * @param request as the command line has it
     */
    public static SimulationReading read(SimulationRequest request) {
        return new SimulationReader(request).read();
    }

    private SimulationReading read() {
        Definitions shipped = Shipped.ALL.definitions();
        var context = known(CONTEXT, request.context(), shipped.contexts());
        var scenario = known(SCENARIO, request.scenario(), shipped.scenarios());
        Config set = new Overrides(problems).apply(ConfigFactory.empty(), request.settings());
        Map<Parameter, Double> settings = ParameterSettings.of("set", set.root(), problems);
        double horizonDays = days(HORIZON, request.horizon());
        double everyDays = days(EVERY, request.every());
        checkEvery(everyDays, horizonDays);
        scenario.ifPresent(s -> checkTimes(s, horizonDays));
        Optional<SingleRun> run =
                problems.count() > 0
                        ? Optional.empty()
                        : Optional.of(
                                new SingleRun(
                                        context.orElseThrow().name(),
                                        scenario.orElseThrow().name(),
                                        settings,
                                        parameters(context.get(), scenario.get(), settings),
                                        scenario.get().schedules(),
                                        horizonDays));
        return new SimulationReading(run, everyDays, problems.found(), problems.warnings());
    }

    private <T> Optional<T> known(String option, String name, Map<String, T> all) {
        if (!all.containsKey(name)) {
            var unknown = new Unknown(name, "a " + word(option), all.keySet());
            problems.addUnknown(word(option), value(option, name), unknown);
        }
        return Optional.ofNullable(all.get(name));
    }

    private double days(String option, String text) {
        ConfigValue value = value(option, text);
        Optional<Double> days = Scalars.days(value, Key.SWEEP_HORIZON);
        if (days.isEmpty()) {
            problems.add(word(option), value, "must be " + Key.SWEEP_HORIZON.rule());
        }
        return days.orElse(1.0);
    }

    private void checkEvery(double everyDays, double horizonDays) {
        if (horizonDays / everyDays > MOST_SAMPLES) {
            problems.add(
                    word(EVERY),
                    value(EVERY, request.every()),
                    "must give at most " + MOST_SAMPLES + " times");
        }
    }

    private void checkTimes(NamedScenario scenario, double horizonDays) {
        for (Schedule schedule : scenario.schedules()) {
            double last = schedule.lastDays();
            String agent = schedule.agent().key();
            if (schedule.startDays() > horizonDays) {
                problems.add(
                        word(HORIZON),
                        value(HORIZON, request.horizon()),
                        agent + " at " + schedule.startDays() + " d is beyond it");
            } else if (last > horizonDays) {
                problems.warn(
                        word(HORIZON),
                        value(HORIZON, request.horizon()),
                        "doses of " + agent + " up to " + last + " d are not all given");
            }
        }
    }

    /** As in a sweep: the context, then what is set, then the scenario. */
    private static List<Double> parameters(
            NamedContext context, NamedScenario scenario, Map<Parameter, Double> settings) {
        double[] parameters = Parameter.defaults();
        ParameterSettings.put(context.overrides(), parameters);
        ParameterSettings.put(settings, parameters);
        ParameterSettings.put(scenario.overrides(), parameters);
        return Arrays.stream(parameters).boxed().toList();
    }

    private static String word(String option) {
        return option.replace("--", "");
    }

    private static ConfigValue value(String option, String text) {
        return ConfigValueFactory.fromAnyRef(text, option);
    }
}
