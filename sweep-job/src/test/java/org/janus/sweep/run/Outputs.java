package org.janus.sweep.run;

import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Claim;
import org.janus.sweep.table.CommittedChunks;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.Versions;

/** Outputs as a command would write them, without what comes after the chunks. */
public final class Outputs {

    /** The programs that the tests say they are. */
    public static final Versions VERSIONS = new Versions("janus test", "4.2.0", "17");

    private Outputs() {}

    /** Writes what is missing of a plan. */
    public static void write(SweepPlan plan, OutputFolder folder) throws InterruptedException {
        try (Claim claim = Claim.of(folder, plan, VERSIONS)) {
            CommittedChunks committed = folder.committed();
            var progress = new SweepProgress(claim.opening().manifest(), committed);
            new SweepJob(TestSpark.session(), plan, folder)
                    .write(claim.opening(), committed, progress);
        }
    }
}
