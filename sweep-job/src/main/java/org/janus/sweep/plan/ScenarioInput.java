package org.janus.sweep.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.janus.model.Parameter;
import org.janus.model.solve.Simulation;

/** Puts the values of a design point into one scenario. */
final class ScenarioInput {

    private static final Parameter[] CATALOGUE = Parameter.values();
    private static final int NO_PARAMETER = -1;

    private final int scenario;
    private final double[] base;
    private final double horizonDays;

    /** The parameter of each value of a point. */
    private final int[] places;

    private final int[] overridden;
    private final double[] overrides;
    private final DosePlan dosePlan;

    ScenarioInput(SweepPlan plan, int scenario) {
        var resolved = plan.scenarios().get(scenario);
        var targets = targets(plan.design().columns());
        this.scenario = scenario;
        this.base = resolved.baseVector();
        this.horizonDays = plan.horizonDays();
        this.places = targets.stream().mapToInt(ScenarioInput::place).toArray();

        Map<Parameter, Double> sorted = new TreeMap<>(resolved.overrides());
        this.overridden = sorted.keySet().stream().mapToInt(Parameter::ordinal).toArray();
        this.overrides = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
        this.dosePlan = new DosePlan(resolved.schedules(), targets);
    }

    private static List<FactorTarget> targets(List<String> columns) {
        return columns.stream().map(key -> FactorTarget.of(key).orElseThrow()).toList();
    }

    private static int place(FactorTarget target) {
        return target instanceof FactorTarget.OfParameter of
                ? of.parameter().ordinal()
                : NO_PARAMETER;
    }

    /** The input of the point's run. */
    RunInput at(DesignPoint point, long runId) {
        double[] parameters = base.clone();
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NO_PARAMETER) {
                parameters[places[i]] = point.values()[i];
            }
        }

        for (int i = 0; i < overridden.length; i++) {
            parameters[overridden[i]] = overrides[i];
        }

        var invalidity = new Invalidity();
        check(parameters, invalidity);
        var doses = dosePlan.doses(point.values(), invalidity);
        var simulation = new Simulation(parameters, doses, horizonDays);
        return new RunInput(runId, point, scenario, simulation, invalidity.text());
    }

    private void check(double[] parameters, Invalidity invalidity) {
        for (int place : places) {
            if (place != NO_PARAMETER && !CATALOGUE[place].hard().allows(parameters[place])) {
                var parameter = CATALOGUE[place];
                invalidity.add(parameter.key(), parameters[place], parameter.hard().rule());
            }
        }
    }
}
