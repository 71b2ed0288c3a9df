package org.janus.sweep.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.ArrayList;
import java.util.List;
import org.janus.sweep.plan.Fingerprint;
import org.janus.sweep.plan.PlanRecord;

/**
 * How an output was made: everything that is needed to say it in a paper, to resume it and to
 * recompute any of its rows. Kept as {@code manifest.json}.
 *
 * @param format version of this file
 * @param name of the sweep
 * @param janus version and commit of the program
 * @param spark version of Spark on the driver
 * @param java version and vendor of the driver's Java
 * @param fingerprint SHA-256 of {@code decides}
 * @param decides all that decides rows, a line {@code path = value} each
 * @param config the resolved config
 * @param files files that it was read from, each as {@code SHA-256 name}
 * @param overrides what {@code --set} changed
 * @param environment names of the environment variables it read
 * @param segments what was asked for, in order
 * @param audit how exact the outcomes are; absent until the sweep is done
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
        int format,
        String name,
        String janus,
        String spark,
        String java,
        String fingerprint,
        List<String> decides,
        JsonNode config,
        List<String> files,
        List<String> overrides,
        List<String> environment,
        List<Segment> segments,
        Audit audit) {

    private static final int FORMAT = 1;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The manifest of a sweep that begins. */
    static Manifest of(String name, Versions versions, PlanRecord record, Segment first) {
        return of(name, versions, record, List.of(first));
    }

    private static Manifest of(
            String name, Versions versions, PlanRecord record, List<Segment> segments) {
        return new Manifest(
                FORMAT,
                name,
                versions.janus(),
                versions.spark(),
                versions.java(),
                record.fingerprint().hash(),
                record.fingerprint().text().lines().toList(),
                tree(record.config()),
                record.files(),
                record.overrides(),
                record.environment(),
                segments,
                null);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if the text is not one, or of a later format
     */
    static Manifest of(String json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest.format() != FORMAT) {
                throw new IllegalArgumentException(
                        "format is " + manifest.format() + "; this Janus reads " + FORMAT);
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** {@return the text of the file} */
    public String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the fingerprint with its text, for comparison} */
    public Fingerprint fingerprintOfRows() {
        return new Fingerprint(String.join("\n", decides) + "\n");
    }

    /** {@return how many run indices the sweep has} */
    public long runs() {
        Segment last = segments.get(segments.size() - 1);
        return last.firstRun() + last.runs();
    }

    /** {@return how many chunks the sweep has} */
    public long chunks() {
        return segments.stream().mapToLong(Segment::chunkCount).sum();
    }

    /**
     * {@return the chunk that holds a run}
     *
     * @param run index of the run
     * @throws IllegalArgumentException if the sweep has no such run
     */
    public Chunk chunkOf(long run) {
        return segments.stream()
                .filter(segment -> segment.holds(run))
                .findFirst()
                .map(segment -> segment.chunkOf(run))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "run is "
                                                + run
                                                + "; the sweep has runs 0 .. "
                                                + (runs() - 1)));
    }

    /**
     * {@return the place of a chunk among all chunks of the sweep, from 1}
     *
     * @param chunk one of the sweep's
     */
    public long numberOf(Chunk chunk) {
        long before = 0;
        for (Segment segment : segments) {
            if (segment.holds(chunk.firstRun())) {
                return before + segment.indexOf(chunk.firstRun()) + 1;
            }
            before += segment.chunkCount();
        }
        throw new IllegalArgumentException(chunk + " is no chunk of the sweep");
    }

    /** The manifest of the extended sweep. */
    Manifest extended(PlanRecord record, Segment next) {
        List<Segment> all = new ArrayList<>(segments);
        all.add(next);
        return of(name, new Versions(janus, spark, java), record, all);
    }

    /**
     * {@return the manifest with the result of the accuracy audit}
     *
     * @param audit what it found
     */
    public Manifest audited(Audit audit) {
        return new Manifest(
                format,
                name,
                janus,
                spark,
                java,
                fingerprint,
                decides,
                config,
                files,
                overrides,
                environment,
                segments,
                audit);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
