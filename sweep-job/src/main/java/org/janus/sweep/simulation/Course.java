package org.janus.sweep.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.OutcomeValues;

/**
 * What happened in a run. A run that fails ends where it failed.
 *
 * @param run what was solved
 * @param samples all observables in time, ascending; at the time of a dose the values before it
 * @param outcomes of the run
 */
public record Course(SingleRun run, List<Sample> samples, OutcomeValues outcomes) {

    /**
     * Copies the samples.
     *
     * @param run what was solved
     * @param samples all observables in time, ascending; at the time of a dose the values before it
     * @param outcomes of the run
     */
    public Course {
        samples = List.copyOf(samples);
    }

    /**
     * All observables at one time.
     *
     * @param timeDays when
     * @param values in the order of {@link Observable}; NaN where there is none
     */
    public record Sample(double timeDays, List<Double> values) {

        static Sample of(double timeDays, double[] values) {
            return new Sample(timeDays, Arrays.stream(values).boxed().toList());
        }

        /**
         * {@return the value of an observable, in its unit}
         *
         * @param observable any
         */
        public double value(Observable observable) {
            return values.get(observable.ordinal());
        }
    }

    /**
     * {@return a header and a line for each sample, comma-separated; what has no value is empty}
     */
    public Stream<String> csv() {
        Stream<String> header =
                Stream.of(
                        "time_days,"
                                + String.join(
                                        ",",
                                        Arrays.stream(Observable.values())
                                                .map(Observable::column)
                                                .toList()));
        return Stream.concat(header, samples.stream().map(Course::line));
    }

    private static String line(Sample sample) {
        var line = new StringBuilder().append(sample.timeDays());
        for (double value : sample.values()) {
            line.append(',');
            if (!Double.isNaN(value)) {
                line.append(value);
            }
        }
        return line.toString();
    }
}
