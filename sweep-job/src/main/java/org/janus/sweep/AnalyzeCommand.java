package org.janus.sweep;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.analysis.Analyses;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.Opening.Kind;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.WriterLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the analysis tables of an output anew, from the runs that are there. */
@Command(
        name = "analyze",
        description = {
            "Computes the analysis tables of an output anew, from the runs that are there.",
            "Example:",
            "  janus analyze out/dual-role-map"
        },
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Verb {

    @Parameters(paramLabel = "OUT", description = "The folder of an output.")
    private String out;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master; local[*] if nothing else says so.")
    private String master;

    @Override
    public ExitCode run(Console console) throws InterruptedException {
        SparkRuntime runtime = SparkRuntime.of("analyze", Optional.ofNullable(master));
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
            SweepPlan plan = Configs.plan(manifest, new StoredPoints(spark, folder));
            Analyses analyses = Analyses.of(spark, plan, folder);
            analyses.write();
            analyses.tables()
                    .forEach(table -> console.line(table.name() + ": " + table.question()));
        } finally {
            spark.stop();
        }
    }
}
