package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The contexts and scenarios that come with the program, known without an include.
 *
 * @param config as written, for substitutions
 * @param definitions what it says
 */
record Shipped(Config config, Definitions definitions) {

    /** The files of configs/ whose names are known everywhere. */
    static final List<String> FILES =
            List.of(
                    "scenarios.conf",
                    "contexts/ct26.conf",
                    "contexts/fbl3.conf",
                    "contexts/melanoma.conf",
                    "contexts/pdac.conf",
                    "contexts/scid.conf");

    /** Read once: nothing in it ever changes. */
    static final Shipped ALL = read();

    private static Shipped read() {
        var problems = new Problems();
        Config all = ConfigFactory.empty();
        for (String file : FILES) {
            var files = new ConfigFiles(problems, new FileLog());
            all = all.withFallback(files.parse(text(file), "configs/" + file));
        }

        Config config = new Environment(Map.of(), ConfigFactory.empty()).resolve(all, problems);
        var definitions = Definitions.none().with(config, problems);
        if (problems.count() > 0) {
            throw new IllegalStateException("shipped configs are wrong: " + problems.found());
        }
        return new Shipped(config, definitions);
    }

    /** The text of a file of configs/, as it was packed. */
    static String text(String file) {
        try (InputStream in =
                Shipped.class.getResourceAsStream("/org/janus/sweep/configs/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without configs/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
