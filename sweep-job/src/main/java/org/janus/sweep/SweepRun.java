package org.janus.sweep;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.analysis.Analyses;
import org.janus.sweep.analysis.SweepSummary;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.report.Report;
import org.janus.sweep.run.AccuracyAudit;
import org.janus.sweep.run.ChunkFailure;
import org.janus.sweep.run.RunSolver;
import org.janus.sweep.run.SweepJob;
import org.janus.sweep.run.SweepProgress;
import org.janus.sweep.table.Audit;
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
     * Does what is missing, and prints what came out.
     *
     * @throws org.janus.sweep.run.ChunkFailure if a chunk could not be written
     */
    ExitCode carryOut(Display display) throws InterruptedException {
        try (Claim claim = Claim.of(folder, plan, SparkRuntime.versions())) {
            try {
                return carryOut(claim.opening(), display);
            } catch (RuntimeException | InterruptedException e) {
                claim.confirm();
                throw e;
            }
        }
    }

    private ExitCode carryOut(Opening opening, Display display) throws InterruptedException {
        if (runtime.isLocal() && !opening.isFinished(folder.committed())) {
            RunSolver.prepare(plan);
        }
        SparkSession spark = runtime.start();
        try {
            SweepSummary summary = finished(opening, spark, display);
            Audit audit = Opening.manifestOf(folder).audit();
            SummaryText.of(plan.name(), summary, audit, plan.output()).forEach(console::line);
            return judge(summary);
        } catch (ChunkFailure e) {
            SparkRuntime.silence();
            throw e;
        } finally {
            spark.stop();
        }
    }

    private SweepSummary finished(Opening opening, SparkSession spark, Display display)
            throws InterruptedException {
        CommittedChunks committed = folder.committed();
        Analyses analyses = Analyses.of(spark, plan, folder);
        if (opening.isFinished(committed)) {
            return completed(analyses);
        }

        SweepProgress progress = new SweepProgress(opening.manifest(), committed);
        ProgressWatch watch =
                ProgressWatch.of(progress, shown(display, progress), new ProgressFile(folder));
        try {
            new SweepJob(spark, plan, folder).write(opening, committed, progress);
        } finally {
            watch.close();
        }
        SweepSummary summary = analyses.write();
        folder.replace(opening.manifest().audited(new AccuracyAudit(spark, plan).of(runs(spark))));
        Report.write(folder, runtime.files());
        return summary;
    }

    /** Makes what somebody removed from a finished sweep. */
    private SweepSummary completed(Analyses analyses) throws InterruptedException {
        boolean isWritten = analyses.isWritten();
        SweepSummary summary = isWritten ? analyses.summary() : analyses.write();
        if (!isWritten || !folder.has(Report.FILE)) {
            Report.write(folder, runtime.files());
        }
        return summary;
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

    private ProgressDisplay shown(Display display, SweepProgress progress) {
        return switch (display) {
            case QUIET -> ProgressDisplay.NONE;
            case OF_CONSOLE -> console.progress(plan.name(), progress.progress());
        };
    }

    private Dataset<Row> runs(SparkSession spark) {
        return spark.read()
                .schema(ParquetSchema.of(RunsTable.of(plan).columns()))
                .parquet(folder.committed(ChunkTable.RUNS).toArray(String[]::new));
    }

    private ExitCode judge(SweepSummary summary) {
        double allowed = plan.execution().maxFailedFraction();
        if (summary.failedRuns() <= allowed * summary.runs()) {
            return ExitCode.DONE;
        }

        console.problem(
                summary.failedRuns()
                        + " of "
                        + summary.runs()
                        + " runs failed, more than max-failed-fraction = "
                        + allowed
                        + " allows; all rows are written, the table failures says why");
        return ExitCode.TOO_MANY_FAILED_RUNS;
    }
}
