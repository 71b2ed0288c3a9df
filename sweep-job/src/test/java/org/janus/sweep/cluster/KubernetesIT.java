package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What spark-submit asks of a Kubernetes API server. The server here answers every request with
 * what it was sent, so nothing starts: executors, images and rights are not tested.
 */
@Tag("cluster")
final class KubernetesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final String JAR = "local:///opt/janus/janus.jar";

    private final Map<String, JsonNode> created = new ConcurrentHashMap<>();

    private HttpServer server;

    @BeforeEach
    void startTheServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::echo);
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
    }

    @Test
    void theDriverPodRunsTheVerbFromTheJarOfTheImage() {
        List<String> options =
                List.of(
                        "--master",
                        "k8s://http://127.0.0.1:" + server.getAddress().getPort(),
                        "--deploy-mode",
                        "cluster",
                        "--conf",
                        "spark.kubernetes.container.image=registry.example/janus:0.1.0",
                        "--conf",
                        "spark.kubernetes.submission.waitAppCompletion=false");
        String[] verb = {"run", "/opt/janus/configs/quick.conf", "--set", "sweep.seed=7"};

        FinishedProcess submission =
                FinishedProcess.of(SparkHome.assemble().submission(options, JAR, verb), LIMIT);

        assertThat(submission.exitCode()).as(submission.err()).isZero();
        JsonNode driver = created.get("Pod").at("/spec/containers/0");
        assertThat(driver.path("image").asText()).isEqualTo("registry.example/janus:0.1.0");
        assertThat(driver.path("args"))
                .extracting(JsonNode::asText)
                .startsWith("driver")
                .containsSubsequence("--class", "org.janus.sweep.Janus", JAR)
                .endsWith(verb);
    }

    private void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonNode sent = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        created.put(sent.path("kind").asText(), sent);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] answer = JSON.writeValueAsBytes(sent);
        exchange.sendResponseHeaders(OK, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
