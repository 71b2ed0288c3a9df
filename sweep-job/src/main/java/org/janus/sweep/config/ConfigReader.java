package org.janus.sweep.config;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.sweep.plan.PlanRecord;
import org.janus.sweep.plan.SweepPlan;

/**
 * Reads configs. All problems of a config are found at once; with any problem there is no plan.
 *
 * <p>Besides the named file it reads what that file includes, the file of a list design, and the
 * environment variables that the file names. It throws nothing for what is in a file.
 */
public final class ConfigReader {

    private final RowSource rows;
    private final Map<String, String> environment;

    /**
     * A reader.
     *
     * @param rows reads the files of list designs that are no CSV; {@link RowSource#NONE} for none
     * @param environment variables that a config may name, usually {@code System.getenv()}
     */
    public ConfigReader(RowSource rows, Map<String, String> environment) {
        this.rows = rows;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads a file. Nothing is thrown for what is wrong in it: that is in the reading.
     *
     * @param file a config
     * @param overrides what {@code --set} says, each {@code path=value}; later ones win
     * @return the plan, or all that is wrong
     */
    public Reading read(Path file, List<String> overrides) {
        var problems = new Problems();
        var log = new FileLog();
        Config written = new ConfigFiles(problems, log).read(file);
        Config config = new Overrides(problems).apply(written, overrides);
        return read(config, problems, new Origin(log, overrides, new RowFiles(rows, log)));
    }

    /**
     * Reads a config in resolved form, as {@link PlanRecord#config} has it. Rows of files come from
     * the row source, whatever the file is called.
     *
     * @param json the text
     * @param name of the text, for messages
     * @return the plan, or all that is wrong
     */
    public Reading readResolved(String json, String name) {
        var problems = new Problems();
        Config config = new ConfigFiles(problems, new FileLog()).parse(json, name);
        return read(config, problems, new Origin(new FileLog(), List.of(), new GivenRows(rows)));
    }

    private record Origin(FileLog log, List<String> overrides, RowReader rows) {}

    private Reading read(Config written, Problems problems, Origin origin) {
        var variables = new Environment(environment, Shipped.ALL.config());
        Config config = variables.resolve(written, problems);
        if (problems.count() > 0) {
            return new Reading(Optional.empty(), problems);
        }

        var definitions = Shipped.ALL.definitions().with(config, problems);
        var root = Block.of(KeyBlock.ROOT, "", config.root(), problems);
        var sweep = root.block(Key.ROOT_SWEEP, KeyBlock.SWEEP);
        if (!root.hasBlock(Key.ROOT_SWEEP)) {
            return new Reading(Optional.empty(), problems);
        }

        Optional<SweepPlan> plan =
                new SweepReader(sweep, definitions, origin.rows())
                        .read(
                                scenarios ->
                                        record(
                                                ResolvedConfig.of(
                                                        sweep.resolved(), scenarios, definitions),
                                                origin,
                                                variables));
        return new Reading(plan, problems);
    }

    private static PlanRecord record(
            ResolvedConfig resolved, Origin origin, Environment variables) {
        return new PlanRecord(
                resolved.json(),
                resolved.fingerprint(),
                origin.log().files(),
                origin.overrides(),
                List.copyOf(variables.used()));
    }
}
