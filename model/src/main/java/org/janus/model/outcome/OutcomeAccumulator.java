package org.janus.model.outcome;

import static org.janus.model.outcome.Outcome.BEST_DIAMETER_CHANGE;
import static org.janus.model.outcome.Outcome.EFFECTOR_PEAK;
import static org.janus.model.outcome.Outcome.EFFECTOR_TREG_RATIO_END;
import static org.janus.model.outcome.Outcome.IL6_PLASMA_PEAK;
import static org.janus.model.outcome.Outcome.IL6_TUMOR_PEAK;
import static org.janus.model.outcome.Outcome.LOG10_BURDEN_AUC;
import static org.janus.model.outcome.Outcome.MDSC_END;
import static org.janus.model.outcome.Outcome.METASTATIC_CELLS_END;
import static org.janus.model.outcome.Outcome.NET_GROWTH_RATE_END;
import static org.janus.model.outcome.Outcome.STAT3_MEAN;
import static org.janus.model.outcome.Outcome.TIME_TO_ELIMINATION;
import static org.janus.model.outcome.Outcome.TIME_TO_ESCAPE;
import static org.janus.model.outcome.Outcome.TIME_TO_METASTASIS;
import static org.janus.model.outcome.Outcome.TIME_TO_NADIR;
import static org.janus.model.outcome.Outcome.TIME_TO_PEAK;
import static org.janus.model.outcome.Outcome.TUMOR_CELLS_END;
import static org.janus.model.outcome.Outcome.TUMOR_CELLS_NADIR;
import static org.janus.model.outcome.Outcome.TUMOR_CELLS_PEAK;

import java.util.Optional;
import org.janus.model.Dose;
import org.janus.model.Il6Equations;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/**
 * Reads all outcomes of a run off its steps.
 *
 * <p>Tell it of a run with {@link #begin}, hand it to the simulator as the listener, and ask for
 * {@link #values} once the run is finished; then it is ready for the next run. It allocates nothing
 * per step. The values depend on the steps and the settings alone.
 */
public final class OutcomeAccumulator implements StepListener {

    /** Day of the baseline when nothing is given. */
    private static final double BASELINE_WITHOUT_DOSES_DAYS = 10;

    /** A step that ends here, as a share of the horizon, is the last but for rounding. */
    private static final double LAST_STEP = 1 - 1e-9;

    private final OutcomeSettings settings;
    private final Elimination elimination = new Elimination();
    private final Crossing escape;
    private final Peak tumorPeak = new Peak(State.TUMOR_CELLS);
    private final Nadir nadir = new Nadir();
    private final BurdenIntegral burden = new BurdenIntegral();
    private final Crossing metastasis = new Crossing(State.METASTATIC_CELLS, 1);
    private final Peak effectorPeak = new Peak(State.EFFECTOR_CELLS);
    private final Il6Peaks il6 = new Il6Peaks();
    private final StateIntegral stat3 = new StateIntegral(State.STAT3);
    private final EndState end = new EndState();
    private Simulation simulation;
    private double lastStepDays;
    private Optional<OutcomeValues> values = Optional.empty();

    /**
     * An accumulator that serves any number of runs, one after the other.
     *
     * @param settings the thresholds
     */
    public OutcomeAccumulator(OutcomeSettings settings) {
        this.settings = settings;
        this.escape = new Crossing(State.TUMOR_CELLS, settings.escapeBurdenCells());
    }

    /**
     * Gets ready for the steps of a run.
     *
     * @param simulation the run
     * @return this
     */
    public OutcomeAccumulator begin(Simulation simulation) {
        this.simulation = simulation;
        this.lastStepDays = LAST_STEP * simulation.horizonDays();
        this.values = Optional.empty();
        return this;
    }

    /**
     * {@return the outcomes of the run that finished last}
     *
     * @throws IllegalStateException if the run has not finished
     */
    public OutcomeValues values() {
        return values.orElseThrow(
                () ->
                        new IllegalStateException(
                                "outcomes are asked for before the run has finished"));
    }

    @Override
    public void started(double[] state) {
        elimination.started();
        escape.started(state);
        tumorPeak.started(state);
        nadir.started(baselineDays(), state);
        burden.started();
        metastasis.started(state);
        effectorPeak.started(state);
        il6.started(new Il6Equations(simulation.parameters()), state);
        stat3.started();
    }

    @Override
    public void stepped(Step step) {
        burden.stepped(step);
        stat3.stepped(step);
        il6.stepped(step);

        // in this order: the peak decides whether there may be an escape
        boolean isPlain =
                tumorPeak.glance(step)
                        & escape.isSettledBelow(tumorPeak.value())
                        & nadir.glance(step)
                        & metastasis.glance(step)
                        & effectorPeak.glance(step)
                        & step.endDays() < lastStepDays;
        if (!isPlain) {
            study(step);
        }
    }

    /**
     * Reads a step that not all could read at a glance; for those who could, to read it again
     * changes nothing. Apart, so that what most steps need compiles to little.
     */
    private void study(Step step) {
        tumorPeak.stepped(step);
        if (!escape.isSettledBelow(tumorPeak.value())) {
            escape.stepped(step);
        }

        nadir.stepped(step);
        metastasis.stepped(step);
        effectorPeak.stepped(step);
        if (step.endDays() >= lastStepDays) {
            end.stepped(step);
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        if (timeDays == simulation.horizonDays()) {
            return;
        }

        escape.jumped(timeDays, after);
        tumorPeak.jumped(timeDays, after);
        nadir.jumped(timeDays, before, after);
        metastasis.jumped(timeDays, after);
        effectorPeak.jumped(timeDays, after);
        il6.jumped(before, after);
    }

    @Override
    public void eliminated(double timeDays) {
        elimination.eliminated(timeDays);
        nadir.eliminated(timeDays);
        end.eliminated();
    }

    @Override
    public void finished(Completion completion) {
        values =
                Optional.of(
                        completion.status().isCompleted()
                                ? completed(completion)
                                : OutcomeValues.failed(completion));
    }

    private OutcomeValues completed(Completion completion) {
        double limit = settings.detectionLimitCells();
        Response response = Response.of(nadir.baseline(), nadir.value(), end.tumorCells(), limit);
        double[] numbers = new double[Outcome.count()];
        takeTumor(numbers);
        takeRest(numbers);
        numbers[BEST_DIAMETER_CHANGE.ordinal()] = bestDiameterChange(response);
        TumorFate fate = TumorFate.of(elimination.timeDays(), escape.timeDays());
        return OutcomeValues.completed(numbers, fate, response, completion);
    }

    private void takeTumor(double[] numbers) {
        numbers[TIME_TO_ELIMINATION.ordinal()] = elimination.timeDays();
        numbers[TIME_TO_ESCAPE.ordinal()] = escape.timeDays();
        numbers[TUMOR_CELLS_END.ordinal()] = end.tumorCells();
        numbers[TUMOR_CELLS_PEAK.ordinal()] = tumorPeak.value();
        numbers[TIME_TO_PEAK.ordinal()] = tumorPeak.timeDays();
        numbers[TUMOR_CELLS_NADIR.ordinal()] = nadir.value();
        numbers[TIME_TO_NADIR.ordinal()] = nadir.timeDays();
        numbers[LOG10_BURDEN_AUC.ordinal()] = burden.value();
        numbers[NET_GROWTH_RATE_END.ordinal()] = end.netGrowthRate();
    }

    private void takeRest(double[] numbers) {
        numbers[METASTATIC_CELLS_END.ordinal()] = end.metastaticCells();
        numbers[TIME_TO_METASTASIS.ordinal()] = metastasis.timeDays();
        numbers[EFFECTOR_PEAK.ordinal()] = effectorPeak.value();
        numbers[EFFECTOR_TREG_RATIO_END.ordinal()] = end.effectorTregRatio();
        numbers[MDSC_END.ordinal()] = end.mdscCells();
        numbers[IL6_TUMOR_PEAK.ordinal()] = il6.tumor();
        numbers[IL6_PLASMA_PEAK.ordinal()] = il6.plasma();
        numbers[STAT3_MEAN.ordinal()] = stat3.value() / simulation.horizonDays();
    }

    private double bestDiameterChange(Response response) {
        if (response == Response.NE) {
            return Double.NaN;
        }

        double baseline = TumorSize.diameterMm(nadir.baseline());
        return (TumorSize.diameterMm(nadir.value()) - baseline) / baseline;
    }

    private double baselineDays() {
        double first = Double.POSITIVE_INFINITY;

        for (Dose dose : simulation.doses()) {
            first = Math.min(first, dose.timeDays());
        }

        return first <= simulation.horizonDays() ? first : BASELINE_WITHOUT_DOSES_DAYS;
    }
}
