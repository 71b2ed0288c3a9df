package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills drivers and executors at random moments of a sweep and compares what comes out with an
 * undisturbed one. Takes half an hour on an idle machine, and hours where the machine is busy; it
 * is no part of a build: {@code scripts/drill} runs it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class Drill {

    private static final int ROUNDS = Integer.getInteger("janus.drill.rounds", 20);
    private static final long SEED = Long.getLong("janus.drill.seed", 20140303);
    private static final int CHUNK_RUNS = 60;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** A sweep takes minutes where other work shares the machine, which is no finding. */
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @TempDir static Path temporary;

    private List<List<Object>> undisturbed;

    @BeforeAll
    void solve() throws IOException {
        undisturbed = SmallMap.of(temporary.resolve("undisturbed"), CHUNK_RUNS).rows();
        tell("undisturbed: %d runs; seed %d, %d rounds each", undisturbed.size(), SEED, ROUNDS);
    }

    @Test
    void drivers() throws IOException {
        Random random = new Random(SEED);
        long millis = duration("local[2]");
        for (int round = 1; round <= ROUNDS; round++) {
            SmallMap map = SmallMap.of(temporary.resolve("driver-" + round), CHUNK_RUNS);
            long moment = random.nextLong(millis);
            try (JanusProcess janus = map.start("local[2]")) {
                janus.endedWithin(moment);
            }
            long committed = map.committed();

            FinishedProcess resumed = map.start("local[2]").finishedWithin(LIMIT);

            assertThat(resumed.exitCode()).as(resumed.err()).isZero();
            map.assertHolds(map.out(), undisturbed);
            tell("driver %d: killed at %d ms with %d chunks; identical", round, moment, committed);
        }
    }

    @Test
    void executors() throws IOException {
        Random random = new Random(SEED);
        long millis = duration("local-cluster[2,1,1024]");
        for (int round = 1; round <= ROUNDS; round++) {
            SmallMap map = SmallMap.of(temporary.resolve("executor-" + round), CHUNK_RUNS);
            long moment = random.nextLong(millis);
            try (JanusProcess janus = map.start("local-cluster[2,1,1024]")) {
                janus.endedWithin(moment);
                boolean killed = janus.killExecutor();
                long committed = map.committed();

                FinishedProcess finished = janus.finishedWithin(LIMIT);

                assertThat(finished.exitCode()).as(finished.err()).isZero();
                map.assertHolds(map.out(), undisturbed);
                tell(
                        "executor %d: %s at %d ms with %d chunks; identical",
                        round, killed ? "killed" : "none yet", moment, committed);
            }
        }
    }

    /** How long a sweep takes that nobody disturbs. */
    private long duration(String master) throws IOException {
        SmallMap map =
                SmallMap.of(
                        temporary.resolve("whole-" + master.replaceAll("\\W", "-")), CHUNK_RUNS);
        long begin = System.nanoTime();
        assertThat(map.start(master).finishedWithin(LIMIT).exitCode()).isZero();
        long millis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        map.assertHolds(map.out(), undisturbed);
        tell("%s: %d ms undisturbed", master, millis);
        return millis;
    }

    private static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
        System.out.flush();
    }
}
