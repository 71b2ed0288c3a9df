package org.janus.sweep.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;
import org.janus.model.outcome.Observable;

/**
 * A chart of some observables over time as SVG: axes with ticks, one line for each, its name in its
 * color. On a log axis values below the floor are drawn on it.
 *
 * @param title above the chart
 * @param axis of the values
 * @param observables at most eight, of one unit
 */
record LineChart(String title, Axis axis, List<Observable> observables) {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int RIGHT = 210;
    private static final int TOP = 34;
    private static final int BOTTOM = 34;
    private static final int LINE_HEIGHT = 18;
    private static final int TIME_TICKS = 6;
    private static final int VALUE_TICKS = 5;

    /** Okabe and Ito's colors, which people with color-blindness tell apart. */
    private static final List<String> COLORS =
            List.of(
                    "#000000", "#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9",
                    "#7A7A00");

    /**
     * How values become heights.
     *
     * @param floor the least value that is shown
     * @param isLog whether equal ratios have equal heights; else the axis ends at 1
     */
    record Axis(double floor, boolean isLog) {

        /** From 0 to 1. */
        static final Axis FRACTION = new Axis(0, false);

        static Axis logFrom(double floor) {
            return new Axis(floor, true);
        }

        double place(double value) {
            double shown = Math.max(value, floor);
            return isLog ? FastMath.log10(shown) : shown;
        }
    }

    /** The chart of a course. */
    String svg(Course course) {
        double horizon = course.run().horizonDays();
        double low = axis.place(axis.floor());
        double high = high(course, low);
        double perUnit = (HEIGHT - TOP - BOTTOM) / (high - low);
        DoubleUnaryOperator x = t -> LEFT + t / horizon * (WIDTH - LEFT - RIGHT);
        DoubleUnaryOperator y = v -> HEIGHT - BOTTOM - (axis.place(v) - low) * perUnit;
        List<String> parts = new ArrayList<>(List.of(opening(), text(LEFT, TOP / 2, "t", title)));
        course.run().doses().forEach(dose -> parts.add(dose(x.applyAsDouble(dose.timeDays()))));
        addTimes(parts, horizon, x);
        addValues(parts, new double[] {low, high}, y);
        for (int i = 0; i < observables.size(); i++) {
            parts.add(line(course, i, x, y));
            parts.add(name(i));
        }
        parts.add("</svg>");
        return String.join("\n", parts);
    }

    private String opening() {
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                HEIGHT,
                title);
    }

    private double high(Course course, double low) {
        if (!axis.isLog()) {
            return 1;
        }

        double high =
                course.samples().stream()
                        .flatMap(sample -> observables.stream().map(sample::value))
                        .filter(Double::isFinite)
                        .mapToDouble(axis::place)
                        .max()
                        .orElse(low);
        return Math.max(FastMath.ceil(high), low + 1);
    }

    private void addTimes(List<String> parts, double horizon, DoubleUnaryOperator x) {
        for (int i = 0; i <= TIME_TICKS; i++) {
            double days = horizon * i / TIME_TICKS;
            double at = x.applyAsDouble(days);
            parts.add(rule(at, TOP, at, HEIGHT - BOTTOM));
            parts.add(text(at, HEIGHT - BOTTOM + LINE_HEIGHT, "m", number(days) + " d"));
        }
    }

    private void addValues(List<String> parts, double[] ends, DoubleUnaryOperator y) {
        double span = ends[1] - ends[0];
        double step = axis.isLog() ? FastMath.ceil(span / VALUE_TICKS) : span / VALUE_TICKS;
        for (double place = ends[0]; place <= ends[1] + step / 1e6; place += step) {
            double value = axis.isLog() ? FastMath.pow(10, place) : place;
            double at = y.applyAsDouble(value);
            parts.add(rule(LEFT, at, WIDTH - RIGHT, at));
            parts.add(text(LEFT - 6, at + 4, "e", number(value)));
        }
    }

    private String line(Course course, int i, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        var path = new StringBuilder();
        boolean isDown = false;
        for (Course.Sample sample : course.samples()) {
            double value = sample.value(observables.get(i));
            if (Double.isFinite(value)) {
                path.append(isDown ? 'L' : 'M')
                        .append(pixel(x.applyAsDouble(sample.timeDays())))
                        .append(' ')
                        .append(pixel(y.applyAsDouble(value)));
            }
            isDown = Double.isFinite(value);
        }
        return "<path class=\"l\" stroke=\"" + COLORS.get(i) + "\" d=\"" + path + "\"/>";
    }

    private String name(int i) {
        Observable observable = observables.get(i);
        int at = TOP + LINE_HEIGHT * i + LINE_HEIGHT / 2;
        return text(
                WIDTH - RIGHT + LINE_HEIGHT / 2,
                at,
                "n\" fill=\"" + COLORS.get(i),
                observable.key());
    }

    private static String dose(double at) {
        return String.format(
                Locale.ROOT, "<path class=\"d\" d=\"M%s %d v-7\"/>", pixel(at), HEIGHT - BOTTOM);
    }

    private static String rule(double fromX, double fromY, double toX, double toY) {
        return "<path class=\"g\" d=\"M"
                + pixel(fromX)
                + " "
                + pixel(fromY)
                + "L"
                + pixel(toX)
                + " "
                + pixel(toY)
                + "\"/>";
    }

    private static String text(double x, double y, String kind, String text) {
        return "<text class=\""
                + kind
                + "\" x=\""
                + pixel(x)
                + "\" y=\""
                + pixel(y)
                + "\">"
                + text
                + "</text>";
    }

    private static String pixel(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value)
                .replaceFirst("(\\.\\d*?)0+(e|$)", "$1$2")
                .replaceFirst("\\.(e|$)", "$1");
    }
}
