package org.janus.sweep;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what there is: parameters, contexts, scenarios, designs, outcomes, observables, keys. */
@Command(
        name = "describe",
        description =
                "Lists parameters, contexts, scenarios, designs, outcomes, observables or keys.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus describe parameters"})
final class DescribeCommand implements Verb {

    @Parameters(
            paramLabel = "TOPIC",
            description =
                    "parameters, contexts, scenarios, designs, outcomes, observables or keys.")
    private String topic;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Only what contains the text anywhere.")
    private String search = "";

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "Only parameters of a group, the first word of their key.")
    private String group = "";

    @Option(names = "--face", paramLabel = "FACE", description = "Only parameters of a face.")
    private String face = "";

    @Option(names = "--json", description = "Prints JSON for scripts.")
    private boolean json;

    @Option(names = "--markdown", description = "Prints a Markdown table.")
    private boolean markdown;

    @Override
    public ExitCode run(Console console) {
        Listing listing = filtered(topic());
        if (json) {
            console.json(listing.maps());
        } else {
            List<String> lines = markdown ? listing.markdown() : listing.lines();
            lines.forEach(console::line);
        }
        return ExitCode.DONE;
    }

    private Topic topic() {
        return Arrays.stream(Topic.values())
                .filter(known -> known.key().equals(topic))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.badInput(
                                        "topic is "
                                                + topic
                                                + "; must be one of "
                                                + Arrays.stream(Topic.values())
                                                        .map(Topic::key)
                                                        .toList()));
    }

    private Listing filtered(Topic topic) {
        if (topic != Topic.PARAMETERS && !(group.isEmpty() && face.isEmpty())) {
            throw Refusal.badInput("--group and --face are for parameters");
        }

        Listing listing = topic.listing().containing(search);
        if (!group.isEmpty()) {
            listing = listing.beginningWith(group + ".");
        }
        return face.isEmpty() ? listing : listing.having("face", face);
    }
}
