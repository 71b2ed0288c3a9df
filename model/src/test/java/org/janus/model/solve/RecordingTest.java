package org.janus.model.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordingTest {

    private static final double[] STATE = {};

    @Test
    void theListenerHearsEverythingBeforeTheEndIsTold() {
        List<String> heard = new ArrayList<>();
        var recording = new Recording(scribe(heard), () -> heard.add("told"));

        recording.started(STATE);
        recording.stepped(null);
        recording.jumped(1, STATE, STATE);
        recording.eliminated(1);
        recording.finished(new Completion(Status.COMPLETED, "", 1, 0, 7, 1));

        assertThat(heard)
                .containsExactly("started", "stepped", "jumped", "eliminated", "finished", "told");
    }

    private static StepListener scribe(List<String> heard) {
        return (StepListener)
                Proxy.newProxyInstance(
                        RecordingTest.class.getClassLoader(),
                        new Class<?>[] {StepListener.class},
                        (proxy, method, arguments) -> {
                            heard.add(method.getName());
                            return null;
                        });
    }
}
