package org.janus.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.analysis.ForeignResults;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.WriterLock;

/**
 * The analysis of results that somebody else's simulator made of the points of a config.
 *
 * <p>Its tables go under the output path of the config, into a folder that is absent, empty or
 * holds an earlier analysis of results ({@code results.json}); never into the output of a sweep.
 *
 * @param plan of the config
 * @param results file or folder of the results
 * @param outcomes columns of it that are analysed
 */
record ForeignAnalysis(SweepPlan plan, String results, List<String> outcomes) {

    private static final String MARK = "results.json";

    /**
     * Writes the tables and prints their names.
     *
     * @throws Refusal if the folder holds something else, or anything is wrong with the results
     */
    ExitCode carryOut(SparkRuntime runtime, Console console) {
        if (outcomes.isEmpty()) {
            throw Refusal.badInput("--results needs --outcome NAME, a column of " + results);
        }

        refuseAbsent(runtime.files());
        OutputFolder folder = OutputFolder.of(plan.output(), runtime.files());
        refuseOther(folder);
        WriterLock lock = folder.lock();
        try {
            SparkSession spark = runtime.start();
            try {
                write(spark, folder, console);
            } finally {
                spark.stop();
            }
        } finally {
            lock.close();
        }
        return ExitCode.DONE;
    }

    private void refuseAbsent(Configuration files) {
        Path path = new Path(results);
        try {
            if (!path.getFileSystem(files).exists(path)) {
                throw Refusal.badInput(results + " does not exist");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOther(OutputFolder folder) {
        if (folder.manifestText().isPresent()) {
            throw Refusal.badInput(
                    folder
                            + " holds the output of a sweep; analyses of other results go elsewhere:"
                            + " set sweep.output.path");
        }

        if (!folder.isFree() && folder.read(MARK).isEmpty()) {
            throw Refusal.badInput(
                    folder + " is not empty and holds no " + MARK + "; choose another path");
        }
    }

    private void write(SparkSession spark, OutputFolder folder, Console console) {
        ForeignResults table = ForeignResults.of(spark, plan, results, outcomes);
        List<String> problems = table.problems();
        if (!problems.isEmpty()) {
            throw Refusal.of(ExitCode.BAD_INPUT, problems);
        }

        folder.replace(MARK, Json.of(mark()));
        table.write(folder).forEach(made -> console.line(made.name() + ": " + made.question()));
        console.line("Tables are in " + folder + "/tables");
    }

    private Map<String, Object> mark() {
        Map<String, Object> mark = new TreeMap<>();
        mark.put("name", plan.name());
        mark.put("results", results);
        mark.put("outcomes", outcomes);
        mark.put("config", plan.record().config());
        mark.put("janus", Build.current().toString());
        return mark;
    }
}
