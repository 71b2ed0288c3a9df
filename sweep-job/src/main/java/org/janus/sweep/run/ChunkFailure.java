package org.janus.sweep.run;

import org.janus.sweep.table.Chunk;

/** A chunk could not be written; those that were committed stay. */
public final class ChunkFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChunkFailure(Chunk chunk, Throwable cause) {
        super(chunk.folder() + " could not be written: " + reason(cause), cause);
    }

    /** The innermost message, which names the disk or the file, not the job that met it. */
    private static String reason(Throwable cause) {
        Throwable innermost = cause;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = String.valueOf(innermost.getMessage());
        String name = innermost.getClass().getSimpleName();
        return message.lines().findFirst().map(line -> name + ": " + line).orElse(name);
    }
}
