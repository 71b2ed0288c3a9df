package org.janus.sweep;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.report.Report;
import org.janus.sweep.table.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the report of an output anew, from the tables that are there; needs no Spark. */
@Command(
        name = "report",
        description = "Writes OUT/report.html anew, from the tables that are there.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus report out/dual-role-map"})
final class ReportCommand implements Verb {

    @Parameters(paramLabel = "OUT", description = "The folder of an output.")
    private String out;

    @Override
    public ExitCode run(Console console) {
        Configuration hadoop = SparkRuntime.of("report", Optional.empty()).files();
        OutputFolder folder = OutputFolder.of(out, hadoop);
        Report.write(folder, hadoop);
        console.line(folder + "/" + Report.FILE);
        return ExitCode.DONE;
    }
}
