package org.janus.sweep;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin private final OverridesOption overrides = new OverridesOption();

    @Option(names = "--json", description = "Prints JSON for scripts.")
    private boolean json;

    @Override
    public ExitCode run(Console console) {
        PlanOverview overview = PlanOverview.of(Configs.reading(conf, overrides.list()));
        if (json) {
            console.json(overview);
        } else {
            PlanText.of(overview).forEach(console::line);
        }
        return ExitCode.DONE;
    }
}
