package org.janus.sweep.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TestPlans;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {

    private static final SweepPlan PLAN = TestPlans.grid(3, 9, Method.BATCH);
    private static final Versions VERSIONS = new Versions("janus test", "4.2.0", "17");

    @TempDir Path temporary;
    private Path root;
    private OutputFolder folder;

    @BeforeEach
    void locate() {
        root = temporary.resolve("out");
        folder = OutputFolder.of(root.toString(), new Configuration());
    }

    @Test
    void aChunkCountsOnlyWithTheMarkOfItsRuns() throws IOException {
        make("points/chunk=0/_SUCCESS");
        make("runs/chunk=0/_SUCCESS");
        make("points/chunk=9/_SUCCESS");
        make("runs/chunk=9/part-0.parquet");
        make("runs/chunk=9/_temporary/0/_SUCCESS");

        CommittedChunks committed = folder.committed();

        assertThat(committed.contains(new Chunk(0, 9))).isTrue();
        assertThat(committed.contains(new Chunk(9, 9))).isFalse();
        assertThat(folder.committed(ChunkTable.POINTS)).hasSize(1);
        assertThat(folder.committed(ChunkTable.TRAJECTORIES)).isEmpty();
    }

    @Test
    void clearingAChunkTakesAllThatIsLeftOfItAndNothingElse() throws IOException {
        make("points/chunk=9/_SUCCESS");
        make("trajectories/chunk=9/part-0.parquet");
        make("runs/chunk=9/_temporary/0/part-0.parquet");
        make("runs/chunk=90/_SUCCESS");

        folder.clear(new Chunk(9, 9));

        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(root.resolve("runs/chunk=90/_SUCCESS"));
        }
    }

    @Test
    void whatAWriterLeavesThatDiedBeforeItsManifestIsFree() throws IOException {
        make(".janus.lock");
        make(".manifest.json.new");

        assertThat(folder.isFree()).isTrue();
        assertThat(Opening.of(folder, PLAN, VERSIONS).kind()).isEqualTo(Opening.Kind.FRESH);
    }

    @Test
    void aManifestIsReadBackAsItWas() {
        Manifest manifest = begin();

        assertThat(Opening.manifestOf(folder)).isEqualTo(manifest);
        assertThat(manifest.spark()).isEqualTo("4.2.0");
        assertThat(Opening.of(folder, PLAN, VERSIONS))
                .isEqualTo(new Opening(Opening.Kind.SAME, manifest));
    }

    @Test
    void aTornManifestIsRefusedInOneLineAndNotTouched() throws IOException {
        begin();
        Path file = root.resolve("manifest.json");
        String torn = Files.readString(file).substring(0, 200);
        Files.writeString(file, torn);

        assertThatThrownBy(() -> Claim.of(folder, PLAN, VERSIONS))
                .isInstanceOfSatisfying(
                        OutputRefusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(OutputRefusal.Kind.UNUSABLE);
                            assertThat(refusal.problems()).hasSize(1);
                            assertThat(refusal)
                                    .hasMessageStartingWith(root + "/manifest.json is damaged: ");
                        });
        assertThat(file).hasContent(torn);
    }

    @Test
    void aHalfWrittenNewManifestLeavesTheOldOneInForce() throws IOException {
        Manifest manifest = begin();
        Files.writeString(root.resolve(".manifest.json.new"), "{\"format\" : 1, \"na");

        assertThat(Opening.manifestOf(folder)).isEqualTo(manifest);

        folder.replace(manifest.audited(Audit.ofNothing(1e-6, 1e-10)));
        assertThat(Opening.manifestOf(folder).audit().runs()).isZero();
    }

    @Test
    void aSecondWriterOfThisProcessIsRefused() {
        try (Claim claim = Claim.of(folder, PLAN, VERSIONS)) {
            assertThat(claim.opening().kind()).isEqualTo(Opening.Kind.FRESH);

            assertThatThrownBy(() -> Claim.of(folder, PLAN, VERSIONS))
                    .isInstanceOfSatisfying(
                            OutputRefusal.class,
                            refusal ->
                                    assertThat(refusal.kind())
                                            .isEqualTo(OutputRefusal.Kind.OTHER_WRITER));
        }

        Claim.of(folder, PLAN, VERSIONS).close();
    }

    @Test
    void anEarlierOutputMovesToTheNextFreeName() throws IOException {
        begin();
        make("runs/chunk=0/_SUCCESS");
        Files.createDirectories(temporary.resolve("out.1"));

        String aside = folder.moveAside();

        assertThat(aside).isEqualTo(temporary.resolve("out.2").toString());
        assertThat(temporary.resolve("out.2/runs/chunk=0/_SUCCESS")).exists();
        assertThat(root).doesNotExist();
    }

    @Test
    void aForeignFolderIsNotMovedAside() throws IOException {
        make("thesis.txt");

        assertThatThrownBy(folder::moveAside).hasMessage(root + " holds no manifest.json of Janus");
        assertThat(root.resolve("thesis.txt")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/a[2]", "out/{a,b}", "out/*", "out/a?", "out/a\\b"})
    void aPathThatSparkTakesForAPatternIsRefused(String path) {
        assertThatThrownBy(() -> OutputFolder.of(path, new Configuration()))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageStartingWith(path + " has one of");
    }

    @Test
    void chunksOfSegmentsAreNumberedThrough() {
        Manifest manifest = begin();
        Manifest grown = manifest.extended(PLAN.record(), new Segment(27, 12, 5));

        assertThat(grown.chunks()).isEqualTo(6);
        assertThat(grown.chunkOf(38)).isEqualTo(new Chunk(37, 2));
        assertThat(grown.numberOf(new Chunk(37, 2))).isEqualTo(6);
        assertThat(grown.numberOf(new Chunk(9, 9))).isEqualTo(2);
        assertThat(new Opening(Opening.Kind.SAME, grown).missing(new CommittedChunks(named(0, 27))))
                .extracting(Chunk::firstRun)
                .containsExactly(9L, 18L, 32L, 37L);
    }

    private static Set<String> named(long... firstRuns) {
        return Arrays.stream(firstRuns)
                .mapToObj(first -> new Chunk(first, 1).folder())
                .collect(Collectors.toSet());
    }

    private Manifest begin() {
        Manifest manifest = Opening.of(folder, PLAN, VERSIONS).manifest();
        folder.replace(manifest);
        return manifest;
    }

    private void make(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }
}
