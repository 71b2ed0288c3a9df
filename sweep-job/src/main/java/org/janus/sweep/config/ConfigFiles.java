package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads HOCON text, and what it includes: files relative to the including one, nothing else. The
 * library is given text only, so that it opens nothing by itself.
 */
final class ConfigFiles {

    private static final int MOST_BYTES = 4_000_000;
    private static final int DEEPEST_INCLUDE = 10;

    private final Problems problems;
    private final FileLog log;

    ConfigFiles(Problems problems, FileLog log) {
        this.problems = problems;
        this.log = log;
    }

    /** The config of a file; empty after a problem. */
    Config read(Path file) {
        if (!Files.isRegularFile(file)) {
            problems.add(
                    new Problem(
                            Text.shown(file.toString()),
                            "the config",
                            "missing",
                            "there is no such file",
                            Optional.empty()));
            return ConfigFactory.empty();
        }

        return read(file, file.toString(), List.of());
    }

    private Config read(Path file, String place, List<Path> including) {
        if (!Files.isRegularFile(file)) {
            refuse(place, file.toString(), "there is no such file");
            return ConfigFactory.empty();
        }

        try {
            if (Files.size(file) > MOST_BYTES) {
                refuse(place, file.toString(), "a config has at most " + MOST_BYTES + " bytes");
                return ConfigFactory.empty();
            }
            log.add(file);
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return parse(text, file.toString(), new Includer(file, text, including));
        } catch (IOException e) {
            refuse(place, file.toString(), "cannot be read");
            return ConfigFactory.empty();
        }
    }

    /** The config of a text that includes nothing. */
    Config parse(String text, String name) {
        return parse(text, name, new Includer(Path.of(""), text, List.of()).refusingAll(name));
    }

    private Config parse(String text, String name, Includer includer) {
        if (Nesting.isTooDeep(text)) {
            problems.add(
                    new Problem(
                            Text.shown(name),
                            "the text",
                            "nested too deep",
                            Nesting.RULE,
                            Optional.empty()));
            return ConfigFactory.empty();
        }

        var options =
                ConfigParseOptions.defaults()
                        .setSyntax(ConfigSyntax.CONF)
                        .setOriginDescription(name)
                        .setIncluder(includer);
        try {
            return ConfigFactory.parseString(text, options);
        } catch (ConfigException e) {
            problems.add(SyntaxProblem.of(e, name));
            return ConfigFactory.empty();
        }
    }

    private void refuse(String place, String value, String rule) {
        problems.add(
                new Problem(
                        Text.shown(place), "include", Text.shown(value), rule, Optional.empty()));
    }

    /** Follows includes of one file. */
    private final class Includer
            implements ConfigIncluder,
                    ConfigIncluderFile,
                    ConfigIncluderURL,
                    ConfigIncluderClasspath {

        private final Path file;
        private final String text;
        private final List<Path> including;
        private final String place;

        Includer(Path file, String text, List<Path> including) {
            this(file, text, including, "");
        }

        private Includer(Path file, String text, List<Path> including, String place) {
            this.file = file;
            this.text = text;
            this.including = including;
            this.place = place;
        }

        Includer refusingAll(String name) {
            return new Includer(file, text, including, name);
        }

        @Override
        public ConfigIncluder withFallback(ConfigIncluder fallback) {
            return this;
        }

        @Override
        public ConfigObject include(ConfigIncludeContext context, String what) {
            return includeRelative(what);
        }

        @Override
        public ConfigObject includeFile(ConfigIncludeContext context, File what) {
            return includeRelative(what.getPath());
        }

        @Override
        public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
            return refused(what.toString(), "a config includes no URL");
        }

        @Override
        public ConfigObject includeResources(ConfigIncludeContext context, String what) {
            return refused(what, "a config includes nothing from the class path");
        }

        private ConfigObject includeRelative(String what) {
            if (!place.isEmpty()) {
                return refused(what, "only a file includes files");
            }

            if (what.indexOf('\0') >= 0 || new File(what).isAbsolute()) {
                return refused(what, "must be a file relative to the including one");
            }

            Path included = file.resolveSibling(what).normalize();
            if (including.contains(included) || included.equals(file.normalize())) {
                return refused(what, "a file cannot include itself");
            }

            if (including.size() >= DEEPEST_INCLUDE) {
                return refused(what, "includes go at most " + DEEPEST_INCLUDE + " deep");
            }
            var deeper = new ArrayList<>(including);
            deeper.add(file.normalize());
            return read(included, line(what), deeper).root();
        }

        private ConfigObject refused(String what, String rule) {
            refuse(line(what), what, rule);
            return ConfigFactory.empty().root();
        }

        /** The library does not say where an include stands; the text does. */
        private String line(String what) {
            if (!place.isEmpty()) {
                return place;
            }

            int at = text.indexOf(what, Math.max(0, text.indexOf("include")));
            long line = text.substring(0, Math.max(0, at)).lines().count();
            return file + ":" + Math.max(1, line);
        }
    }
}
