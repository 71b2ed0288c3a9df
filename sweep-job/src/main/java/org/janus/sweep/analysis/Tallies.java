package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.outcome.Il6Role;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.analysis.SweepSummary.RoleShares;
import org.janus.sweep.analysis.SweepSummary.ScenarioShares;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.plan.SweepPlan;

/** All tables that are counted in one pass over the runs. */
final class Tallies implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Failures failures;
    private final ControlByScenario control;
    private final Contrasts contrasts;
    private final List<Tally> all;

    private Tallies(
            Failures failures, ControlByScenario control, Contrasts contrasts, Tally... others) {
        this.failures = failures;
        this.control = control;
        this.contrasts = contrasts;
        this.all =
                Stream.concat(Stream.of(failures, control, contrasts), Stream.of(others)).toList();
    }

    /** Tallies of the tables that a plan supports, all empty. */
    static Tallies of(SweepPlan plan) {
        return new Tallies(
                new Failures(plan), new ControlByScenario(plan), new Contrasts(plan), others(plan));
    }

    /** Only what the summary needs. */
    static Tallies ofSummary(SweepPlan plan) {
        return new Tallies(new Failures(plan), new ControlByScenario(plan), new Contrasts(plan));
    }

    private static Tally[] others(SweepPlan plan) {
        List<Tally> others = new ArrayList<>();
        others.add(ControlMap.of(plan));
        others.add(new ControlByFactor(plan));
        others.add(new EscapeTimes(plan));
        ScenarioPair.il6(plan).ifPresent(pair -> others.add(new RoleByFactor(plan, pair)));
        if (supports(plan, AnalysisKind.RESPONSE_RATES)) {
            others.add(new ResponseRates(plan));
        }
        if (!Attribution.arms(plan).isEmpty()) {
            others.add(new Attribution(plan));
        }
        return others.toArray(Tally[]::new);
    }

    private static boolean supports(SweepPlan plan, AnalysisKind kind) {
        boolean wanted = plan.analyses().isEmpty() || plan.analyses().contains(kind);
        return wanted && plan.design().supports(kind);
    }

    void add(PointRuns runs) {
        for (Tally tally : all) {
            tally.add(runs);
        }
    }

    void merge(Tallies other) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).merge(other.all.get(i));
        }
    }

    /** What they counted. */
    Stream<TableRows> tables() {
        return all.stream().flatMap(Tally::tables);
    }

    /** The numbers for the console. */
    SweepSummary summary() {
        var scenarios =
                IntStream.range(0, control.scenarios().size()).mapToObj(this::shares).toList();
        long runs = scenarios.stream().mapToLong(ScenarioShares::total).sum();
        return new SweepSummary(runs, failures.byStatus(), scenarios, roles());
    }

    private ScenarioShares shares(int scenario) {
        FateCount fates = control.fates(scenario);
        return new ScenarioShares(
                control.scenarios().get(scenario),
                fates.of(TumorFate.ELIMINATION),
                fates.of(TumorFate.EQUILIBRIUM),
                fates.of(TumorFate.ESCAPE),
                fates.total());
    }

    private Optional<RoleShares> roles() {
        return contrasts
                .il6()
                .map(
                        roles ->
                                new RoleShares(
                                        roles.of(Il6Role.PRO_TUMOR),
                                        roles.of(Il6Role.ANTI_TUMOR),
                                        roles.of(Il6Role.NEUTRAL),
                                        contrasts.points()));
    }
}
