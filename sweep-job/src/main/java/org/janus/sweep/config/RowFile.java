package org.janus.sweep.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of a list design: where it is, its hash, its rows. */
final class RowFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private final RowSource source;
    private final Block block;

    RowFile(RowSource source, Block block) {
        this.source = source;
        this.block = block;
    }

    /** The rows; empty after a problem. */
    Optional<List<Map<String, Double>>> rows() {
        String name = block.text(Key.DESIGN_FILE);
        if (!block.isRight()) {
            return Optional.empty();
        }

        try {
            Path file = Path.of(directory()).resolve(name);
            if (!Files.isRegularFile(file)) {
                block.refuse(Key.DESIGN_FILE, "there is no such file");
                return Optional.empty();
            }
            checkHash(file);
            return Optional.of(
                    name.endsWith(".csv") ? new CsvRows().rows(file) : source.rows(file));
        } catch (IOException e) {
            block.refuse(Key.DESIGN_FILE, Text.shown(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** The folder of the config file in which the name stands. */
    private String directory() {
        String place = Place.of(block.value(Key.DESIGN_FILE)).replaceFirst(":\\d+$", "");
        if (place.startsWith("--set") || place.startsWith("environment")) {
            return "";
        }

        Path parent = Path.of(place).getParent();
        return parent == null ? "" : parent.toString();
    }

    private void checkHash(Path file) throws IOException {
        String hash = hash(file);
        String expected = block.has(Key.DESIGN_SHA256) ? block.text(Key.DESIGN_SHA256) : hash;
        if (!expected.equals(hash)) {
            block.refuse(Key.DESIGN_SHA256, "the SHA-256 of the file is " + hash);
        }
        block.note(Key.DESIGN_SHA256, hash);
    }

    private static String hash(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
