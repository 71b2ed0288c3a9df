package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Weeks of remission of leukaemia patients, 6-mercaptopurine and placebo. Source: Freireich et al.
 * 1963, Blood 21:699-716.
 */
final class Remission {
    static final List<EventCount> TREATED =
            List.of(
                    new EventCount(6, 3, 1),
                    new EventCount(7, 1, 0),
                    new EventCount(9, 0, 1),
                    new EventCount(10, 1, 1),
                    new EventCount(11, 0, 1),
                    new EventCount(13, 1, 0),
                    new EventCount(16, 1, 0),
                    new EventCount(17, 0, 1),
                    new EventCount(19, 0, 1),
                    new EventCount(20, 0, 1),
                    new EventCount(22, 1, 0),
                    new EventCount(23, 1, 0),
                    new EventCount(25, 0, 1),
                    new EventCount(32, 0, 2),
                    new EventCount(34, 0, 1),
                    new EventCount(35, 0, 1));

    static final List<EventCount> PLACEBO =
            counts(35, 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    private Remission() {}

    /** Times to the event of a run each; NaN where the run was last seen at the horizon. */
    static List<EventCount> counts(double horizon, double... times) {
        return Arrays.stream(times)
                .mapToObj(
                        time ->
                                Double.isNaN(time)
                                        ? new EventCount(horizon, 0, 1)
                                        : new EventCount(time, 1, 0))
                .toList();
    }
}
