package org.janus.sweep;

import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.analysis.Analyses;
import org.janus.sweep.analysis.SweepSummary;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.AccuracyAudit;
import org.janus.sweep.run.SweepJob;
import org.janus.sweep.run.SweepProgress;
import org.janus.sweep.table.Claim;
import org.janus.sweep.table.CommittedChunks;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.ParquetSchema;
import org.janus.sweep.table.RunsTable;

/** A sweep that is carried out: its missing chunks, the accuracy audit, the analyses. */
final class SweepRun {

    private final SweepPlan plan;
    private final OutputFolder folder;
    private final SparkRuntime runtime;
    private final Console console;

    SweepRun(SweepPlan plan, OutputFolder folder, SparkRuntime runtime, Console console) {
        this.plan = plan;
        this.folder = folder;
        this.runtime = runtime;
        this.console = console;
    }

    /** What is shown of the progress. */
    enum Display {
        /** A bar on a terminal, lines elsewhere. */
        OF_CONSOLE,
        /** Nothing. */
        QUIET
    }

    /**
     * Does what is missing.
     *
     * @throws org.janus.sweep.run.ChunkFailure if a chunk could not be written
     */
    ExitCode carryOut(Display display) throws InterruptedException {
        Claim claim = Claim.of(folder, plan, SparkRuntime.versions());
        SparkSession spark = runtime.start();
        try {
            try (claim) {
                writeChunks(spark, claim.opening(), display);
                audit(spark);
            }
            return judge(Analyses.of(spark, plan, folder).write());
        } finally {
            spark.stop();
        }
    }

    /** How much of it is there. */
    String kept() {
        Manifest manifest = Opening.manifestOf(folder);
        long done = folder.committed().count(manifest);
        return done
                + " of "
                + manifest.chunks()
                + (done == 1 ? " chunk is" : " chunks are")
                + " written";
    }

    private void writeChunks(SparkSession spark, Opening opening, Display display)
            throws InterruptedException {
        CommittedChunks committed = folder.committed();
        SweepProgress progress = new SweepProgress(opening.manifest(), committed);
        SweepJob job = new SweepJob(spark, plan, folder);
        ProgressWatch watch =
                ProgressWatch.of(progress, shown(display, progress), new ProgressFile(folder));
        try {
            job.write(opening, committed, progress);
        } finally {
            watch.close();
        }
    }

    private ProgressDisplay shown(Display display, SweepProgress progress) {
        return switch (display) {
            case QUIET -> ProgressDisplay.NONE;
            case OF_CONSOLE -> console.progress(plan.name(), progress.progress());
        };
    }

    private void audit(SparkSession spark) {
        Manifest manifest = Opening.manifestOf(folder);
        if (manifest.audit() == null) {
            var runs =
                    spark.read()
                            .schema(ParquetSchema.of(RunsTable.of(plan).columns()))
                            .parquet(folder.committed(ChunkTable.RUNS).toArray(String[]::new));
            folder.replace(manifest.audited(new AccuracyAudit(spark, plan).of(runs)));
        }
    }

    private ExitCode judge(SweepSummary summary) {
        long failed = summary.failedRuns();
        if (failed > 0) {
            console.note(failed + " of " + summary.runs() + " runs failed: " + kinds(summary));
        }

        double allowed = plan.execution().maxFailedFraction();
        if (failed <= allowed * summary.runs()) {
            return ExitCode.DONE;
        }

        console.problem(
                "more failed runs than max-failed-fraction = "
                        + allowed
                        + " allows; all rows are written, tables/failures says why they failed");
        return ExitCode.TOO_MANY_FAILED_RUNS;
    }

    private static String kinds(SweepSummary summary) {
        return summary.failures().stream()
                .map(
                        kind ->
                                kind.runs()
                                        + " "
                                        + kind.status()
                                        + " ("
                                        + kind.status().meaning()
                                        + ")")
                .collect(Collectors.joining(", "));
    }
}
