package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

final class BuildTest {
    @Test
    void knowsItsVersionAndItsSpark() {
        Build build = Build.current();

        assertThat(build.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(build.spark()).matches("4\\.\\d+\\.\\d+");
        assertThat(build.commit()).matches("unknown|[0-9a-f]{40}(-dirty)?");
    }

    @Test
    void saysThatFilesDifferedFromTheCommit() {
        Properties properties = new Properties();
        properties.setProperty("commit", "abc");
        properties.setProperty("dirty", "true");

        assertThat(Build.of(properties).commit()).isEqualTo("abc-dirty");
    }

    @Test
    void takesAnExpressionThatMavenLeftForUnknown() {
        Properties properties = new Properties();
        properties.setProperty("commit", "${git.commit.id.full}");
        properties.setProperty("dirty", "${git.dirty}");

        assertThat(Build.of(properties)).isEqualTo(new Build("unknown", "unknown", "unknown"));
    }
}
