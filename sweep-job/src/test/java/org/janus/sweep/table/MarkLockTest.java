package org.janus.sweep.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of object stores, on a disk that stands in for one. */
final class MarkLockTest {

    private static final long LOST_WITHIN_SECONDS = 60;

    @TempDir java.nio.file.Path folder;

    private java.nio.file.Path mark;
    private Path file;
    private Storage storage;

    @BeforeEach
    void findTheStorage() {
        mark = folder.resolve(".janus.lock");
        file = new Path(mark.toUri());
        storage = Storage.of(file, new Configuration());
    }

    @Test
    void theSecondWriterIsRefusedUntilTheFirstIsDone() throws IOException {
        WriterLock first = MarkLock.take(file, storage);

        assertThatThrownBy(() -> MarkLock.take(file, storage))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageEndingWith(
                        "is being written by another process; if that one died, its lock ends"
                                + " after 60 s");

        first.close();
        MarkLock.take(file, storage).close();
        assertThat(mark).doesNotExist();
    }

    @Test
    void aMarkWithoutHeartbeatIsWorthNothingAfterAMinute() throws IOException {
        Files.writeString(mark, "a writer that died");
        Files.setLastModifiedTime(mark, FileTime.from(Instant.now().minusSeconds(61)));

        WriterLock taken = MarkLock.take(file, storage);

        assertThat(taken.isLost()).isFalse();
        taken.close();
    }

    @Test
    void aHolderIsInterruptedWhenItsMarkIsAnothers() throws IOException {
        WriterLock held = MarkLock.take(file, storage, Duration.ofMillis(500));

        assertThatThrownBy(
                        () -> {
                            storage.replace(file, "another writer");
                            new CountDownLatch(1).await(LOST_WITHIN_SECONDS, TimeUnit.SECONDS);
                        })
                .isInstanceOf(InterruptedException.class);

        assertThat(held.isLost()).isTrue();
        held.close();
        assertThat(mark).hasContent("another writer");
    }
}
