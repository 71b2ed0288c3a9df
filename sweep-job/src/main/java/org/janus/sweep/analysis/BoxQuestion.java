package org.janus.sweep.analysis;

import java.util.List;
import org.janus.model.outcome.Il6Role;

/**
 * A yes-or-no question that boxes answer: where is the answer yes?
 *
 * <p>Each is a number of a subject turned into 1 (a case), 0 (none) or NaN (missing). A contrast's
 * number is the difference of log10 burdens; more than 0.1 decades count, as for the role of IL-6.
 */
enum BoxQuestion {
    /** The tumor escapes. */
    NOT_CONTROLLED(
            "not_controlled", "runs", "the tumor is not controlled in %s of the runs of %s") {
        @Override
        double of(double controlled) {
            return 1 - controlled;
        }
    },
    /** The run failed. */
    FAILED("failed", "runs", "%s of the runs of %s fail") {
        @Override
        double of(double failed) {
            return failed;
        }
    },
    /** The dark face: without IL-6 the burden is smaller. */
    IL6_BLOCKADE_HELPS(
            "il6_blockade_helps", "il6_role", "IL-6 blockade helps at %s of the points (%s)") {
        @Override
        double of(double effect) {
            return is(Il6Role.PRO_TUMOR, effect);
        }
    },
    /** The fair face: without IL-6 the burden is larger. */
    IL6_BLOCKADE_HARMS(
            "il6_blockade_harms", "il6_role", "IL-6 blockade harms at %s of the points (%s)") {
        @Override
        double of(double effect) {
            return is(Il6Role.ANTI_TUMOR, effect);
        }
    },
    /** The scenario of a contrast does better than the one it is compared with. */
    BURDEN_LOWERED("burden_lowered", "points", "the burden is lowered at %s of the points (%s)") {
        @Override
        double of(double effect) {
            return is(Il6Role.ANTI_TUMOR, effect);
        }
    },
    /** It does worse. */
    BURDEN_RAISED("burden_raised", "points", "the burden is raised at %s of the points (%s)") {
        @Override
        double of(double effect) {
            return is(Il6Role.PRO_TUMOR, effect);
        }
    };

    private final String outcome;
    private final String table;
    private final String finding;

    BoxQuestion(String outcome, String table, String finding) {
        this.outcome = outcome;
        this.table = table;
        this.finding = finding;
    }

    /** The questions that a subject answers; none for most. */
    static List<BoxQuestion> of(Subject subject, String il6Pair) {
        OutcomeColumn read = subject.outcome();
        if (!subject.side().isContrast()) {
            return read.is(OutcomeColumn.Reading.CONTROLLED)
                    ? List.of(NOT_CONTROLLED)
                    : read.is(OutcomeColumn.Reading.FAILED) ? List.of(FAILED) : List.of();
        }

        if (!read.is(OutcomeColumn.Reading.LOG10_BURDEN)) {
            return List.of();
        }

        return subject.side().name().equals(il6Pair)
                ? List.of(IL6_BLOCKADE_HELPS, IL6_BLOCKADE_HARMS)
                : List.of(BURDEN_LOWERED, BURDEN_RAISED);
    }

    /** 1 where the answer is yes, 0 where it is no; NaN stays. */
    abstract double of(double number);

    /** How tables name it. */
    String outcome() {
        return outcome;
    }

    /** The table that a box's condition is written for. */
    String table() {
        return table;
    }

    /** Whether rows of that table are of many scenarios. */
    boolean isOfScenario() {
        return this == NOT_CONTROLLED || this == FAILED;
    }

    /** The finding as a clause: which share, of which scenario or contrast. */
    String finding(String share, String side) {
        return String.format(finding, share, side);
    }

    private static double is(Il6Role role, double effect) {
        if (Double.isNaN(effect)) {
            return Double.NaN;
        }
        return Il6Role.of(effect) == role ? 1 : 0;
    }
}
