package org.janus.sweep;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.DesignPoint;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.RunInputs;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.RunReplay;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.RunsTable;
import org.janus.sweep.table.StoredRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes one row of an output again, without Spark, and tells whether it is the same. */
@Command(
        name = "replay",
        description = "Computes one run of an output again and compares it bit for bit.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus replay out/dual-role-map 4711"})
final class ReplayCommand implements Verb {

    @Parameters(index = "0", paramLabel = "OUT", description = "The output folder.")
    private String out;

    @Parameters(index = "1", paramLabel = "RUN_ID", description = "The run_id of the row.")
    private long runId;

    @Override
    public ExitCode run(Console console) {
        Configuration hadoop = new Configuration();
        OutputFolder folder = OutputFolder.of(out, hadoop);
        Manifest manifest = Opening.manifestOf(folder);
        Chunk chunk = chunk(folder, manifest);
        StoredRows rows = new StoredRows(folder, hadoop);
        Map<String, Object> stored =
                rows.row(ChunkTable.RUNS, chunk, RunsTable.RUN_ID, runId)
                        .orElseThrow(() -> Refusal.badInput(noRow()));

        StoredDesign design = StoredDesign.of(manifest);
        long point = runId / design.scenarios();
        StoredPoint only = new StoredPoint(design, rows, chunk, point);
        SweepPlan plan = Configs.plan(design, only, folder + "/manifest.json");
        warnOfOtherModel(plan, manifest, console);
        return compare(new RunReplay(plan).differences(run(plan, design), stored), console);
    }

    private Chunk chunk(OutputFolder folder, Manifest manifest) {
        if (runId < 0 || runId >= manifest.runs()) {
            throw Refusal.badInput(
                    "RUN_ID is "
                            + runId
                            + "; "
                            + folder
                            + " has runs 0 .. "
                            + (manifest.runs() - 1));
        }

        Chunk chunk = manifest.chunkOf(runId);
        if (!folder.committed().contains(chunk)) {
            throw Refusal.badInput(
                    "run " + runId + " is not written yet: " + chunk.folder() + " is missing");
        }
        return chunk;
    }

    private String noRow() {
        return "run " + runId + " has no row: the design's where leaves its point out";
    }

    /** Of a design from a file the plan knows the one point only. */
    private RunInput run(SweepPlan plan, StoredDesign design) {
        RunInputs inputs = plan.inputs();
        if (!design.isOfFile()) {
            return inputs.run(runId);
        }

        var point = new DesignPoint(runId / design.scenarios(), plan.design().point(0));
        return inputs.run(point, (int) (runId % design.scenarios()));
    }

    /** A design from a file is read in part, so its fingerprint says nothing. */
    private static void warnOfOtherModel(SweepPlan plan, Manifest manifest, Console console) {
        List<String> differences =
                plan.record().fingerprint().differencesFrom(manifest.fingerprintOfRows());
        differences.stream()
                .filter(difference -> !difference.startsWith("sweep.design."))
                .forEach(difference -> console.warning("this Janus differs: " + difference));
    }

    private ExitCode compare(List<RunReplay.Difference> differences, Console console) {
        if (differences.isEmpty()) {
            console.line("run " + runId + " is bit-identical");
            return ExitCode.DONE;
        }

        console.line("run " + runId + " differs in " + differences.size() + " columns");
        for (RunReplay.Difference difference : differences) {
            console.line(
                    "  "
                            + difference.column()
                            + ": stored "
                            + difference.stored()
                            + ", recomputed "
                            + difference.recomputed());
        }
        return ExitCode.CHECK_FAILED;
    }
}
