package org.janus.sweep.experiment;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that is measured in an experiment.
 *
 * @param name such as {@code without-anti-il6}; empty where an experiment has one part
 * @param comparison how the measure comes from what is read
 * @param of what is judged
 * @param against what it is compared with; empty for a value
 * @param accepted which results agree
 */
public record Part(
        String name,
        Comparison comparison,
        Operand of,
        Optional<Operand> against,
        Accepted accepted) {

    /** What is read on which sides. */
    Stream<Operand> operands() {
        return Stream.concat(Stream.of(of), against.stream());
    }

    /**
     * {@return whether it reads a side}
     *
     * @param side name of a side
     */
    public boolean reads(String side) {
        return operands().anyMatch(operand -> operand.sides().contains(side));
    }

    /** {@return the unit of the measure; {@code 1} for a ratio} */
    public String unit() {
        return comparison == Comparison.RATIO ? "1" : of.readout().unit();
    }

    /** {@return what is measured, in words: {@code tumor-cells at 25 d, heated / unheated}} */
    public String text() {
        String what = of.readout().text() + ", ";
        if (against.isEmpty()) {
            return what + of.sidesText();
        }

        Operand other = against.get();
        if (of.readout() instanceof Readout.AtTime at && !other.readout().equals(at)) {
            return at.observable().key() + ", " + comparison.text(timed(of), timed(other));
        }

        return what + comparison.text(of.sidesText(), other.sidesText());
    }

    private static String timed(Operand operand) {
        return operand.readout() instanceof Readout.AtTime at
                ? operand.sidesText() + " at " + Digits.days(at.timeDays())
                : operand.sidesText();
    }
}
