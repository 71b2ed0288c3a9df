package org.janus.sweep.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write into an output; one process has it at a time.
 *
 * <p>On the local disk it is a lock of the operating system, gone with the process that held it.
 */
public interface WriterLock extends AutoCloseable {

    /** Gives the right back. */
    @Override
    void close();

    /**
     * Takes the lock of a file.
     *
     * @throws OutputRefusal if another process has it
     */
    static WriterLock take(org.apache.hadoop.fs.Path file, Storage storage) {
        return local(Path.of(file.toUri().getPath()));
    }

    private static WriterLock local(Path file) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new OutputRefusal(
                        OutputRefusal.Kind.OTHER_WRITER,
                        file.getParent() + " is being written by another process");
            }
            return () -> release(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
