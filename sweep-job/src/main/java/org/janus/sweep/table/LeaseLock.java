package org.janus.sweep.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.apache.hadoop.ipc.RemoteException;

/**
 * A lock of HDFS: an empty file that is open for writing. The name node grants that to one client
 * at a time; the client's heartbeat renews it by itself, and without one for 60 s (the lease's soft
 * limit) the next writer gets it. All of that is decided by the name node and its clock.
 *
 * <p>A process that stood still for longer finds that its file was closed by another, by the file's
 * time of modification.
 */
final class LeaseLock implements WriterLock {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** What the name node throws; the second is not among the classes of a client. */
    private static final Set<String> HELD =
            Set.of(
                    "org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException",
                    "org.apache.hadoop.hdfs.protocol.RecoveryInProgressException");

    private final FSDataOutputStream lease;
    private final Heartbeat heartbeat;

    private LeaseLock(FSDataOutputStream lease, Heartbeat heartbeat) {
        this.lease = lease;
        this.heartbeat = heartbeat;
    }

    static WriterLock take(Path file, DistributedFileSystem files) throws IOException {
        return take(file, files, BETWEEN_LOOKS);
    }

    static WriterLock take(Path file, DistributedFileSystem files, Duration betweenLooks)
            throws IOException {
        try {
            FSDataOutputStream lease = open(file, files);
            long opened = files.getFileStatus(file).getModificationTime();
            return new LeaseLock(
                    lease, Heartbeat.every(betweenLooks, () -> isUnchanged(file, files, opened)));
        } catch (RemoteException e) {
            if (HELD.contains(e.getClassName())) {
                throw OutputRefusal.otherWriter(
                        file.getParent(), "; if that one died, its lock ends after 60 s");
            }

            throw e;
        }
    }

    @Override
    public boolean isLost() {
        return heartbeat.isLost();
    }

    @Override
    public void close() {
        heartbeat.close();
        try {
            lease.close();
        } catch (IOException goneWithItsHolder) {
            // The name node ends a lease that was not given back; the output needs nothing of it.
            return;
        }
    }

    /** Replicated, as a file in erasure coding cannot be opened again. */
    private static FSDataOutputStream open(Path file, DistributedFileSystem files)
            throws IOException {
        try {
            return files.append(file);
        } catch (FileNotFoundException first) {
            return created(file, files);
        }
    }

    private static FSDataOutputStream created(Path file, DistributedFileSystem files)
            throws IOException {
        try {
            return files.createFile(file).overwrite(false).replicate().build();
        } catch (FileAlreadyExistsException createdMeanwhile) {
            return files.append(file);
        }
    }

    private static boolean isUnchanged(Path file, DistributedFileSystem files, long opened)
            throws IOException {
        try {
            return files.getFileStatus(file).getModificationTime() == opened;
        } catch (FileNotFoundException removed) {
            return false;
        }
    }
}
