package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Scenario discovery with the patient rule induction method: boxes in the space of the factors
 * where cases are dense.
 *
 * <p>Per box: peel from the space that earlier boxes leave ({@link PrimPeeling}), select a box of
 * the trajectory, widen it ({@link PrimPasting}), test its limits ({@link PrimSignificance}).
 * Selected is, of the boxes with at least one limit, the one of greatest coverage that reaches
 * {@link PrimSettings#density}, the densest of those; if none does, the one with the greatest
 * harmonic mean of coverage and density. It ends when nothing can be peeled or the selected box is
 * no denser than the space it was sought in.
 *
 * <p>Columns are [factor][row]; y is 1 for a case, 0 for none. Rows with a missing value are left
 * out. A constant y has no boxes. Everything is in memory, about 16 bytes per factor and row;
 * sorting is done once per factor.
 *
 * <p>Sources: Friedman and Fisher 1999, doi:10.1023/A:1008894516817; Bryant and Lempert 2010,
 * doi:10.1016/j.techfore.2009.08.002.
 */
final class Prim {
    private static final Comparator<PrimBox> LARGEST_THEN_DENSEST =
            Comparator.comparingDouble(PrimBox::coverage).thenComparingDouble(PrimBox::density);

    private Prim() {}

    /** Boxes in which cases are dense. */
    public static PrimResult discover(double[][] factors, double[] y, PrimSettings settings) {
        for (int factor : settings.factors()) {
            if (factor < 0 || factor >= factors.length) {
                throw new IllegalArgumentException(
                        "factor " + factor + " is to be restricted; there are " + factors.length);
            }
        }

        double[][] complete = CompleteRows.of(factors, y);
        int used = complete[0].length;
        PrimSpace space = new PrimSpace(complete, settings.factors());
        if (space.isConstant()) {
            String note = used == 0 ? "no row has all its values" : "constant output";
            return new PrimResult(List.of(), used, y.length, note);
        }

        List<PrimResult.Found> found = new ArrayList<>();
        Optional<PrimResult.Found> next = next(space, settings);
        while (next.isPresent()) {
            found.add(next.get());
            space.take(next.get().box());
            next = found.size() < settings.boxes() ? next(space, settings) : Optional.empty();
        }

        String note = found.isEmpty() ? "no box is denser than the whole" : "";
        return new PrimResult(found, used, y.length, note);
    }

    private static Optional<PrimResult.Found> next(PrimSpace space, PrimSettings settings) {
        List<PrimBox> trajectory = new PrimPeeling(space, settings).trajectory();
        if (trajectory.size() == 1) {
            return Optional.empty();
        }

        PrimBox selected = selected(trajectory.subList(1, trajectory.size()), settings.density());
        if (selected.density() <= trajectory.get(0).density()) {
            return Optional.empty();
        }

        PrimBox box = PrimPasting.widened(space, selected, settings.pasteAlpha());
        return Optional.of(new PrimResult.Found(trajectory, box, PrimSignificance.of(space, box)));
    }

    static PrimBox selected(List<PrimBox> boxes, double density) {
        List<PrimBox> dense = boxes.stream().filter(box -> box.density() >= density).toList();
        return dense.isEmpty()
                ? boxes.stream().max(Comparator.comparingDouble(Prim::balance)).orElseThrow()
                : dense.stream().max(LARGEST_THEN_DENSEST).orElseThrow();
    }

    private static double balance(PrimBox box) {
        double sum = box.coverage() + box.density();
        return sum == 0 ? 0 : 2 * box.coverage() * box.density() / sum;
    }
}
