package org.janus.sweep.table;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.sweep.plan.Fingerprint;
import org.janus.sweep.plan.SweepPlan;

/**
 * What a plan finds in its output folder, and what is left to do there.
 *
 * @param kind how the plan stands to what is there
 * @param manifest what the folder holds once the work begins
 */
public record Opening(Kind kind, Manifest manifest) {

    /** How a plan stands to the folder. */
    public enum Kind {
        /** Nothing is there. */
        FRESH,
        /** The same sweep is there, whole or in part. */
        SAME,
        /** The same sweep with fewer runs is there. */
        EXTENSION
    }

    /**
     * Looks into a folder and changes nothing.
     *
     * @param folder the output
     * @param plan that is to be written
     * @param versions of the programs that write
     * @return how the folder was found
     * @throws OutputRefusal if the folder is not ours, damaged, or holds another sweep
     */
    public static Opening of(OutputFolder folder, SweepPlan plan, Versions versions) {
        var text = read(folder);
        if (text.isPresent()) {
            return of(folder, plan, parse(folder, text.get()));
        }

        if (!folder.isFree()) {
            throw unusable(
                    folder + " is not empty and holds no manifest.json; choose another path");
        }
        return new Opening(
                Kind.FRESH, Manifest.of(plan.name(), versions, plan.record(), Segment.of(plan, 0)));
    }

    /**
     * {@return whether everything is there, down to the audit, which is written last}
     *
     * @param committed what is there
     */
    public boolean isFinished(CommittedChunks committed) {
        return kind == Kind.SAME
                && manifest.audit() != null
                && missing(committed).findAny().isEmpty();
    }

    /**
     * {@return the chunks that are not among the committed ones, in order, each made when asked
     * for}
     *
     * @param committed what is there
     */
    public Stream<Chunk> missing(CommittedChunks committed) {
        return manifest.segments().stream()
                .flatMap(Segment::chunks)
                .filter(chunk -> !committed.contains(chunk));
    }

    /**
     * {@return the manifest of a folder}
     *
     * @param folder the output
     * @throws OutputRefusal if there is none, or it cannot be read
     */
    public static Manifest manifestOf(OutputFolder folder) {
        String text =
                read(folder)
                        .orElseThrow(() -> unusable(folder + " holds no manifest.json of Janus"));
        return parse(folder, text);
    }

    private static Opening of(OutputFolder folder, SweepPlan plan, Manifest there) {
        Fingerprint mine = plan.record().fingerprint();
        Fingerprint theirs = there.fingerprintOfRows();
        return switch (mine.relationTo(theirs)) {
            case SAME -> new Opening(Kind.SAME, there);
            case EXTENDS -> new Opening(Kind.EXTENSION, extended(plan, there));
            case DIFFERS -> throw otherSweep(folder, mine.differencesFrom(theirs));
        };
    }

    private static Manifest extended(SweepPlan plan, Manifest there) {
        return there.extended(plan.record(), Segment.of(plan, there.runs()));
    }

    private static Optional<String> read(OutputFolder folder) {
        try {
            return folder.manifestText();
        } catch (UncheckedIOException e) {
            throw unusable(folder + " cannot be read: " + e.getCause().getMessage());
        }
    }

    private static Manifest parse(OutputFolder folder, String text) {
        try {
            return Manifest.of(text);
        } catch (IllegalArgumentException e) {
            throw unusable(folder + "/manifest.json is damaged: " + e.getMessage());
        }
    }

    private static OutputRefusal otherSweep(OutputFolder folder, List<String> differences) {
        List<String> problems = new ArrayList<>();
        problems.add(
                folder
                        + " holds another sweep; choose another path, or --fresh to move it aside."
                        + " What differs:");
        differences.forEach(difference -> problems.add("  " + difference));
        return new OutputRefusal(OutputRefusal.Kind.OTHER_SWEEP, problems);
    }

    private static OutputRefusal unusable(String problem) {
        return new OutputRefusal(OutputRefusal.Kind.UNUSABLE, problem);
    }
}
