package org.janus.sweep;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --master} of the verbs that start Spark. */
final class MasterOption {

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master; local[*] if nothing else says so.")
    private Optional<String> url = Optional.empty();

    boolean isGiven() {
        return url.isPresent();
    }

    /** Reads what is configured for a job of this name; starts nothing. */
    SparkRuntime runtime(String name) {
        return SparkRuntime.of(name, url);
    }
}
