package org.janus.sweep.table;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * The folder of one sweep's output.
 *
 * <p>A chunk counts only when {@code runs/chunk=N/_SUCCESS} exists, which is written last; its
 * points and trajectories are there before it. Whatever else lies there of a chunk is the rest of
 * an interrupted writer. Janus writes only into a folder that is absent, empty, or holds its
 * manifest.
 */
public final class OutputFolder {

    /** Tables that are written chunk by chunk, in the order in which a chunk writes them. */
    public enum ChunkTable {
        /** The points of the design. */
        POINTS,
        /** The samples of every run. */
        TRAJECTORIES,
        /** The outcomes of every run; written last, for it carries the mark of a whole chunk. */
        RUNS;

        /** {@return the folder of the table} */
        public String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String PATTERN = ".*[*?\\[\\]{}\\\\].*";
    private static final String MANIFEST = "manifest.json";
    private static final String SUCCESS = "_SUCCESS";
    private static final String ROWS = "part-00000.zstd.parquet";
    private static final String LOCK = ".janus.lock";

    private final Path root;
    private final Storage storage;

    private OutputFolder(Path root, Storage storage) {
        this.root = root;
        this.storage = storage;
    }

    /**
     * {@return the folder of a path or URL; nothing is made yet}
     *
     * @param path of the folder, on any file system that Hadoop knows
     * @param hadoop how to reach it
     * @throws OutputRefusal if the path has a character that Spark takes for a pattern
     */
    public static OutputFolder of(String path, Configuration hadoop) {
        if (path.matches(PATTERN)) {
            throw new OutputRefusal(
                    OutputRefusal.Kind.UNUSABLE,
                    path
                            + " has one of * ? [ ] { } \\, which Spark takes for a pattern;"
                            + " choose another path");
        }
        Path root = new Path(path);
        Storage storage = Storage.of(root, hadoop);
        return new OutputFolder(storage.qualified(root), storage);
    }

    /**
     * {@return whether nothing is there but what a writer leaves that died before it had written a
     * manifest}
     */
    public boolean isFree() {
        Set<String> ours = Set.of(LOCK, Storage.freshName(MANIFEST));
        return storage.list(root).stream().map(OutputFolder::name).allMatch(ours::contains);
    }

    /** {@return the manifest as text; empty where the folder holds none} */
    public Optional<String> manifestText() {
        return storage.read(new Path(root, MANIFEST));
    }

    /**
     * Replaces the manifest in one step; makes the folder where there is none.
     *
     * @param manifest the new one
     */
    public void replace(Manifest manifest) {
        storage.makeFolder(root);
        storage.replace(new Path(root, MANIFEST), manifest.json());
    }

    /**
     * Replaces a small text such as the progress.
     *
     * @param name of the file within the folder
     * @param text all that it is to hold
     */
    public void replace(String name, String text) {
        storage.replace(new Path(root, name), text);
    }

    /**
     * {@return whether it holds a file of this name}
     *
     * @param name of the file within the folder
     */
    public boolean has(String name) {
        return storage.exists(new Path(root, name));
    }

    /**
     * {@return the text of a small file; empty where there is none}
     *
     * @param name of the file within the folder
     */
    public Optional<String> read(String name) {
        return storage.read(new Path(root, name));
    }

    /**
     * Takes the right to write.
     *
     * @return the right, until it is closed
     * @throws OutputRefusal if somebody else has it, or the folder cannot be written
     */
    public WriterLock lock() {
        try {
            storage.makeFolder(root);
            return WriterLock.take(new Path(root, LOCK), storage);
        } catch (UncheckedIOException e) {
            throw new OutputRefusal(
                    OutputRefusal.Kind.UNUSABLE,
                    this + " cannot be written: " + e.getCause().getMessage());
        }
    }

    /**
     * {@return where a table of a chunk is written}
     *
     * @param table which one
     * @param chunk of the sweep
     */
    public String chunk(ChunkTable table, Chunk chunk) {
        return chunkPath(table, chunk.folder()).toString();
    }

    /** {@return the chunks that count; lists the output once, however many there are} */
    public CommittedChunks committed() {
        return new CommittedChunks(committedNames().collect(Collectors.toSet()));
    }

    /**
     * {@return the folders of a table's committed chunks, in order of their names}
     *
     * @param table which one
     */
    public List<String> committed(ChunkTable table) {
        Set<String> written =
                storage.list(new Path(root, table.folder())).stream()
                        .map(OutputFolder::name)
                        .collect(Collectors.toSet());
        return committedNames()
                .filter(written::contains)
                .map(chunk -> chunkPath(table, chunk).toString())
                .toList();
    }

    private Stream<String> committedNames() {
        return storage.parentsOf(SUCCESS, new Path(root, ChunkTable.RUNS.folder())).stream()
                .map(Path::getName);
    }

    /** The Parquet files of a table of a chunk, in order of their names. */
    List<String> files(ChunkTable table, Chunk chunk) {
        return storage.list(chunkPath(table, chunk.folder())).stream()
                .map(FileStatus::getPath)
                .filter(path -> path.getName().endsWith(".parquet"))
                .map(Path::toString)
                .toList();
    }

    /**
     * Removes what an interrupted writer left of a chunk that does not count.
     *
     * @param chunk of the sweep
     */
    public void clear(Chunk chunk) {
        for (ChunkTable table : ChunkTable.values()) {
            storage.remove(chunkPath(table, chunk.folder()));
        }
    }

    /**
     * {@return where an analysis table is written}
     *
     * @param name of the table
     */
    public String table(String name) {
        return new Path(root, "tables/" + name).toString();
    }

    /**
     * Writes rows that are at hand as an analysis table, in the place of an earlier one.
     *
     * @param name of the table
     * @param columns of the table
     * @param rows cells in the order of the columns, null where there is no value
     */
    public void writeTable(String name, List<Column> columns, List<Object[]> rows) {
        Path fresh = new Path(freshTable(name));
        storage.remove(fresh);
        storage.write(new RowsFile(ParquetSchema.of(columns)), rows, new Path(fresh, ROWS));
        storage.replace(new Path(fresh, SUCCESS), "");
        replaceTable(name);
    }

    /**
     * {@return where an analysis table is written before it takes the place of the one that is
     * there}
     *
     * @param name of the table
     */
    public String freshTable(String name) {
        return new Path(root, "tables/." + name + ".new").toString();
    }

    /**
     * Puts a freshly written table in its place; until then a reader sees the old one.
     *
     * @param name of the table
     */
    public void replaceTable(String name) {
        Path fresh = new Path(freshTable(name));
        Path place = new Path(table(name));
        if (!storage.exists(new Path(fresh, SUCCESS))) {
            throw new IllegalStateException(fresh + " is not complete");
        }
        storage.remove(place);
        storage.move(fresh, place);
    }

    /** {@return the names of the analysis tables that are there and complete} */
    public List<String> tables() {
        return storage.list(new Path(root, "tables")).stream()
                .map(FileStatus::getPath)
                .filter(path -> !path.getName().startsWith("."))
                .filter(path -> storage.exists(new Path(path, SUCCESS)))
                .map(Path::getName)
                .toList();
    }

    /**
     * Gives the folder another name, {@code NAME.1} or the next free one.
     *
     * @return the new path
     * @throws OutputRefusal if it holds no manifest, is being written or cannot be moved
     */
    public String moveAside() {
        Opening.manifestOf(this);
        WriterLock lock = lock();
        try {
            Path aside = freeName();
            storage.move(root, aside);
            return aside.toUri().getPath();
        } finally {
            lock.close();
        }
    }

    private Path freeName() {
        int i = 1;
        while (storage.exists(root.suffix("." + i))) {
            i++;
        }
        return root.suffix("." + i);
    }

    @Override
    public String toString() {
        return storage.isLocal() ? root.toUri().getPath() : root.toString();
    }

    private Path chunkPath(ChunkTable table, String chunk) {
        return new Path(root, table.folder() + "/" + chunk);
    }

    private static String name(FileStatus status) {
        return status.getPath().getName();
    }
}
