package org.janus.sweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.janus.model.Agent;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.junit.jupiter.api.Test;

class SweepPlanTest {

    @Test
    void travelsByJavaSerialization() throws Exception {
        var design = FixedDesign.of(List.of("tumor.growth-rate"), new double[] {0.3});
        var knockout = Map.of(Parameter.IL6_PRODUCTION_SCALE, 0.0);
        var dose = Schedule.once(Agent.RESECTION, 0.99, 20);
        var plan = Plans.of(design, Plans.scenario("both", knockout, dose));

        var copy = read(write(plan));

        assertThat(copy).isEqualTo(plan);
    }

    private static byte[] write(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws Exception {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
