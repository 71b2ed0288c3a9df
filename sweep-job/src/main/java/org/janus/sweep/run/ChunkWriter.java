package org.janus.sweep.run;

import org.janus.sweep.table.Chunk;

/** Writes chunks; a chunk that was written is committed. */
interface ChunkWriter {

    /** Writes a chunk; for several threads. */
    void write(Chunk chunk);

    /** Makes the writes that are under way fail soon. */
    void cancel();
}
