package org.janus.sweep.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.Path;

/**
 * A lock where the storage knows none: a small file with the name of its writer, written again as a
 * heartbeat and worth nothing once it is older than 60 s. Two writers that begin in the same moment
 * may both get it for the time of one heartbeat, and clocks that differ by a minute defeat it.
 */
final class MarkLock implements WriterLock {

    private static final Duration STALE_AFTER = Duration.ofSeconds(60);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(10);

    private final Path file;
    private final Storage storage;
    private final String name = UUID.randomUUID().toString();
    private Heartbeat heartbeat;

    private MarkLock(Path file, Storage storage) {
        this.file = file;
        this.storage = storage;
    }

    static WriterLock take(Path file, Storage storage) throws IOException {
        return take(file, storage, BETWEEN_BEATS);
    }

    static WriterLock take(Path file, Storage storage, Duration betweenBeats) throws IOException {
        if (isHeld(file, storage)) {
            throw OutputRefusal.otherWriter(
                    file.getParent(), "; if that one died, its lock ends after 60 s");
        }

        MarkLock lock = new MarkLock(file, storage);
        storage.replace(file, lock.name);
        if (!lock.isMine()) {
            throw OutputRefusal.otherWriter(file.getParent(), "");
        }

        lock.heartbeat = Heartbeat.every(betweenBeats, lock::renewed);
        return lock;
    }

    @Override
    public boolean isLost() {
        return heartbeat.isLost();
    }

    @Override
    public void close() {
        heartbeat.close();
        if (isMine()) {
            storage.remove(file);
        }
    }

    private boolean isMine() {
        return storage.read(file).equals(Optional.of(name));
    }

    private boolean renewed() throws IOException {
        try {
            if (!isMine()) {
                return false;
            }

            storage.replace(file, name);
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isHeld(Path file, Storage storage) throws IOException {
        try {
            long written = storage.files().getFileStatus(file).getModificationTime();
            return System.currentTimeMillis() - written < STALE_AFTER.toMillis();
        } catch (FileNotFoundException free) {
            return false;
        }
    }
}
