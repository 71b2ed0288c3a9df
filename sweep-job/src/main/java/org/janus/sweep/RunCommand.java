package org.janus.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.analysis.Analyses;
import org.janus.sweep.analysis.SweepSummary;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.AccuracyAudit;
import org.janus.sweep.run.SweepJob;
import org.janus.sweep.table.Audit;
import org.janus.sweep.table.Claim;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a sweep: the way from a config to its tables. */
@Command(
        name = "run",
        description = "Runs a sweep and writes its tables; the same command again resumes it.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Verb {

    @Parameters(paramLabel = "CONF", description = "The config of the sweep.")
    private Path conf;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Sets a key of the config, by its full path; may be given again.")
    private List<String> overrides = List.of();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master; local[*] if nothing else says so.")
    private String master;

    @Option(names = "--fresh", description = "Moves an earlier output aside and runs anew.")
    private boolean fresh;

    @Override
    public ExitCode run(Console console) throws InterruptedException {
        SweepPlan plan = Configs.plan(conf, overrides, console);
        SparkRuntime runtime = SparkRuntime.of(plan.name(), Optional.ofNullable(master));
        OutputFolder folder = OutputFolder.of(plan.output(), runtime.files());
        if (fresh && !folder.isFree()) {
            console.note("the earlier output is now " + folder.moveAside());
        }

        try (Claim claim = Claim.of(folder, plan, Build.current().toString())) {
            SparkSession spark = runtime.start();
            try {
                summarize(plan, folder, carryOut(plan, folder, claim.opening(), spark), console);
            } finally {
                spark.stop();
            }
        }
        return ExitCode.DONE;
    }

    private static SweepSummary carryOut(
            SweepPlan plan, OutputFolder folder, Opening opening, SparkSession spark)
            throws InterruptedException {
        Analyses analyses = Analyses.of(spark, plan, folder);
        if (opening.isFinished(folder)) {
            return analyses.summary();
        }

        new SweepJob(spark, plan, folder).write(opening);
        SweepSummary summary = analyses.write();
        Audit audit = new AccuracyAudit(spark, plan).of(runs(spark, folder));
        folder.replace(opening.manifest().audited(audit));
        return summary;
    }

    private static Dataset<Row> runs(SparkSession spark, OutputFolder folder) {
        return spark.read().parquet(folder.committed(ChunkTable.RUNS).toArray(String[]::new));
    }

    private static void summarize(
            SweepPlan plan, OutputFolder folder, SweepSummary summary, Console console) {
        Audit audit = Opening.manifestOf(folder).audit();
        SummaryText.of(plan.name(), summary, audit, plan.output()).forEach(console::line);
    }
}
