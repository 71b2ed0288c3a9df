package org.janus.sweep.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system on POSIX machines, where it asks Java for permissions. Without its
 * native library Hadoop starts a process, ls or chmod, for every one it reads or writes, which
 * takes some milliseconds each time. It writes no checksum files: the pages of Parquet hold their
 * own.
 */
public final class LocalFiles extends LocalFileSystem {

    /** Made by Hadoop. */
    public LocalFiles() {
        super(new Raw());
        setWriteChecksum(false);
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public FileStatus getFileStatus(Path path) throws IOException {
            PosixFileAttributes file = attributes(path);
            return new FileStatus(
                    file.size(),
                    file.isDirectory(),
                    1,
                    getDefaultBlockSize(path),
                    file.lastModifiedTime().toMillis(),
                    file.lastAccessTime().toMillis(),
                    FsPermission.valueOf("-" + PosixFilePermissions.toString(file.permissions())),
                    file.owner().getName(),
                    file.group().getName(),
                    new Path(pathToFile(path).getPath())
                            .makeQualified(getUri(), getWorkingDirectory()));
        }

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            Files.setPosixFilePermissions(
                    pathToFile(path).toPath(),
                    PosixFilePermissions.fromString(
                            permission.getUserAction().SYMBOL
                                    + permission.getGroupAction().SYMBOL
                                    + permission.getOtherAction().SYMBOL));
        }

        private PosixFileAttributes attributes(Path path) throws IOException {
            try {
                return Files.readAttributes(pathToFile(path).toPath(), PosixFileAttributes.class);
            } catch (NoSuchFileException e) {
                throw (IOException)
                        new FileNotFoundException("File " + path + " does not exist").initCause(e);
            }
        }
    }
}
