package org.janus.sweep.analysis;

import org.janus.sweep.table.RunsTable;

/** The tables of the time to escape. */
final class EscapeTables {

    static final AnalysisTable KAPLAN_MEIER =
            new AnalysisTable(
                    "kaplan_meier",
                    "Which share of the tumors has not escaped yet, day by day?",
                    new TableColumns()
                            .outcome()
                            .add(RunsTable.SCENARIO)
                            .number(
                                    "time_days",
                                    "d",
                                    "the start, each time with escapes, the horizon; escapes count"
                                            + " at the next thousandth of the horizon",
                                    "")
                            .used()
                            .count("n_at_risk", "runs without escape just before")
                            .count("n_events", "runs that escape")
                            .number("survival", "1", "share without escape from then on", "")
                            .number(
                                    "survival_low",
                                    "1",
                                    "lower end of its 95 % Wilson interval; nobody is censored"
                                            + " before the horizon",
                                    "")
                            .number("survival_high", "1", "upper end of it", "")
                            .number(
                                    "standard_error",
                                    "1",
                                    "standard error of survival by Greenwood",
                                    "survival is 0")
                            .list());

    static final AnalysisTable LOG_RANK =
            new AnalysisTable(
                    "log_rank",
                    "Do two scenarios differ in when tumors escape?",
                    new TableColumns()
                            .outcome()
                            .add(RunsTable.SCENARIO)
                            .text("against_scenario", "name of the other scenario")
                            .used()
                            .number("observed", "1", "escapes in the scenario", "")
                            .number("expected", "1", "escapes if both were alike", "")
                            .number("against_observed", "1", "escapes in the other one", "")
                            .number("against_expected", "1", "escapes if both were alike", "")
                            .number("statistic", "1", "chi-square", "there is no escape")
                            .count("degrees_of_freedom", "of the chi-square")
                            .number(
                                    "p_value",
                                    "1",
                                    "probability of a chi-square at least as large when both are"
                                            + " alike; runs are taken as independent",
                                    "there is no escape")
                            .list());

    private EscapeTables() {}
}
