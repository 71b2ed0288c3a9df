package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

/** The launcher's log, into which messages of Spark may carry what a user typed. */
final class LogLayoutTest {

    private static final Path SETTINGS = Path.of("../scripts/log4j2.properties").toAbsolutePath();

    @Test
    void aMessageStaysOneLineAndMovesNoCursor() {
        try (LoggerContext log = Configurator.initialize("layout", null, SETTINGS.toUri())) {
            var layout = log.getConfiguration().getAppender("console").getLayout();
            var event = new Log4jLogEvent.Builder();
            event.setLoggerName("a.Logger");
            event.setMessage(new SimpleMessage("a\u001b[2Jb\nc\u009bd\u202ee\u2028f"));

            String line = layout.toSerializable(event.build()).toString();

            assertThat(line).endsWith(": a [2Jb c d e f\n");
            assertThat(line.strip().codePoints()).noneMatch(Character::isISOControl);
        }
    }
}
