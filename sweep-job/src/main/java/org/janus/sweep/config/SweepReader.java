package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.Parameter;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.design.Design;
import org.janus.sweep.plan.AnalysisSettings;
import org.janus.sweep.plan.PlanRecord;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;

/** Reads the {@code sweep} block into a plan. */
final class SweepReader {

    private final Block block;
    private final Definitions definitions;
    private final RowReader rows;

    SweepReader(Block block, Definitions definitions, RowReader rows) {
        this.block = block;
        this.definitions = definitions;
        this.rows = rows;
    }

    /**
     * The plan; empty after a problem.
     *
     * @param record makes what is kept of the config, once all of it was read
     */
    Optional<SweepPlan> read(RecordMaker record) {
        Frame frame = frame();
        Optional<Design> design = design(frame);
        Settings settings = new SettingsReader(block).read(frame);
        AnalysisSettings analyses = new AnalysisReader(block).read(design);
        design.ifPresent(d -> new SweepRules(block, frame, d).check());
        return block.problems().count() == 0
                ? design.map(d -> plan(frame, d, settings, analyses, record.of(frame.scenarios())))
                : Optional.empty();
    }

    /** Makes what is kept of a config beside the plan. */
    interface RecordMaker {
        PlanRecord of(List<NamedScenario> scenarios);
    }

    /**
     * What the rest of a sweep hangs on.
     *
     * @param context the name of the context of the sweep
     * @param set the parameters set for all scenarios
     */
    record Frame(
            String name,
            long seed,
            double horizonDays,
            String context,
            Map<Parameter, Double> set,
            List<NamedScenario> scenarios) {}

    private Frame frame() {
        return new Frame(
                block.name(Key.SWEEP_NAME),
                block.whole(Key.SWEEP_SEED),
                block.horizonDays(Key.SWEEP_HORIZON),
                context(),
                ParameterSettings.of(block, Key.SWEEP_SET),
                new ScenarioSelection(block, definitions.scenarios()).read());
    }

    private Optional<Design> design(Frame frame) {
        double[] vector = vector(frame.context(), frame.set());
        var base = new BaseValues(vector, frame.scenarios(), frame.set().keySet());
        var inner = block.block(Key.SWEEP_DESIGN, KeyBlock.DESIGN);
        if (!block.hasBlock(Key.SWEEP_DESIGN)) {
            return Optional.empty();
        }
        return new DesignReader(base, rows).read(inner, frame.seed());
    }

    private SweepPlan plan(
            Frame frame,
            Design design,
            Settings settings,
            AnalysisSettings analyses,
            PlanRecord record) {
        return new SweepPlan(
                frame.name(),
                frame.seed(),
                design,
                planned(frame),
                frame.horizonDays(),
                settings.outcome(),
                settings.probes(),
                settings.contrasts(),
                settings.trajectories(),
                settings.solver(),
                settings.path(),
                settings.execution(),
                analyses,
                record);
    }

    private String context() {
        String context = block.name(Key.SWEEP_CONTEXT);
        if (block.has(Key.SWEEP_CONTEXT) && !definitions.contexts().containsKey(context)) {
            block.problems()
                    .addUnknown(
                            block.at(Key.SWEEP_CONTEXT.word()),
                            block.value(Key.SWEEP_CONTEXT),
                            new Unknown(context, "a context", definitions.contexts().keySet()));
        }
        return context;
    }

    private double[] vector(String context, Map<Parameter, Double> set) {
        double[] parameters = Parameter.defaults();
        Optional.ofNullable(definitions.contexts().get(context))
                .ifPresent(named -> ParameterSettings.put(named.overrides(), parameters));
        ParameterSettings.put(set, parameters);
        return parameters;
    }

    private List<ScenarioPlan> planned(Frame frame) {
        List<ScenarioPlan> planned = new ArrayList<>();
        for (NamedScenario scenario : frame.scenarios()) {
            String context = scenario.contextName().orElse(frame.context());
            planned.add(
                    new ScenarioPlan(
                            scenario.name(),
                            context,
                            Arrays.stream(vector(context, frame.set())).boxed().toList(),
                            scenario.overrides(),
                            scenario.schedules()));
        }
        return planned;
    }
}
