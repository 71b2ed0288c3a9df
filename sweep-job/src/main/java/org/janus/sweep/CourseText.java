package org.janus.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.experiment.Digits;
import org.janus.sweep.simulation.Course;
import org.janus.sweep.simulation.Course.Sample;

/** The course of a run as a table of its key observables with the outcomes below, or for JSON. */
final class CourseText {

    /** Rows of the table, beside the first. */
    private static final int ROWS = 20;

    private static final List<Observable> KEYS =
            List.of(
                    Observable.TUMOR_CELLS,
                    Observable.NET_GROWTH_RATE,
                    Observable.METASTATIC_CELLS,
                    Observable.EFFECTOR_CELLS,
                    Observable.TREG_CELLS,
                    Observable.MDSC_CELLS,
                    Observable.IL6_TUMOR,
                    Observable.IL6_PLASMA,
                    Observable.STAT3,
                    Observable.TUMOR_ENTRY_GAIN);

    private CourseText() {}

    /** The table with units, and the outcomes. */
    static List<String> lines(Course course) {
        List<String> lines = new ArrayList<>();
        lines.add(course.run().scenario() + " in " + course.run().context());
        lines.add("");
        lines.addAll(table(course).lines());
        lines.add("");
        lines.addAll(outcomes(course).lines());
        return lines;
    }

    private static Listing table(Course course) {
        List<String> columns = new ArrayList<>(List.of("time d"));
        KEYS.forEach(key -> columns.add(key.key() + unit(key.unit())));
        return new Listing(columns, some(course.samples()).map(CourseText::row).toList());
    }

    private static Stream<Sample> some(List<Sample> samples) {
        int step = Math.max(1, (samples.size() - 1) / ROWS);
        int last = samples.size() - 1;
        return Stream.iterate(0, i -> i <= last, i -> i < last && i + step > last ? last : i + step)
                .map(samples::get);
    }

    private static List<String> row(Sample sample) {
        List<String> row = new ArrayList<>(List.of(Numbers.shown(sample.timeDays())));
        KEYS.forEach(key -> row.add(number(sample.value(key))));
        return row;
    }

    private static Listing outcomes(Course course) {
        List<List<String>> rows =
                Arrays.stream(Outcome.values())
                        .map(o -> List.of(o.column(), text(course.outcomes().cell(o)), o.unit()))
                        .toList();
        return new Listing(List.of("outcome", "value", "unit"), rows);
    }

    private static String text(Optional<Object> cell) {
        return cell.map(value -> value instanceof Double d ? number(d) : value.toString())
                .orElse("none");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "none" : Digits.four(value);
    }

    private static String unit(String unit) {
        return unit.equals("1") ? "" : " " + unit;
    }

    /** Everything there is of the course, for JSON. */
    static Map<String, Object> map(Course course) {
        Map<String, Object> settings = new LinkedHashMap<>();
        course.run().settings().forEach((parameter, value) -> settings.put(parameter.key(), value));
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.column(), course.outcomes().cell(outcome).orElse(null));
        }

        Map<String, Object> map = new LinkedHashMap<>();
        map.put("context", course.run().context());
        map.put("scenario", course.run().scenario());
        map.put("set", settings);
        map.put("horizon_days", course.run().horizonDays());
        map.put("outcomes", outcomes);
        map.put("trajectory", trajectory(course.samples()));
        return map;
    }

    private static Map<String, Object> trajectory(List<Sample> samples) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("time_days", samples.stream().map(Sample::timeDays).toList());
        for (Observable observable : Observable.values()) {
            columns.put(
                    observable.column(),
                    samples.stream()
                            .map(sample -> sample.value(observable))
                            .map(value -> Double.isFinite(value) ? value : null)
                            .toList());
        }
        return columns;
    }
}
