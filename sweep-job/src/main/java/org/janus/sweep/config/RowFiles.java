package org.janus.sweep.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows from files, relative to the config file that names them, and records their hashes. */
final class RowFiles implements RowReader {

    private final RowSource source;
    private final FileLog log;

    RowFiles(RowSource source, FileLog log) {
        this.source = source;
        this.log = log;
    }

    @Override
    public Optional<List<Map<String, Double>>> rows(Block block) {
        String name = block.text(Key.DESIGN_FILE);
        if (!block.isRight()) {
            return Optional.empty();
        }

        try {
            Path file = Path.of(directory(block)).resolve(name);
            if (!Files.isRegularFile(file)) {
                block.refuse(Key.DESIGN_FILE, "there is no such file");
                return Optional.empty();
            }
            checkHash(block, file);
            return Optional.of(
                    name.endsWith(".csv") ? new CsvRows().rows(file) : source.rows(file));
        } catch (IOException | InvalidPathException e) {
            block.refuse(Key.DESIGN_FILE, Text.shown(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** The folder of the config file in which the name stands; what has no file is relative. */
    private static String directory(Block block) {
        String place = Place.file(Place.of(block.value(Key.DESIGN_FILE)));
        if (place.startsWith(Overrides.PLACE) || place.startsWith(Environment.PLACE)) {
            return "";
        }

        Path parent = Path.of(place).getParent();
        return parent == null ? "" : parent.toString();
    }

    private void checkHash(Block block, Path file) throws IOException {
        String hash = log.add(file);
        String expected = block.has(Key.DESIGN_SHA256) ? block.text(Key.DESIGN_SHA256) : hash;
        if (!expected.equals(hash)) {
            block.refuse(Key.DESIGN_SHA256, "the SHA-256 of the file is " + hash);
        }
        block.note(Key.DESIGN_SHA256, hash);
    }
}
