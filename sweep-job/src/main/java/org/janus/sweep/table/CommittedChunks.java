package org.janus.sweep.table;

import java.util.Set;
import java.util.stream.Stream;

/** The chunks that count, as one listing of an output found them. */
public final class CommittedChunks {

    private final Set<String> folders;

    CommittedChunks(Set<String> folders) {
        this.folders = Set.copyOf(folders);
    }

    /**
     * {@return whether a chunk is among them}
     *
     * @param chunk any
     */
    public boolean contains(Chunk chunk) {
        return folders.contains(chunk.folder());
    }

    /**
     * {@return how many run indices the committed ones of these chunks have}
     *
     * @param manifest of the sweep
     */
    public long runs(Manifest manifest) {
        return of(manifest).mapToLong(Chunk::runs).sum();
    }

    /**
     * {@return how many of the chunks of a sweep are committed}
     *
     * @param manifest of the sweep
     */
    public long count(Manifest manifest) {
        return of(manifest).count();
    }

    /**
     * {@return the committed ones of the chunks of a sweep, in order}
     *
     * @param manifest of the sweep
     */
    public Stream<Chunk> of(Manifest manifest) {
        return manifest.segments().stream().flatMap(Segment::chunks).filter(this::contains);
    }
}
