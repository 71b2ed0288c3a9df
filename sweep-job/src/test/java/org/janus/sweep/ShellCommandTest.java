package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShellCommandTest {

    @Test
    void quotesWhatAShellWouldTakeApart() {
        var args = List.of("run", "my sweep.conf", "--set", "sweep.horizon=30 d", "it's", "a.conf");

        assertThat(ShellCommand.of(args))
                .isEqualTo(
                        "janus run 'my sweep.conf' --set 'sweep.horizon=30 d' 'it'\\''s' a.conf");
    }
}
