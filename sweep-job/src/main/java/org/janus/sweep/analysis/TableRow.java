package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row that is put together cell by cell; a number that does not exist is null. */
final class TableRow {

    /** Of every interval of a share. */
    static final double CONFIDENCE = 0.95;

    private final List<Object> cells = new ArrayList<>();

    TableRow text(String text) {
        cells.add(text);
        return this;
    }

    /** Text; null where there is none. */
    TableRow textOrNull(Optional<String> text) {
        cells.add(text.orElse(null));
        return this;
    }

    TableRow count(long count) {
        cells.add(count);
        return this;
    }

    TableRow number(double number) {
        cells.add(Double.isFinite(number) ? number : null);
        return this;
    }

    /** The name of an enum's value; null where there is none. */
    TableRow word(Optional<? extends Enum<?>> word) {
        cells.add(word.map(Enum::name).orElse(null));
        return this;
    }

    /** Share, lower and upper end of its interval. */
    TableRow share(long part, long whole) {
        Proportion share = Proportion.of(part, whole, CONFIDENCE);
        return number(share.share())
                .number(share.interval().lower())
                .number(share.interval().upper());
    }

    Object[] cells() {
        return cells.toArray();
    }
}
