package org.janus.sweep.plan;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What decides the rows of a sweep, as a text of lines {@code path = value}, and its SHA-256.
 *
 * <p>Inside: design, factors, seed, resolved scenarios, probes, trajectories, horizon, outcome
 * settings, solver and the model hash. Outside: name, output path, execution, contrasts, analysis.
 *
 * @param text one line for each setting, sorted by path; every number in its shortest exact form
 */
public record Fingerprint(String text) implements Serializable {

    /** How the sweep of a fingerprint stands to the sweep of an earlier one. */
    public enum Relation {
        /** The same rows. */
        SAME,
        /** The same design with more points: the earlier rows are the first ones. */
        EXTENDS,
        /** Other rows. */
        DIFFERS
    }

    private static final String SEPARATOR = " = ";
    private static final String TYPE = "sweep.design.type";

    /** What may grow, by the type of the design. */
    private static final Map<String, String> GROWING =
            Map.of(
                    "sobol", "sweep.design.points",
                    "halton", "sweep.design.points",
                    "monte-carlo", "sweep.design.points",
                    "saltelli", "sweep.design.points",
                    "morris", "sweep.design.trajectories");

    /**
     * {@return the fingerprint of settings by path, in the order of the map}
     *
     * @param settings everything that decides rows
     */
    public static Fingerprint of(Map<String, String> settings) {
        var text = new StringBuilder();
        settings.forEach(
                (path, value) -> text.append(path).append(SEPARATOR).append(value).append('\n'));
        return new Fingerprint(text.toString());
    }

    /** {@return the SHA-256 of the text in UTF-8, 64 hexadecimal digits} */
    public String hash() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return how this sweep stands to the sweep of an earlier fingerprint}
     *
     * @param earlier of what is there already
     */
    public Relation relationTo(Fingerprint earlier) {
        if (text.equals(earlier.text)) {
            return Relation.SAME;
        }

        var mine = settings();
        var theirs = earlier.settings();
        String growing = GROWING.getOrDefault(mine.get(TYPE), "");
        boolean grows = size(mine, growing) > size(theirs, growing);
        theirs.put(growing, mine.getOrDefault(growing, ""));
        return grows && mine.equals(theirs) ? Relation.EXTENDS : Relation.DIFFERS;
    }

    private static long size(Map<String, String> settings, String path) {
        String size = settings.getOrDefault(path, "0");
        return (long) Double.parseDouble(size);
    }

    /**
     * {@return the settings that differ from an earlier fingerprint, each as {@code path: was
     * VALUE, is VALUE}; empty when none does}
     *
     * @param earlier of what is there already
     */
    public List<String> differencesFrom(Fingerprint earlier) {
        var mine = settings();
        var theirs = earlier.settings();
        var paths = new TreeSet<>(mine.keySet());
        paths.addAll(theirs.keySet());
        return paths.stream()
                .filter(path -> !mine.getOrDefault(path, "").equals(theirs.getOrDefault(path, "")))
                .map(path -> difference(path, theirs.get(path), mine.get(path)))
                .toList();
    }

    private static String difference(String path, String before, String after) {
        return path
                + ": was "
                + (before == null ? "absent" : before)
                + ", is "
                + (after == null ? "absent" : after);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            int end = line.indexOf(SEPARATOR);
            if (end >= 0) {
                settings.put(line.substring(0, end), line.substring(end + SEPARATOR.length()));
            }
        }
        return settings;
    }
}
