package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.junit.jupiter.api.Test;

final class ListenersTest {

    @Test
    void allHearEverythingInTheirOrder() {
        List<String> heard = new ArrayList<>();
        SyntheticRun run =
                new SyntheticRun(20)
                        .leg(10, Map.of(State.TUMOR_CELLS, Course.constant(5)))
                        .leg(20, Map.of());

        run.play(new Listeners(List.of(new Scribe("a", heard), new Scribe("b", heard))));

        assertThat(heard)
                .containsExactly(
                        "a started with 5.0", "b started with 5.0",
                        "a stepped to 10.0", "b stepped to 10.0",
                        "a jumped at 10.0 from 5.0 to 0.0", "b jumped at 10.0 from 5.0 to 0.0",
                        "a eliminated at 10.0", "b eliminated at 10.0",
                        "a stepped to 20.0", "b stepped to 20.0",
                        "a finished COMPLETED", "b finished COMPLETED");
    }

    private record Scribe(String name, List<String> heard) implements StepListener {

        @Override
        public void started(double[] state) {
            heard.add(name + " started with " + state[0]);
        }

        @Override
        public void stepped(Step step) {
            heard.add(name + " stepped to " + step.endDays());
        }

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {
            heard.add(name + " jumped at " + timeDays + " from " + before[0] + " to " + after[0]);
        }

        @Override
        public void eliminated(double timeDays) {
            heard.add(name + " eliminated at " + timeDays);
        }

        @Override
        public void finished(Completion completion) {
            heard.add(name + " finished " + completion.status());
        }
    }
}
