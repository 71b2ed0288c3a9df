package org.janus.sweep.run;

/** A chunk could not be written; those that were committed stay. */
public final class ChunkFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChunkFailure(Throwable cause) {
        super(reason(cause), cause);
    }

    /** The innermost message, which names the disk or the file, not the job that met it. */
    private static String reason(Throwable cause) {
        Throwable innermost = cause;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = String.valueOf(innermost.getMessage());
        return message.lines().findFirst().orElse(innermost.getClass().getSimpleName());
    }
}
