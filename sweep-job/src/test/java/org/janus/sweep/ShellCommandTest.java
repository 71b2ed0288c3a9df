package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ShellCommandTest {

    @Test
    void quotesWhatAShellWouldTakeApart() {
        var args = List.of("run", "my sweep.conf", "--set", "sweep.horizon=30 d", "it's", "a.conf");

        assertThat(ShellCommand.of(Map.of(), args))
                .isEqualTo(
                        "janus run 'my sweep.conf' --set 'sweep.horizon=30 d' 'it'\\''s' a.conf");
    }

    @Test
    void beginsAsTheLauncherWasCalled() {
        var environment = Map.of("JANUS_COMMAND", "../my tools/janus");

        assertThat(ShellCommand.of(environment, List.of("status", "out")))
                .isEqualTo("'../my tools/janus' status out");
    }
}
