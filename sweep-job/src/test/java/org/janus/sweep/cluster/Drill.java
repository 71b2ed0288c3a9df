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
        disturb(Victim.DRIVER);
    }

    @Test
    void executors() throws IOException {
        disturb(Victim.EXECUTOR);
    }

    private void disturb(Victim victim) throws IOException {
        Random random = new Random(SEED);
        long millis = duration(victim.master);
        long chunks = undisturbed.size() / CHUNK_RUNS;
        int kills = 0;
        for (int round = 1; kills < ROUNDS; round++) {
            String name = victim.word() + "-" + round;
            SmallMap map = SmallMap.of(temporary.resolve(name), CHUNK_RUNS);
            Moment moment =
                    round % 2 == 0
                            ? Moment.whileItWrites(chunks, random)
                            : Moment.in(millis, random);
            try (JanusProcess janus = map.start(victim.master)) {
                boolean killed = moment.isReached(janus, map) && victim.kill(janus);
                long committed = map.committed();

                FinishedProcess finished = victim.successor(janus, map).finishedWithin(LIMIT);

                assertThat(finished.exitCode()).as(finished.err()).isZero();
                map.assertHolds(map.out(), undisturbed);
                kills += killed ? 1 : 0;
                tell("%s %d: %s", victim.word(), round, fate(killed, moment, committed));
            }
        }
    }

    /** What is killed in a sweep. */
    private enum Victim {
        DRIVER("local[2]"),
        EXECUTOR("local-cluster[2,1,1024]");

        private final String master;

        Victim(String master) {
            this.master = master;
        }

        /** Kills one; false if there is none. */
        boolean kill(JanusProcess janus) {
            if (this == EXECUTOR) {
                return janus.killExecutor();
            }

            janus.close();
            return true;
        }

        /** The process that has to finish the sweep then. */
        JanusProcess successor(JanusProcess janus, SmallMap map) {
            return this == EXECUTOR ? janus : map.start(master);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A moment of a sweep.
     *
     * @param chunks that are committed by then
     * @param millis later
     */
    private record Moment(long chunks, long millis) {

        private static final long MOST_MILLIS = 200;
        private static final long MILLIS_BETWEEN_LOOKS = 10;

        /** Any moment of a sweep that takes so long. */
        static Moment in(long millis, Random random) {
            return new Moment(0, random.nextLong(millis));
        }

        /** Between the first chunk and the last: most of the time of a small sweep is not. */
        static Moment whileItWrites(long chunks, Random random) {
            return new Moment(random.nextLong(chunks), random.nextLong(MOST_MILLIS));
        }

        /** Waits for it; false if the sweep ends before. */
        boolean isReached(JanusProcess janus, SmallMap map) {
            boolean ended = false;
            while (!ended && map.committed() < chunks) {
                ended = janus.endedWithin(MILLIS_BETWEEN_LOOKS);
            }

            return !ended && !janus.endedWithin(millis);
        }
    }

    /** A round without a kill, as the sweep had ended or not begun, does not count. */
    private static String fate(boolean killed, Moment moment, long committed) {
        String what = killed ? "killed " : "nothing to kill ";
        String when = moment.millis + " ms after " + moment.chunks + " chunks";
        return what + when + ", with " + committed + "; identical";
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
