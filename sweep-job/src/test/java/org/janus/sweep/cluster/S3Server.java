package org.janus.sweep.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * S3Proxy on loopback with one bucket in memory: what is written is an object, folders are names.
 * It checks no signature, and it cannot remove several objects in one request as S3A asks for it.
 */
final class S3Server implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of("target/s3-classpath.txt");
    private static final String BUCKET = "bucket";
    private static final Pattern PORT =
            Pattern.compile("Started ServerConnector.*127\\.0\\.0\\.1:(\\d+)");
    private static final Pattern KEY = Pattern.compile("<Key>([^<]+)</Key>");
    private static final String CONF =
            """
            s3proxy.endpoint=http://127.0.0.1:0
            s3proxy.authorization=none
            jclouds.provider=transient
            jclouds.identity=nobody
            jclouds.credential=nothing
            """;
    private static final String LOG =
            """
            <configuration>
              <appender name="console" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%level %msg%n</pattern></encoder>
              </appender>
              <root level="info"><appender-ref ref="console"/></root>
            </configuration>
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Daemon server;
    private final String endpoint;

    private S3Server(Daemon server, String endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /** Starts it, with its config in a folder. */
    static S3Server start(Path folder) throws IOException {
        Path conf = Files.writeString(folder.resolve("s3proxy.conf"), CONF);
        Path log = Files.writeString(folder.resolve("logback.xml"), LOG);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.add("-Dlogback.configurationFile=" + log);
        command.addAll(List.of("-cp", classPath(), "org.gaul.s3proxy.Main"));
        command.addAll(List.of("--properties", conf.toString()));
        Daemon daemon = Daemon.start(new ProcessBuilder(command));
        S3Server server = new S3Server(daemon, "http://127.0.0.1:" + daemon.line(PORT));
        server.send("PUT", "");
        return server;
    }

    private static String classPath() throws IOException {
        return Files.readString(CLASS_PATH).strip();
    }

    /** What spark-submit needs to write to it, besides the committer. */
    List<String> options() throws IOException {
        return List.of(
                "--jars",
                classPath().replace(':', ','),
                "--conf",
                "spark.hadoop.fs.s3a.endpoint=" + endpoint,
                "--conf",
                "spark.hadoop.fs.s3a.endpoint.region=us-east-1",
                "--conf",
                "spark.hadoop.fs.s3a.path.style.access=true",
                "--conf",
                "spark.hadoop.fs.s3a.access.key=anybody",
                "--conf",
                "spark.hadoop.fs.s3a.secret.key=nothing",
                "--conf",
                "spark.hadoop.fs.s3a.multiobjectdelete.enable=false",
                "--conf",
                "spark.hadoop.fs.s3a.retry.limit=2");
    }

    /** The address of a path, as Hadoop has it. */
    static String uri(String path) {
        return "s3a://" + BUCKET + path;
    }

    /** The names of all objects of the bucket, without the marks of folders. */
    List<String> objects() {
        return KEY.matcher(text(""))
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith("/"))
                .toList();
    }

    /** The text of an object. */
    String text(String object) {
        return new String(send("GET", object).body(), StandardCharsets.UTF_8);
    }

    /** When an object was written. */
    String written(String object) {
        return send("HEAD", object).headers().firstValue("Last-Modified").orElseThrow();
    }

    void remove(String object) {
        send("DELETE", object);
    }

    /** Copies every object below a name, which is left out, into a folder. */
    Path download(String name, Path folder) throws IOException {
        for (String object : objects()) {
            if (object.startsWith(name + "/")) {
                Path file = folder.resolve(object.substring(name.length() + 1));
                Files.createDirectories(file.getParent());
                Files.write(file, send("GET", object).body());
            }
        }
        return folder;
    }

    private HttpResponse<byte[]> send(String method, String object) {
        try {
            URI uri = new URI(endpoint + "/" + BUCKET + "/" + object.replace("=", "%3D"));
            var request =
                    HttpRequest.newBuilder(uri)
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build();
            HttpResponse<byte[]> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + uri + ": " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.kill();
    }
}
