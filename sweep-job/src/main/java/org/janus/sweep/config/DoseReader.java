package org.janus.sweep.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.janus.model.Agent;
import org.janus.model.Schedule;

/** Reads one entry of {@code doses}: a regular schedule, or single doses at given times. */
final class DoseReader {

    private static final List<String> AGENTS =
            Arrays.stream(Agent.values()).map(Agent::key).toList();

    private final Block block;

    private DoseReader(Block block) {
        this.block = block;
    }

    /** The schedules of the entry; none after a problem. */
    static List<Schedule> read(Block block) {
        return new DoseReader(block).schedules();
    }

    private List<Schedule> schedules() {
        Optional<Agent> agent = Agent.of(block.word(Key.DOSE_AGENT, AGENTS));
        double amount = agent.map(this::amount).orElse(0.0);
        if (block.has(Key.DOSE_AT)) {
            return single(agent, amount);
        }

        return regular(agent, amount);
    }

    private List<Schedule> single(Optional<Agent> agent, double amount) {
        List<Double> times = block.times(Key.DOSE_AT);
        for (Key key : List.of(Key.DOSE_START, Key.DOSE_EVERY, Key.DOSE_COUNT)) {
            if (block.has(key)) {
                block.refuse(key, "at gives all times: leave out start, every and count");
            }
        }

        if (times.isEmpty() && block.isRight()) {
            block.refuse(Key.DOSE_AT, "must hold at least one time");
        }
        return block.isRight()
                ? times.stream()
                        .map(time -> Schedule.once(agent.orElseThrow(), amount, time))
                        .toList()
                : List.of();
    }

    private List<Schedule> regular(Optional<Agent> agent, double amount) {
        if (!block.has(Key.DOSE_START)) {
            block.refuse(Key.DOSE_START, "must be " + Key.DOSE_START.rule());
            return List.of();
        }

        double start = block.days(Key.DOSE_START);
        long count = block.whole(Key.DOSE_COUNT);
        double every = 0;
        if (block.has(Key.DOSE_EVERY)) {
            every = block.days(Key.DOSE_EVERY);
        } else if (count > 1) {
            block.refuse(Key.DOSE_EVERY, "must be there when count is above 1");
        }
        return block.isRight()
                ? List.of(new Schedule(agent.orElseThrow(), amount, start, every, (int) count))
                : List.of();
    }

    private double amount(Agent agent) {
        if (!block.has(Key.DOSE_AMOUNT)) {
            block.refuse(Key.DOSE_AMOUNT, "must be " + Amounts.rule(agent));
            return 0;
        }

        Optional<Double> amount = Amounts.of(block.value(Key.DOSE_AMOUNT), agent);
        if (amount.isEmpty()) {
            block.refuse(Key.DOSE_AMOUNT, "must be " + Amounts.rule(agent));
            return 0;
        }
        block.note(Key.DOSE_AMOUNT, Amounts.written(amount.get(), agent));
        return amount.get();
    }
}
