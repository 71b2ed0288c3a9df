package org.janus.sweep.table;

import java.util.Set;
import java.util.stream.Stream;

/** The chunks that count, as one listing of an output found them. */
public final class CommittedChunks {

    private final Set<String> folders;

    CommittedChunks(Set<String> folders) {
        this.folders = Set.copyOf(folders);
    }

    public boolean contains(Chunk chunk) {
        return folders.contains(chunk.folder());
    }

    /** How many run indices the committed ones of these chunks have. */
    public long runs(Manifest manifest) {
        return of(manifest).mapToLong(Chunk::runs).sum();
    }

    /** How many of the chunks of a sweep are committed. */
    public long count(Manifest manifest) {
        return of(manifest).count();
    }

    /** The committed ones of the chunks of a sweep, in order. */
    public Stream<Chunk> of(Manifest manifest) {
        return manifest.segments().stream().flatMap(Segment::chunks).filter(this::contains);
    }
}
