package org.janus.sweep;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.analysis.Analyses;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.Opening.Kind;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.WriterLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Computes the analysis tables of an output anew, from the runs that are there; or, of a config,
 * from somebody else's results of its points.
 */
@Command(
        name = "analyze",
        description = {
            "Computes the analysis tables of an output anew, from the runs that are there.",
            "With --results: of a config, from the results that another simulator made of its",
            "points (janus design writes them).",
            "Examples:",
            "  janus analyze out/dual-role-map",
            "  janus analyze sobol.conf --results results.csv --outcome y"
        },
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Verb {

    @Parameters(
            paramLabel = "OUT",
            description = "The folder of an output; with --results the config of the points.")
    private String out;

    @Option(
            names = "--results",
            paramLabel = "TABLE",
            description = "A CSV or Parquet table with the column point and outcomes.")
    private String results;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "A column of the results that is analysed; may be given again.")
    private List<String> outcomes = List.of();

    @Mixin private final OverridesOption overrides = new OverridesOption();

    @Mixin private final MasterOption master = new MasterOption();

    @Override
    public ExitCode run(Console console) throws InterruptedException {
        SparkRuntime runtime = master.runtime("analyze");
        if (results != null) {
            SweepPlan plan = Configs.plan(Path.of(out), overrides.list(), console);
            return new ForeignAnalysis(plan, results, outcomes).carryOut(runtime, console);
        }

        if (!outcomes.isEmpty() || !overrides.list().isEmpty()) {
            throw Refusal.badInput("--outcome and --set go with --results only");
        }
        return again(runtime, console);
    }

    private ExitCode again(SparkRuntime runtime, Console console) throws InterruptedException {
        OutputFolder folder = OutputFolder.of(out, runtime.files());
        Manifest manifest = Opening.manifestOf(folder);
        WriterLock lock = folder.lock();
        try {
            if (new Opening(Kind.SAME, manifest)
                    .missing(folder.committed())
                    .findAny()
                    .isPresent()) {
                console.note("the sweep is not finished; what follows is of the runs so far");
            }
            analyze(folder, manifest, runtime, console);
        } finally {
            lock.close();
        }
        return ExitCode.DONE;
    }

    private static void analyze(
            OutputFolder folder, Manifest manifest, SparkRuntime runtime, Console console)
            throws InterruptedException {
        SparkSession spark = runtime.start();
        try {
            StoredDesign design = StoredDesign.of(manifest);
            var points = new StoredPoints(spark, folder, design);
            SweepPlan plan = Configs.plan(design, points, "manifest.json");
            Analyses analyses = Analyses.of(spark, plan, folder);
            analyses.write();
            analyses.tables()
                    .forEach(table -> console.line(table.name() + ": " + table.question()));
        } finally {
            spark.stop();
        }
    }
}
