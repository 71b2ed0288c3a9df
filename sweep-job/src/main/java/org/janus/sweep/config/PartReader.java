package org.janus.sweep.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.experiment.Accepted;
import org.janus.sweep.experiment.Comparison;
import org.janus.sweep.experiment.Operand;
import org.janus.sweep.experiment.Part;
import org.janus.sweep.experiment.Readout;

/** Reads one part of an experiment. */
final class PartReader {

    private static final List<String> MEASURES =
            Arrays.stream(Comparison.values()).map(Comparison::key).toList();

    private static final List<String> OBSERVABLES =
            Arrays.stream(Observable.values()).map(Observable::key).toList();

    private static final List<Outcome> OUTCOMES =
            Arrays.stream(Outcome.values())
                    .filter(o -> o.kind() == Outcome.Kind.NUMBER || o == Outcome.OUTCOME)
                    .toList();

    private static final List<String> OUTCOME_COLUMNS =
            OUTCOMES.stream().map(Outcome::column).toList();

    private final Block block;
    private final List<String> sides;
    private final List<Part> earlier;

    PartReader(Block block, List<String> sides, List<Part> earlier) {
        this.block = block;
        this.sides = sides;
        this.earlier = earlier;
    }

    /** The part; empty after a problem. */
    Optional<Part> read(double horizonDays) {
        int measure = MEASURES.indexOf(block.word(Key.PART_MEASURE, MEASURES));
        Comparison comparison = Comparison.values()[Math.max(0, measure)];
        List<String> of = sides(Key.PART_OF);
        List<String> against = against(measure < 0, comparison);
        Optional<Readout> readout = readout(horizonDays);
        Optional<Readout> other = againstReadout(readout, horizonDays);
        Optional<Accepted> accepted = accepted(readout, comparison);
        if (!block.isRight()) {
            return Optional.empty();
        }

        return Optional.of(
                new Part(
                        block.has(Key.PART_NAME) ? block.name(Key.PART_NAME) : "",
                        comparison,
                        new Operand(of, readout.orElseThrow()),
                        comparison.isOfTwo()
                                ? Optional.of(new Operand(against, other.orElseThrow()))
                                : Optional.empty(),
                        accepted.orElseThrow()));
    }

    private List<String> sides(Key key) {
        List<String> names = block.texts(key);
        for (String name : names) {
            if (!sides.contains(name)) {
                var unknown = new Unknown(name, "a side of this experiment", sides);
                block.problems().addUnknown(block.at(key.word()), block.value(key), unknown);
            }
        }

        if (block.has(key) && names.isEmpty() && block.isRight()) {
            block.refuse(key, "must name at least one side");
        }
        return names;
    }

    private List<String> against(boolean isUnknown, Comparison comparison) {
        if (!isUnknown && comparison.isOfTwo() && !block.has(Key.PART_AGAINST)) {
            block.refuse(Key.PART_AGAINST, "must be there: " + Key.PART_AGAINST.meaning());
        }

        if (!isUnknown && !comparison.isOfTwo() && block.has(Key.PART_AGAINST)) {
            block.refuse(Key.PART_AGAINST, "a value is compared with nothing");
        }
        return sides(Key.PART_AGAINST);
    }

    private Optional<Readout> readout(double horizonDays) {
        List<Key> given =
                List.of(Key.PART_OBSERVABLE, Key.PART_TIME_TO, Key.PART_OUTCOME).stream()
                        .filter(block::has)
                        .toList();
        if (given.size() != 1) {
            block.refuseWhole("must have one of observable, time-to and outcome");
            return Optional.empty();
        }

        if (given.get(0) != Key.PART_OBSERVABLE && block.has(Key.PART_AT)) {
            block.refuse(Key.PART_AT, "only an observable is read at a time");
        }
        return switch (given.get(0)) {
            case PART_OBSERVABLE -> observable(horizonDays);
            case PART_TIME_TO ->
                    Optional.of(new Readout.TimeToBurden(block.cells(Key.PART_TIME_TO)));
            default -> outcome();
        };
    }

    private Optional<Readout> observable(double horizonDays) {
        String key = block.word(Key.PART_OBSERVABLE, OBSERVABLES);
        if (!block.has(Key.PART_AT)) {
            block.refuse(Key.PART_AT, "must be there: an observable is read at a time");
            return Optional.empty();
        }

        double at = days(Key.PART_AT, horizonDays);
        return Observable.of(key).map(observable -> new Readout.AtTime(observable, at));
    }

    private double days(Key key, double horizonDays) {
        double at = block.days(key);
        if (at > horizonDays) {
            block.refuse(key, "must be within the horizon of " + horizonDays + " d");
        }
        return at;
    }

    private Optional<Readout> outcome() {
        int outcome = OUTCOME_COLUMNS.indexOf(block.word(Key.PART_OUTCOME, OUTCOME_COLUMNS));
        return outcome < 0
                ? Optional.empty()
                : Optional.of(new Readout.OfOutcome(OUTCOMES.get(outcome)));
    }

    private Optional<Readout> againstReadout(Optional<Readout> readout, double horizonDays) {
        if (!block.has(Key.PART_AGAINST_AT)) {
            return readout;
        }

        double at = days(Key.PART_AGAINST_AT, horizonDays);
        if (!block.has(Key.PART_AGAINST) || !block.has(Key.PART_OBSERVABLE)) {
            block.refuse(Key.PART_AGAINST_AT, "only an observable of two sides has two times");
        }
        return readout.map(
                r -> r instanceof Readout.AtTime of ? new Readout.AtTime(of.observable(), at) : r);
    }

    private Optional<Accepted> accepted(Optional<Readout> readout, Comparison comparison) {
        var accepted = block.block(Key.PART_ACCEPTED, KeyBlock.ACCEPTED);
        boolean isFate =
                readout.filter(r -> r instanceof Readout.OfOutcome of && of.isFate()).isPresent();
        if (isFate && comparison.isOfTwo()) {
            block.refuse(Key.PART_MEASURE, "a fate is no number: its measure is value");
        }
        return new AcceptedReader(accepted, earlier).read(isFate);
    }
}
