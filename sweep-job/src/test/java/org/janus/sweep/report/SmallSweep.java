package org.janus.sweep.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.analysis.Analyses;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.Outputs;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputViews;

/** A sweep of a few runs with its report. */
record SmallSweep(SweepPlan plan, OutputFolder folder, Path page) {

    static final int SIDE = 6;

    private static final String GRID =
            """
            design {
              type = grid
              factors {
                priming.dc-arrival-rate { levels = %1$d }
                mdsc.recruitment-rate { levels = %1$d }
              }
            }
            scenarios = [untreated, il6-knockout, anti-il6r-plus-anti-pd1]
            """
                    .formatted(SIDE);

    /** A grid of both faces: three scenarios at 36 points. */
    static SmallSweep in(Path temporary) throws IOException, InterruptedException {
        return of(temporary, GRID);
    }

    /** A sweep of this design and these scenarios. */
    static SmallSweep of(Path temporary, String what) throws IOException, InterruptedException {
        Path config = temporary.resolve("small.conf");
        Files.writeString(
                config,
                "sweep { name = small-map\n%s\noutput.path = \"%s\" }"
                        .formatted(what, temporary.resolve("out")));
        return of(
                new ConfigReader(RowSource.NONE, Map.of())
                        .read(config, List.of())
                        .plan()
                        .orElseThrow());
    }

    /** Every table as a view of SQL. */
    void register() {
        OutputViews.of(folder).register(TestSpark.session(), "");
    }

    private static SmallSweep of(SweepPlan plan) throws InterruptedException {
        OutputFolder folder = OutputFolder.of(plan.output(), new Configuration());
        Outputs.write(plan, folder);
        Analyses.of(TestSpark.session(), plan, folder).write();
        Report.write(folder, new Configuration());
        return new SmallSweep(plan, folder, Path.of(plan.output(), Report.FILE));
    }
}
