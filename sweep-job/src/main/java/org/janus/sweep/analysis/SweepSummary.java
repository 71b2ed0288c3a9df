package org.janus.sweep.analysis;

import java.util.List;
import java.util.Optional;
import org.janus.model.outcome.Il6Role;
import org.janus.model.outcome.TumorFate;
import org.janus.model.solve.Status;

/**
 * A sweep in a few numbers: what a command prints when it is done.
 *
 * @param runs rows of the runs
 * @param failures failed runs by status, commonest first; empty when none failed
 * @param scenarios what became of the tumor, in the order of the plan
 * @param roles roles of IL-6 over the points; empty without untreated and il6-knockout
 */
public record SweepSummary(
        long runs,
        List<StatusCount> failures,
        List<ScenarioShares> scenarios,
        Optional<RoleShares> roles) {

    /**
     * Copies the lists.
     *
     * @param runs rows of the runs
     * @param failures failed runs by status, commonest first; empty when none failed
     * @param scenarios what became of the tumor, in the order of the plan
     * @param roles roles of IL-6 over the points; empty without untreated and il6-knockout
     */
    public SweepSummary {
        failures = List.copyOf(failures);
        scenarios = List.copyOf(scenarios);
    }

    /** {@return all failed runs} */
    public long failedRuns() {
        return failures.stream().mapToLong(StatusCount::runs).sum();
    }

    /**
     * How many runs have a status.
     *
     * @param status why they failed
     * @param runs how many
     */
    public record StatusCount(Status status, long runs) {}

    /**
     * What became of the tumor in a scenario.
     *
     * @param scenario name
     * @param elimination runs that end so
     * @param equilibrium runs that end so
     * @param escape runs that end so
     * @param total all its runs, failed ones included
     */
    public record ScenarioShares(
            String scenario, long elimination, long equilibrium, long escape, long total) {

        /** Completed runs. */
        long used() {
            return elimination + equilibrium + escape;
        }

        /**
         * {@return the share of the completed runs with a fate, from 0 to 1; NaN without any}
         *
         * @param fate what became of the tumor
         */
        public double share(TumorFate fate) {
            long runs =
                    switch (fate) {
                        case ELIMINATION -> elimination;
                        case EQUILIBRIUM -> equilibrium;
                        case ESCAPE -> escape;
                    };
            return runs / (double) used();
        }
    }

    /**
     * At how many points IL-6 has which role.
     *
     * @param proTumor points where it feeds the tumor
     * @param antiTumor points where it helps to control it
     * @param neutral points where it does neither
     * @param total all points, those with a failed run included
     */
    public record RoleShares(long proTumor, long antiTumor, long neutral, long total) {

        /** {@return points with both runs} */
        public long used() {
            return proTumor + antiTumor + neutral;
        }

        /**
         * {@return the share of a role in the points with both runs, from 0 to 1; NaN without any}
         *
         * @param role of IL-6
         */
        public double share(Il6Role role) {
            long points =
                    switch (role) {
                        case PRO_TUMOR -> proTumor;
                        case ANTI_TUMOR -> antiTumor;
                        case NEUTRAL -> neutral;
                    };
            return points / (double) used();
        }
    }
}
