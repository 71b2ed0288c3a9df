package org.janus.sweep.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.janus.model.outcome.Response;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/**
 * Counts the table {@code response_rates}, for designs whose points are a population.
 *
 * <p>ORR = (CR + PR) / evaluable, DCR = (CR + PR + SD) / evaluable, where the evaluable runs are
 * the completed ones that are not NE.
 */
final class ResponseRates implements Tally {

    private static final long serialVersionUID = 1L;

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "response_rates",
                    "Which share of the population responds to each scenario, and how well?",
                    columns());

    private final List<String> scenarios;

    /** Completed runs, [scenario][response]. */
    private final long[][] responses;

    private long points;

    ResponseRates(SweepPlan plan) {
        this.scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        this.responses = new long[scenarios.size()][Response.values().length];
    }

    @Override
    public void add(PointRuns runs) {
        points++;
        for (int s = 0; s < responses.length; s++) {
            RunResult run = runs.run(s);
            if (run.isCompleted()) {
                responses[s][run.response().ordinal()]++;
            }
        }
    }

    @Override
    public void merge(Tally other) {
        ResponseRates that = (ResponseRates) other;
        points += that.points;
        for (int s = 0; s < responses.length; s++) {
            for (int r = 0; r < responses[s].length; r++) {
                responses[s][r] += that.responses[s][r];
            }
        }
    }

    @Override
    public Stream<TableRows> tables() {
        var rows = IntStream.range(0, responses.length).mapToObj(this::row);
        return Stream.of(TableRows.of(TABLE, rows));
    }

    private Object[] row(int s) {
        long used = LongStream.of(responses[s]).sum();
        long evaluable = used - of(s, Response.NE);
        long responders = of(s, Response.CR) + of(s, Response.PR);
        TableRow row = new TableRow().text(scenarios.get(s)).count(used).count(points);
        row.count(evaluable);
        for (long count : responses[s]) {
            row.count(count);
        }
        return row.share(responders, evaluable)
                .share(responders + of(s, Response.SD), evaluable)
                .cells();
    }

    private long of(int scenario, Response response) {
        return responses[scenario][response.ordinal()];
    }

    private static List<Column> columns() {
        TableColumns columns =
                new TableColumns()
                        .add(RunsTable.SCENARIO)
                        .used()
                        .count("n_evaluable", "completed runs whose response is not NE");
        for (Response response : Response.values()) {
            columns.count(
                    "n_" + response.name().toLowerCase(Locale.ROOT),
                    "completed runs whose response is " + response);
        }
        String none = "n_evaluable is 0";
        return columns.share("objective_response_rate", "(CR + PR) / evaluable", none)
                .share("disease_control_rate", "(CR + PR + SD) / evaluable", none)
                .list();
    }
}
