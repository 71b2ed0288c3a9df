package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.janus.sweep.run.Progress;
import org.junit.jupiter.api.Test;

final class ProgressLinesTest {

    @Test
    void sayHowFarHowFastAndHowLong() {
        var progress =
                new Progress(
                        100_000_000, 25_000_000, 96, 23, 20_000_000, 12, 0, Duration.ofHours(1));

        assertThat(ProgressLines.line(progress))
                .isEqualTo(
                        "25,000,000 of 100,000,000 runs (25.0 %), 5556 runs/s, 12 failed,"
                                + " 3 h 45 min left");
    }

    @Test
    void promiseNothingBeforeTheFirstRun() {
        var progress = new Progress(1_000, 0, 4, 0, 0, 0, 0, Duration.ofSeconds(3));

        assertThat(ProgressLines.line(progress))
                .isEqualTo("0 of 1,000 runs (0.0 %), 0 runs/s, 0 failed");
    }

    @Test
    void theLineOfATerminalIsDrawnOverItself() {
        var begin = new Progress(1_000, 200, 4, 1, 0, 0, 0, Duration.ZERO);
        var end = new Progress(1_000, 1_000, 4, 4, 800, 3, 0, Duration.ofSeconds(4));
        StringWriter terminal = new StringWriter();
        ProgressLine line = ProgressLine.of("a\u001bb", begin, new PrintWriter(terminal));

        line.end(end);

        assertThat(terminal.toString())
                .startsWith("\ra\\u001bb ")
                .contains("1000/1000")
                .contains("3 failed")
                .endsWith("\n")
                .doesNotContain("\u001b");
    }
}
