package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.PointsTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the points of a design alone, without Spark, for somebody else's simulator. */
@Command(
        name = "design",
        description = {
            "Writes the points of a config's design into one file, for another simulator.",
            "Its results come back through: janus analyze CONF --results TABLE --outcome NAME",
            "Example:",
            "  janus design configs/sobol-sensitivity.conf --out points --format csv"
        },
        mixinStandardHelpOptions = true)
final class DesignCommand implements Verb {

    @Parameters(paramLabel = "CONF", description = "The config whose design is written.")
    private Path conf;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "A folder that is absent or empty.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "parquet or csv; ${DEFAULT-VALUE} if not given.",
            defaultValue = "parquet")
    private PointFormat format;

    @Mixin private final OverridesOption overrides = new OverridesOption();

    @Override
    public ExitCode run(Console console) {
        SweepPlan plan = Configs.plan(conf, overrides.list(), console);
        PointsTable table = PointsTable.of(plan);
        try {
            Path file = folder().resolve("points." + format);
            long points = format.write(file, table.columns(), rows(plan, table));
            console.line(Numbers.counted(points, "point") + " in " + file);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw Refusal.badInput("--out is " + out + ", which cannot be written: " + e);
        }
    }

    private static Iterator<Object[]> rows(SweepPlan plan, PointsTable table) {
        var inputs = plan.inputs();
        return LongStream.range(0, plan.design().size())
                .filter(inputs::keeps)
                .mapToObj(point -> table.row(inputs.point(point)))
                .iterator();
    }

    private Path folder() throws IOException {
        Files.createDirectories(out);
        try (Stream<Path> there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw Refusal.badInput("--out is " + out + "; it must be absent or empty");
            }
        }
        return out;
    }
}
