package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SparkRuntimeTest {

    private static final String UI = "spark.ui.enabled";
    private static final String SERIALIZER = "spark.serializer";

    @AfterEach
    void forgetTheOptions() {
        System.clearProperty(UI);
        System.clearProperty(SERIALIZER);
    }

    @Test
    void oneMachineListensOnLoopbackAndShowsNoUi() {
        SparkRuntime runtime = SparkRuntime.of("a", Optional.of("local[2]"));

        assertThat(runtime.setting("spark.driver.host")).isEqualTo("127.0.0.1");
        assertThat(runtime.setting("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
        assertThat(runtime.setting(UI)).isEqualTo("false");
    }

    @Test
    void theUiOfOneMachineNeedsAnAddressToListenOn() {
        System.setProperty(UI, "true");

        SparkRuntime anywhere = SparkRuntime.of("a", Optional.empty(), Map.of());
        SparkRuntime loopback =
                SparkRuntime.of("a", Optional.empty(), Map.of("SPARK_LOCAL_IP", "127.0.0.1"));

        assertThat(anywhere.setting(UI)).isEqualTo("false");
        assertThat(loopback.setting(UI)).isEqualTo("true");
    }

    @Test
    void aClusterDecidesForItself() {
        SparkRuntime runtime = SparkRuntime.of("a", Optional.of("spark://h:7077"), Map.of());

        assertThat(runtime.setting(UI)).isEmpty();
        assertThat(runtime.setting("spark.driver.host")).isEmpty();
    }

    @Test
    void recordsNeedJavasSerializerWhateverAClusterPrefers() {
        System.setProperty(SERIALIZER, "org.apache.spark.serializer.KryoSerializer");

        SparkRuntime runtime = SparkRuntime.of("a", Optional.of("spark://h:7077"), Map.of());

        assertThat(runtime.setting(SERIALIZER))
                .isEqualTo("org.apache.spark.serializer.JavaSerializer");
    }
}
