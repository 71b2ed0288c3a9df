package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The contexts and scenarios that come with the program, known without an include. */
final class Shipped {

    /** The files of configs/ whose names are known everywhere. */
    static final List<String> FILES =
            List.of(
                    "scenarios.conf",
                    "contexts/ct26.conf",
                    "contexts/fbl3.conf",
                    "contexts/melanoma.conf",
                    "contexts/pdac.conf",
                    "contexts/scid.conf");

    private static final String FOLDER = "/org/janus/sweep/configs/";

    private Shipped() {}

    /** All of them in one config. */
    static Config read(Problems problems) {
        Config all = ConfigFactory.empty();
        for (String file : FILES) {
            all =
                    all.withFallback(
                            new ConfigFiles(problems, new FileLog())
                                    .parse(text(file), "configs/" + file));
        }
        return new Environment(Map.of()).resolve(all, problems);
    }

    /** The text of a file of configs/, as it was packed. */
    static String text(String file) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without configs/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
