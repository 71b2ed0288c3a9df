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

/** A sweep of a few runs with its report. */
record SmallSweep(SweepPlan plan, OutputFolder folder, Path page) {

    static final int SIDE = 6;

    /** A grid of both faces: three scenarios at 36 points. */
    static SmallSweep in(Path temporary) throws IOException, InterruptedException {
        Path config = temporary.resolve("small.conf");
        Files.writeString(
                config,
                """
                sweep {
                  name = small-map
                  design {
                    type = grid
                    factors {
                      priming.dc-arrival-rate { levels = %d }
                      mdsc.recruitment-rate { levels = %d }
                    }
                  }
                  scenarios = [untreated, il6-knockout, anti-il6r-plus-anti-pd1]
                  output { path = "%s" }
                }
                """
                        .formatted(SIDE, SIDE, temporary.resolve("out")));
        return of(
                new ConfigReader(RowSource.NONE, Map.of())
                        .read(config, List.of())
                        .plan()
                        .orElseThrow());
    }

    private static SmallSweep of(SweepPlan plan) throws InterruptedException {
        OutputFolder folder = OutputFolder.of(plan.output(), new Configuration());
        Outputs.write(plan, folder);
        Analyses.of(TestSpark.session(), plan, folder).write();
        Report.write(folder, new Configuration());
        return new SmallSweep(plan, folder, Path.of(plan.output(), Report.FILE));
    }
}
