package org.janus.sweep.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.DistributedFileSystem;

/**
 * The right to write into an output; one process has it at a time.
 *
 * <p>On the local disk it is a lock of the operating system, gone with the process that held it. On
 * HDFS it is a lease that the name node gives to one writer and takes back when its heartbeat has
 * been missing for a minute. Elsewhere, on object stores above all, it is a mark that is as good as
 * the store's clock and its order of reads and writes: best effort.
 */
public interface WriterLock extends AutoCloseable {

    /**
     * {@return whether somebody else took the right, as may happen to a process that stood still}
     */
    boolean isLost();

    /** Gives the right back. */
    @Override
    void close();

    /**
     * Takes the lock of a file. The thread that takes a lock is interrupted when it is lost.
     *
     * @param file of the lock
     * @param storage where the file is
     * @return the lock, held until it is closed
     * @throws OutputRefusal if another process has it
     */
    static WriterLock take(Path file, Storage storage) {
        try {
            if (storage.isLocal()) {
                return LocalLock.take(java.nio.file.Path.of(file.toUri().getPath()));
            }

            return storage.files() instanceof DistributedFileSystem hdfs
                    ? LeaseLock.take(file, hdfs)
                    : MarkLock.take(file, storage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
