package org.janus.sweep;

import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --set} of the verbs that read a config. */
final class OverridesOption {

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Sets a key of the config, by its full path; may be given again.")
    private List<String> overrides = List.of();

    /** As given, in their order; later wins. */
    List<String> list() {
        return overrides;
    }
}
