package org.janus.sweep.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.simulation.LineChart.Axis;

/** A course as one HTML page that needs nothing else: charts as SVG, doses, outcomes. */
public final class CoursePage {

    private static final List<LineChart> CHARTS =
            List.of(
                    new LineChart(
                            "Tumor (cells)",
                            Axis.logFrom(1),
                            List.of(
                                    Observable.TUMOR_CELLS,
                                    Observable.CAPACITY_CELLS,
                                    Observable.METASTATIC_CELLS)),
                    new LineChart(
                            "Immune cells (cells)",
                            Axis.logFrom(1),
                            List.of(
                                    Observable.EFFECTOR_CELLS,
                                    Observable.TREG_CELLS,
                                    Observable.HELPER_CELLS,
                                    Observable.MDSC_CELLS,
                                    Observable.DENDRITIC_CELLS,
                                    Observable.NAIVE_CELLS,
                                    Observable.NODE_EFFECTOR_CELLS,
                                    Observable.BLOOD_EFFECTOR_CELLS)),
                    new LineChart(
                            "IL-6 (pM)",
                            Axis.logFrom(0.01),
                            List.of(
                                    Observable.IL6_TUMOR,
                                    Observable.IL6_PLASMA,
                                    Observable.TRANS_TUMOR,
                                    Observable.TRANS_PLASMA)),
                    new LineChart(
                            "IL-6 signals (0 to 1)",
                            Axis.FRACTION,
                            List.of(
                                    Observable.STAT3,
                                    Observable.SIGNAL_TUMOR,
                                    Observable.SIGNAL_EFFECTOR,
                                    Observable.SIGNAL_NODE,
                                    Observable.SIGNAL_MYELOID,
                                    Observable.SIGNAL_VESSEL,
                                    Observable.SIGNAL_HEV)));

    private static final String STYLE =
            """
            body{font:15px system-ui,sans-serif;max-width:900px;margin:2em auto;padding:0 1em;color:#222}
            svg{width:100%;font-size:12px}.l{fill:none;stroke-width:2}.g{stroke:#ddd}
            .d{stroke:#c00;stroke-width:1.5}.m{text-anchor:middle}.e{text-anchor:end}.t{font-size:15px}
            table{border-collapse:collapse}td{padding:.15em .8em .15em 0;vertical-align:top}
            """;

    private static final String LIMITS =
            "A research model of mouse tumors in silico; no clinical use. Human tumors, hosts of other"
                    + " sizes and tumor IL-6 above about 200 pM leave its range.";

    private CoursePage() {}

    /**
     * {@return the page, a whole HTML file that needs no network}
     *
     * @param course what it shows
     */
    public static String of(Course course) {
        SingleRun run = course.run();
        String title = run.scenario() + " in " + run.context();
        String charts =
                CHARTS.stream().map(chart -> chart.svg(course)).collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                "<!DOCTYPE html>",
                "<html lang=\"en\"><head><meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width\">",
                "<title>" + title + "</title><style>",
                STYLE + "</style></head><body>",
                "<h1>" + title + "</h1>",
                "<p>" + settings(run.settings()) + doses(run.schedules()) + "</p>",
                charts,
                "<h2>Outcomes</h2>",
                outcomes(course),
                "<p>" + LIMITS + "</p>",
                "</body></html>",
                "");
    }

    private static String settings(Map<Parameter, Double> settings) {
        return settings.isEmpty()
                ? ""
                : settings.entrySet().stream()
                                .map(e -> e.getKey().key() + " = " + e.getValue())
                                .collect(Collectors.joining(", "))
                        + ". ";
    }

    private static String doses(List<Schedule> schedules) {
        String doses =
                schedules.stream()
                        .map(
                                s ->
                                        s.agent().key()
                                                + " "
                                                + s.amount()
                                                + " "
                                                + s.agent().unit()
                                                + " at "
                                                + s.startDays()
                                                + " d"
                                                + (s.count() == 1
                                                        ? ""
                                                        : ", every "
                                                                + s.everyDays()
                                                                + " d, "
                                                                + s.count()
                                                                + " doses"))
                        .collect(Collectors.joining("; "));
        return doses.isEmpty() ? "No doses." : "Doses, red marks: " + doses + ".";
    }

    private static String outcomes(Course course) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> row(outcome, course))
                .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
    }

    private static String row(Outcome outcome, Course course) {
        String value = course.outcomes().cell(outcome).map(Object::toString).orElse("none");
        return "<tr><td>"
                + outcome.column()
                + "</td><td>"
                + escaped(value)
                + "</td><td>"
                + escaped(outcome.definition())
                + "</td></tr>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
