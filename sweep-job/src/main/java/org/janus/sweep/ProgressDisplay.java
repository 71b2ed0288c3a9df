package org.janus.sweep;

import java.time.Duration;
import org.janus.sweep.run.Progress;

/** How a person sees the progress of a sweep. */
interface ProgressDisplay {

    /** Nothing is shown. */
    ProgressDisplay NONE =
            new ProgressDisplay() {
                @Override
                public Duration interval() {
                    return Duration.ofDays(1);
                }

                @Override
                public void show(Progress progress) {
                    // nobody watches
                }

                @Override
                public void end(Progress progress) {
                    // nobody watches
                }
            };

    /** How often it wants to be told. */
    Duration interval();

    /** Shows how far the sweep is. */
    void show(Progress progress);

    /** Shows it for the last time; leaves the cursor at the beginning of a line. */
    void end(Progress progress);
}
