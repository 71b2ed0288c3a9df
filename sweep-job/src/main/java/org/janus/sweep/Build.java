package org.janus.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this program was built from. A part that the build could not tell (no repository around the
 * sources) is {@code unknown}.
 *
 * @param version of Janus
 * @param commit forty hex digits, followed by {@code -dirty} if files differed from that commit
 * @param spark version that it was compiled against
 */
record Build(String version, String commit, String spark) {
    private static final String UNKNOWN = "unknown";

    /** The build of the running classes. */
    static Build current() {
        Properties properties = new Properties();
        try (InputStream stream = Build.class.getResourceAsStream("build.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties cannot be read", e);
        }

        return of(properties);
    }

    static Build of(Properties properties) {
        String commit = known(properties, "commit");
        boolean dirty = !commit.equals(UNKNOWN) && known(properties, "dirty").equals("true");
        return new Build(
                known(properties, "version"),
                dirty ? commit + "-dirty" : commit,
                known(properties, "spark"));
    }

    /** Maven leaves an expression as it stands where it knows no value. */
    private static String known(Properties properties, String key) {
        String value = properties.getProperty(key, UNKNOWN);
        return value.startsWith("${") ? UNKNOWN : value;
    }

    @Override
    public String toString() {
        return "janus " + version + " (commit " + commit + ", Spark " + spark + ")";
    }
}
