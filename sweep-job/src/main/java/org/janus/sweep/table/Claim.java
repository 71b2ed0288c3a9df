package org.janus.sweep.table;

import org.janus.sweep.plan.SweepPlan;

/**
 * An output folder with the right to write what a plan still lacks there.
 *
 * <p>Nothing is touched in a folder that is refused.
 */
public final class Claim implements AutoCloseable {

    private final Opening opening;
    private final WriterLock lock;

    private Claim(Opening opening, WriterLock lock) {
        this.opening = opening;
        this.lock = lock;
    }

    /**
     * Claims the folder for writing, until it is closed.
     *
     * @param folder the output
     * @param plan that is to be written
     * @param versions of the programs that write
     * @return the claim
     * @throws OutputRefusal if the folder is not ours, damaged, cannot be written, holds another
     *     sweep or is being written
     */
    public static Claim of(OutputFolder folder, SweepPlan plan, Versions versions) {
        Opening.of(folder, plan, versions);
        WriterLock lock = folder.lock();
        try {
            return new Claim(Opening.of(folder, plan, versions), lock);
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /** {@return how the folder was found} */
    public Opening opening() {
        return opening;
    }

    /**
     * Looks whether the right to write is still there; the thread that claimed the folder is
     * interrupted when it is not.
     *
     * @throws OutputRefusal if another process took it while this one stood still
     */
    public void confirm() {
        if (lock.isLost()) {
            throw new OutputRefusal(
                    OutputRefusal.Kind.OTHER_WRITER,
                    "another process took over the output while this one stood still");
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
