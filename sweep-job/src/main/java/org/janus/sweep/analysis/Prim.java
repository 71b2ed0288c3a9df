package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scenario discovery with the patient rule induction method: boxes in the space of the factors
 * where the mean of y is high.
 *
 * <p>Per box: peel from the space that earlier boxes leave ({@link PrimPeeling}), select a box of
 * the trajectory, widen it ({@link PrimPasting}), test its limits ({@link PrimSignificance}).
 * Selected is, of the boxes with at least one limit, the one of greatest coverage that reaches
 * {@link PrimSettings#density}; if none does, the one with the greatest harmonic mean of coverage
 * and density; when y is no indicator, the last of the trajectory. It ends when a trajectory has no
 * peel.
 *
 * <p>Columns are [factor][row]; y is an indicator (1 case, 0 not) or any number. Rows with a
 * missing value are left out. A constant y has no boxes. Everything is in memory, about 16 bytes
 * per factor and row; sorting is done once per factor.
 *
 * <p>Sources: Friedman and Fisher 1999, doi:10.1023/A:1008894516817; Bryant and Lempert 2010,
 * doi:10.1016/j.techfore.2009.08.002.
 */
public final class Prim {
    private Prim() {}

    /** Boxes in which y is high. */
    public static PrimResult discover(double[][] factors, double[] y, PrimSettings settings) {
        double[][] complete = CompleteRows.of(factors, y);
        int used = complete[0].length;
        PrimSpace space = new PrimSpace(complete, settings.factors());
        if (space.isConstant()) {
            String note = used == 0 ? "no row has all its values" : "constant output";
            return new PrimResult(List.of(), used, y.length, note);
        }

        List<PrimResult.Found> found = new ArrayList<>();
        boolean peels = true;
        while (peels && found.size() < settings.boxes()) {
            List<PrimBox> trajectory = new PrimPeeling(space, settings).trajectory();
            peels = trajectory.size() > 1;
            if (peels) {
                found.add(found(space, trajectory, settings));
            }
        }

        return new PrimResult(found, used, y.length, found.isEmpty() ? "no peel helps" : "");
    }

    private static PrimResult.Found found(
            PrimSpace space, List<PrimBox> trajectory, PrimSettings settings) {
        PrimBox selected = selected(trajectory.subList(1, trajectory.size()), settings.density());
        PrimBox box = PrimPasting.widened(space, selected, settings.pasteAlpha());
        List<PrimSignificance> significance = PrimSignificance.of(space, box);
        space.take(box);
        return new PrimResult.Found(trajectory, box, significance);
    }

    /** The first that is dense enough covers most, for each box lies within the one before. */
    static PrimBox selected(List<PrimBox> boxes, double density) {
        PrimBox last = boxes.get(boxes.size() - 1);
        if (Double.isNaN(last.density())) {
            return last;
        }

        return boxes.stream()
                .filter(box -> box.density() >= density)
                .findFirst()
                .orElseGet(
                        () ->
                                boxes.stream()
                                        .max(Comparator.comparingDouble(Prim::balance))
                                        .orElse(last));
    }

    private static double balance(PrimBox box) {
        double sum = box.coverage() + box.density();
        return sum == 0 ? 0 : 2 * box.coverage() * box.density() / sum;
    }
}
