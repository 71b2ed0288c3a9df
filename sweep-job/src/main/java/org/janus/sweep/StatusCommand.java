package org.janus.sweep;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.Fingerprint;
import org.janus.sweep.table.CommittedChunks;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.StoredRows;
import org.janus.sweep.table.StoredRows.RowCount;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far an output is, without Spark; changes nothing. */
@Command(
        name = "status",
        description = "Tells how much of a sweep is written, and whether a config still fits it.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus status out/dual-role-map"})
final class StatusCommand implements Verb {

    @Parameters(paramLabel = "OUT", description = "The output folder.")
    private String out;

    @ArgGroup(exclusive = false)
    private Asked asked;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public ExitCode run(Console console) {
        Configuration hadoop = new Configuration();
        OutputFolder folder = OutputFolder.of(out, hadoop);
        Manifest manifest = Opening.manifestOf(folder);
        CommittedChunks committed = folder.committed();
        RowCount rows = new StoredRows(folder, hadoop).count(committed.of(manifest).toList());

        Map<String, Object> status = new LinkedHashMap<>();
        status.put("output", folder.toString());
        status.put("name", manifest.name());
        status.put("written_by", manifest.janus());
        status.put("fingerprint", manifest.fingerprint());
        status.put("chunks", manifest.chunks());
        status.put("chunks_done", committed.count(manifest));
        status.put("runs", manifest.runs());
        status.put("runs_done", committed.runs(manifest));
        status.put("rows", rows.rows());
        status.put("failed_rows", rows.failed());
        ExitCode code = asked == null ? ExitCode.DONE : compare(status, manifest, console);
        tell(status, console);
        return code;
    }

    private ExitCode compare(Map<String, Object> status, Manifest manifest, Console console) {
        Fingerprint fingerprint =
                Configs.plan(asked.conf, asked.overrides, console).record().fingerprint();
        Fingerprint.Relation relation = fingerprint.relationTo(manifest.fingerprintOfRows());
        status.put(
                "config",
                switch (relation) {
                    case SAME -> "fits";
                    case EXTENDS -> "extends";
                    case DIFFERS -> "differs";
                });
        status.put("differences", fingerprint.differencesFrom(manifest.fingerprintOfRows()));
        return relation == Fingerprint.Relation.DIFFERS ? ExitCode.OTHER_SWEEP : ExitCode.DONE;
    }

    private void tell(Map<String, Object> status, Console console) {
        if (json) {
            console.json(status);
        } else {
            status.forEach((key, value) -> tell(key.replace('_', ' '), value, console));
        }
    }

    private static void tell(String key, Object value, Console console) {
        if (value instanceof List<?> lines) {
            lines.forEach(line -> console.line("  " + line));
        } else {
            console.line(String.format("%-12s %s", key, value));
        }
    }

    /** The config that an output is compared with. */
    private static final class Asked {

        @Option(
                names = "--config",
                paramLabel = "CONF",
                required = true,
                description =
                        "Compares what decides rows; exit code 4 if the config asks for others.")
        private Path conf;

        @Option(
                names = "--set",
                paramLabel = "KEY=VALUE",
                description = "Sets a key of that config, by its full path; may be given again.")
        private List<String> overrides = List.of();
    }
}
