package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.run.TestSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class SparkRuntimeTest {

    private static final String UI = "spark.ui.enabled";
    private static final String UI_PORT = "spark.ui.port";
    private static final int MILLIS_TO_CONNECT = 5_000;
    private static final String SERIALIZER = "spark.serializer";

    @AfterEach
    void forgetTheOptions() {
        System.clearProperty(UI);
        System.clearProperty(UI_PORT);
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
    @Tag("spark")
    void theUiOfOneMachineIsOutOfReachOfOthers() throws IOException {
        List<InetAddress> others = addressesBesideLoopback();
        assumeThat(others).as("an address of this machine beside loopback").isNotEmpty();
        System.setProperty(UI, "true");
        System.setProperty(UI_PORT, "0");
        TestSpark.session().stop();

        try (SparkSession spark = SparkRuntime.of("a", Optional.of("local[1]")).start()) {
            URI ui = URI.create(spark.sparkContext().uiWebUrl().get());

            assertThat(ui.getHost()).isEqualTo("127.0.0.1");
            connect(InetAddress.getByName("127.0.0.1"), ui.getPort());
            for (InetAddress other : others) {
                assertThatThrownBy(() -> connect(other, ui.getPort()))
                        .as(other.toString())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    private static List<InetAddress> addressesBesideLoopback() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), MILLIS_TO_CONNECT);
        }
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
