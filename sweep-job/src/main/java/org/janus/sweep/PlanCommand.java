package org.janus.sweep;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a sweep would come to. */
@Command(
        name = "plan",
        description = "Shows what a sweep comes to: counts, points, ranges, time; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus plan configs/dual-role-map.conf"})
final class PlanCommand implements Verb {

    @Parameters(paramLabel = "CONF", description = "The config of the sweep.")
    private Path conf;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Sets a key of the config, by its full path; may be given again.")
    private List<String> overrides = List.of();

    @Option(names = "--json", description = "Prints JSON for scripts.")
    private boolean json;

    @Override
    public ExitCode run(Console console) {
        PlanOverview overview = PlanOverview.of(Configs.reading(conf, overrides));
        if (json) {
            console.out().println(Json.of(overview));
            console.out().flush();
        } else {
            PlanText.of(overview).forEach(console::line);
        }
        return ExitCode.DONE;
    }
}
