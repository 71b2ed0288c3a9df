package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Other virtual machines: the same bits, by other means. */
final class PartsChoiceTest {

    private static final String MODULE = "--add-modules=jdk.incubator.vector";
    private static final long PATIENCE_SECONDS = 120;

    @Test
    void anInterpreterGivesTheSameBits() throws IOException, InterruptedException {
        List<String> lines = printed(MODULE, "-Xint");

        assertThat(lines).contains("vector " + PackingFingerprint.of(new ScalarParts()));
        assertThat(lines).contains("plain " + PackingFingerprint.of(new ScalarParts()));
        assertThat(lines).contains("choice plain Java: the JVM interprets only");
    }

    @Test
    void withoutTheModuleThereIsPlainJavaAndTheSameBits() throws IOException, InterruptedException {
        List<String> lines = printed("-Xshare:auto");

        assertThat(lines).contains("plain " + PackingFingerprint.of(new ScalarParts()));
        assertThat(lines)
                .contains(
                        "choice plain Java: the JVM runs without --add-modules"
                                + " jdk.incubator.vector");
    }

    @Test
    void aJvmWithTheModuleSaysWhatItComputesWith() {
        assertThat(BatchSimulator.description()).matches("(vector instructions|plain Java).*");
    }

    private static List<String> printed(String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PackingFingerprint.class.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return output.lines().toList();
    }
}
