package org.janus.sweep.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that are kept elsewhere than in the file, such as the points of an output. */
final class GivenRows implements RowReader {

    private final RowSource source;

    GivenRows(RowSource source) {
        this.source = source;
    }

    @Override
    public Optional<List<Map<String, Double>>> rows(Block block) {
        String name = block.text(Key.DESIGN_FILE);
        if (block.has(Key.DESIGN_SHA256)) {
            block.text(Key.DESIGN_SHA256);
        }

        try {
            return block.isRight() ? Optional.of(source.rows(Path.of(name))) : Optional.empty();
        } catch (IOException e) {
            block.refuse(Key.DESIGN_FILE, Text.shown(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
