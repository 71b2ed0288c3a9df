package org.janus.sweep.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.StreamCapabilities;

/**
 * A file system as Janus uses it: local disk, HDFS or an object store, behind Hadoop's interface.
 *
 * <p>Small texts are replaced atomically: by renaming over the old file on a disk and on HDFS, and
 * by the single put of an object store. On the local disk Hadoop's checksum files are left out, as
 * they could not be replaced together with the text. Failures are {@link UncheckedIOException}s.
 */
final class Storage {

    private final FileSystem files;
    private final boolean local;

    private Storage(FileSystem files, boolean local) {
        this.files = files;
        this.local = local;
    }

    /** The storage that holds the path. */
    static Storage of(Path path, Configuration hadoop) {
        try {
            FileSystem files = path.getFileSystem(hadoop);
            return files instanceof LocalFileSystem checksummed
                    ? new Storage(checksummed.getRawFileSystem(), true)
                    : new Storage(files, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isLocal() {
        return local;
    }

    private boolean isHdfs() {
        return files.getScheme().equals("hdfs");
    }

    /** The file system behind it. */
    FileSystem files() {
        return files;
    }

    /** The path with scheme and authority, and without relative parts. */
    Path qualified(Path path) {
        return files.makeQualified(path);
    }

    boolean exists(Path path) {
        return done(() -> files.exists(path));
    }

    /** What a folder holds, by name; empty where there is no such folder. */
    List<FileStatus> list(Path folder) {
        return done(
                () -> {
                    try {
                        FileStatus[] entries = files.listStatus(folder);
                        return Arrays.stream(entries)
                                .sorted(Comparator.comparing(entry -> entry.getPath().getName()))
                                .toList();
                    } catch (FileNotFoundException absent) {
                        return List.of();
                    }
                });
    }

    /** The folders below this one that hold a file of this name, by name. */
    List<Path> parentsOf(String file, Path folder) {
        return done(
                () -> {
                    try {
                        return found(file, files.listFiles(folder, true));
                    } catch (FileNotFoundException absent) {
                        return List.of();
                    }
                });
    }

    private static List<Path> found(String file, RemoteIterator<? extends FileStatus> below)
            throws IOException {
        List<Path> found = new ArrayList<>();
        while (below.hasNext()) {
            Path path = below.next().getPath();
            if (path.getName().equals(file)) {
                found.add(path.getParent());
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    void makeFolder(Path folder) {
        succeed(() -> files.mkdirs(folder), folder + " cannot be made");
    }

    /** Removes a file or a folder with all it holds; nothing happens where there is none. */
    void remove(Path path) {
        succeed(() -> !files.exists(path) || files.delete(path, true), path + " cannot be removed");
    }

    /** Gives a file or folder a new name that must be free. */
    void move(Path from, Path to) {
        succeed(() -> files.rename(from, to), from + " cannot be moved to " + to);
    }

    /** The text of a file; empty where there is none. */
    Optional<String> read(Path file) {
        return done(
                () -> {
                    try (InputStream in = files.open(file)) {
                        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (FileNotFoundException absent) {
                        return Optional.empty();
                    }
                });
    }

    /** Writes rows to a file that is not there yet; makes its folder. */
    void write(RowsFile table, List<Object[]> rows, Path file) {
        done(
                () -> {
                    table.write(rows, file, files.getConf());
                    return file;
                });
    }

    /** Replaces the text of a file: a reader sees the old one or the new one, never a part. */
    void replace(Path file, String text) {
        if (!local && !isHdfs()) {
            write(file, text);
            return;
        }

        Path fresh = new Path(file.getParent(), freshName(file.getName()));
        write(fresh, text);
        rename(fresh, file);
    }

    /** What a text is called until it is complete. */
    static String freshName(String name) {
        return "." + name + ".new";
    }

    /** On the disk itself when it returns, so that a power cut leaves the old text or the new. */
    private void write(Path file, String text) {
        done(
                () -> {
                    try (FSDataOutputStream out = files.create(file, true)) {
                        out.write(text.getBytes(StandardCharsets.UTF_8));
                        if (out.hasCapability(StreamCapabilities.HSYNC)) {
                            out.hsync();
                        }
                    }
                    return file;
                });
    }

    /**
     * POSIX and HDFS both rename over an existing file in one step; Hadoop asks for it in two ways.
     */
    private void rename(Path from, Path to) {
        if (local) {
            move(from, to);
            return;
        }

        done(
                () -> {
                    FileContext.getFileContext(files.getUri(), files.getConf())
                            .rename(from, to, Options.Rename.OVERWRITE);
                    return to;
                });
    }

    private interface Access<T> {
        T result() throws IOException;
    }

    /** Hadoop throws an error, not an exception, where a local disk is full. */
    private static <T> T done(Access<T> access) {
        try {
            return access.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FSError e) {
            throw new UncheckedIOException(new IOException(e.getCause().getMessage(), e));
        }
    }

    /** Hadoop says with a flag, and no reason, that some things cannot be done. */
    private static void succeed(Access<Boolean> access, String problem) {
        if (!done(access)) {
            throw new UncheckedIOException(new IOException(problem));
        }
    }
}
