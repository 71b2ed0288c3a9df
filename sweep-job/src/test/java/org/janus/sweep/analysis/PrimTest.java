package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrimTest {
    private static final PrimSettings USUAL = boxes(1);

    @Test
    @Tag("validation")
    void aBoxOnAGridIsFoundExactly() {
        double[][] grid = grid(20);
        double[] y = Functions.outputs(grid, x -> x[0] > 0.6 && x[1] < 0.4 ? 1 : 0);

        PrimBox box = Prim.discover(grid, y, USUAL).found().get(0).box();

        assertThat(box.limits()).hasSize(2);
        assertThat(box.coverage()).isEqualTo(1);
        assertThat(box.density()).isEqualTo(1);
        // Cells are 1/20 wide and 0.6 and 0.4 lie between their centres: limits are halfway.
        assertThat(box.limits().get(0).lower().orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(box.limits().get(0).upper()).isEmpty();
        assertThat(box.limits().get(1).upper().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(box.limits().get(1).lower()).isEmpty();
    }

    @Test
    @Tag("validation")
    void threePointsOfWhichTwoAreCasesGiveTheirBox() {
        double[][] factors = {{0, 2, 3}, {1, 5, 2}, {2, 6, 1}};

        PrimResult.Found found =
                Prim.discover(factors, new double[] {1, 1, 0}, USUAL).found().get(0);

        PrimBox box = found.trajectory().get(1);
        assertThat(box.density()).isEqualTo(1);
        assertThat(box.coverage()).isEqualTo(1);
        assertThat(box.mass()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(box.limits()).containsExactly(new FactorLimit(0, Double.NEGATIVE_INFINITY, 2.5));
    }

    @Test
    void aConstantOutputHasNoPeel() {
        double[][] grid = grid(10);
        double[] never = new double[100];
        double[] always = new double[100];
        Arrays.fill(always, 1);

        PrimResult ofNever = Prim.discover(grid, never, USUAL);
        PrimResult ofAlways = Prim.discover(grid, always, USUAL);

        assertThat(ofNever.found()).isEmpty();
        assertThat(ofAlways.found()).isEmpty();
        assertThat(ofAlways.note()).isEqualTo("constant output");
    }

    @Test
    void everyPeelIsTheBestOfAllThatAnExhaustiveSearchFinds() {
        for (int seed = 0; seed < 12; seed++) {
            double[][] factors = mixedColumns(seed, 400);
            double[] y = cases(factors, seed);

            List<PrimBox> trajectory = Prim.discover(factors, y, USUAL).found().get(0).trajectory();

            assertThat(trajectory)
                    .as("seed %d", seed)
                    .isEqualTo(new ExhaustivePeeling(factors, y, USUAL).trajectory());
        }
    }

    @Test
    void whatABoxSaysIsWhatItsLimitsHold() {
        double[][] factors = mixedColumns(3, 2000);
        double[] y = cases(factors, 3);

        PrimResult.Found found = Prim.discover(factors, y, USUAL).found().get(0);

        for (PrimBox box : found.trajectory()) {
            assertCounts(box, factors, y);
        }

        assertCounts(found.box(), factors, y);
    }

    @Test
    void pastingKeepsTheDensityAndWinsBackWhatCoarsePeelsLost() {
        double[][] factors = mixedColumns(4, 2000);
        double[] y = Functions.outputs(factors, x -> x[0] > 0.4 && x[1] < 0.7 ? 1 : 0);

        PrimBox peeled = Prim.discover(factors, y, coarse(0)).found().get(0).box();
        PrimBox pasted = Prim.discover(factors, y, coarse(0.05)).found().get(0).box();

        assertThat(pasted.density()).isGreaterThanOrEqualTo(peeled.density());
        assertThat(pasted.points()).isGreaterThan(peeled.points());
        assertThat(pasted.coverage()).isGreaterThan(peeled.coverage());
    }

    @Test
    void regionsAtOppositeEndsAreToldApart() {
        double[][] grid = grid(20);
        double[] y = Functions.outputs(grid, x -> x[0] > 0.5 ^ x[1] > 0.5 ? 1 : 0);

        PrimResult result = Prim.discover(grid, y, boxes(5));

        assertThat(result.found()).hasSize(2);
        assertThat(result.found())
                .allSatisfy(found -> assertThat(found.box().density()).isGreaterThan(0.8))
                .allSatisfy(found -> assertThat(found.box().coverage()).isGreaterThan(0.49));
    }

    @Test
    void noiseGivesNoBoxOrOneThatIsNotDense() {
        double[][] factors = mixedColumns(8, 2000);
        double[] y = new double[2000];
        for (int row = 0; row < 2000; row++) {
            y[row] = DummyFactor.value(8, row) < 0.3 ? 1 : 0;
        }

        PrimResult result = Prim.discover(factors, y, USUAL);

        assertThat(result.found())
                .allSatisfy(found -> assertThat(found.box().density()).isLessThan(0.5));
    }

    @Test
    void coveringFindsTheSecondBoxInWhatTheFirstLeaves() {
        double[][] grid = grid(40);
        double[] y =
                Functions.outputs(
                        grid, x -> x[0] > 0.75 && x[1] > 0.75 || x[0] < 0.3 && x[1] < 0.25 ? 1 : 0);

        PrimResult result = Prim.discover(grid, y, boxes(5));

        assertThat(result.found()).hasSizeGreaterThanOrEqualTo(2);
        PrimBox first = result.found().get(0).box();
        PrimBox second = result.found().get(1).box();
        assertThat(holds(first, 0.9, 0.9)).isTrue();
        assertThat(holds(second, 0.1, 0.1)).isTrue();
        assertThat(first.coverage() + second.coverage()).isGreaterThan(0.9);
        assertThat(result.found().get(1).trajectory().get(0).points())
                .isEqualTo(1600 - first.points());
    }

    @Test
    void onlyNamedFactorsAreRestricted() {
        double[][] factors = mixedColumns(5, 1000);
        double[] y = cases(factors, 5);

        PrimBox box =
                Prim.discover(factors, y, USUAL.withFactors(List.of(2, 1))).found().get(0).box();

        assertThat(box.limits()).isNotEmpty();
        assertThat(box.limits()).extracting(FactorLimit::factor).isSubsetOf(1, 2);
    }

    @Test
    void theFirstFactorAloneCanBeRestricted() {
        double[][] grid = grid(20);
        double[] y = Functions.outputs(grid, x -> x[0] > 0.6 && x[1] < 0.4 ? 1 : 0);

        PrimResult result = Prim.discover(grid, y, USUAL.withFactors(List.of(0)));

        assertThat(result.found().get(0).box().limits())
                .extracting(FactorLimit::factor)
                .containsExactly(0);
        assertThat(result.note()).isEmpty();
    }

    @Test
    void missingRunsAreLeftOutAndCounted() {
        double[][] grid = grid(20);
        double[] y = Functions.outputs(grid, x -> x[0] > 0.6 ? 1 : 0);
        y[7] = Double.NaN;
        y[399] = Double.NaN;

        PrimResult result = Prim.discover(grid, y, USUAL);

        assertThat(result.used()).isEqualTo(398);
        assertThat(result.total()).isEqualTo(400);
        assertThat(result.found().get(0).box().coverage()).isEqualTo(1);
    }

    @Test
    void selectsTheLargestDenseEnoughBoxOrElseTheBestBalanced() {
        List<PrimBox> boxes = List.of(box(1, 0.5), box(0.9, 0.7), box(0.5, 0.85), box(0.1, 1));

        assertThat(Prim.selected(boxes, 0.8)).isEqualTo(boxes.get(2));
        assertThat(Prim.selected(boxes.subList(0, 2), 0.8)).isEqualTo(boxes.get(1));
    }

    @Test
    void aBoxOfExactlyTheDensityAskedForReachesIt() {
        List<PrimBox> boxes = List.of(box(0.9, 0.79), box(0.6, 0.8), box(0.5, 0.85));

        assertThat(Prim.selected(boxes, 0.8)).isEqualTo(boxes.get(1));
    }

    @Test
    void ofLargestDenseBoxesTheDensestIsSelected() {
        List<PrimBox> boxes = List.of(box(0.6, 0.9), box(0.6, 0.95), box(0.6, 0.85));

        assertThat(Prim.selected(boxes, 0.8)).isEqualTo(boxes.get(1));
    }

    @Test
    void theBestBalancedBoxHasTheGreatestHarmonicMean() {
        // 2 c d / (c + d) of these is 0.518, 0.545, 0.429 and, without any case, 0.
        List<PrimBox> boxes = List.of(box(1, 0.35), box(0.5, 0.6), box(0.3, 0.75), box(0, 0));

        assertThat(Prim.selected(boxes, 0.8)).isEqualTo(boxes.get(1));
    }

    @Test
    void noMoreBoxesAreSoughtThanAskedFor() {
        double[][] grid = grid(20);
        double[] y = Functions.outputs(grid, x -> x[0] > 0.5 ^ x[1] > 0.5 ? 1 : 0);

        assertThat(Prim.discover(grid, y, boxes(1)).found()).hasSize(1);
    }

    @Test
    void aBoxNoDenserThanTheWholeIsNone() {
        double[][] factors = {{1, 1, 2, 2}};

        PrimResult result = Prim.discover(factors, new double[] {0, 1, 0, 1}, USUAL);

        assertThat(result.found()).isEmpty();
        assertThat(result.note()).isEqualTo("no box is denser than the whole");
    }

    @Test
    void aFactorOfOneValueCannotBePeeled() {
        double[][] factors = {{5, 5, 5}};

        PrimResult result = Prim.discover(factors, new double[] {0, 1, 1}, USUAL);

        assertThat(result.found()).isEmpty();
        assertThat(result.note()).isEqualTo("no box is denser than the whole");
    }

    @Test
    void limitsExcludeTheirNeighbourAlsoBetweenAdjacentNumbers() {
        double above = Math.nextUp(1.0);

        assertThat(PrimSpace.limitBetween(1.0, above)).isEqualTo(above);
        assertThat(PrimSpace.limitBetween(above, 1.0)).isEqualTo(1.0);
        assertThat(PrimSpace.limitBetween(1, 2)).isEqualTo(1.5);
    }

    @Test
    void aFactorThatIsNotThereIsRefused() {
        assertThatThrownBy(
                        () -> Prim.discover(grid(3), new double[9], USUAL.withFactors(List.of(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("factor 2 is to be restricted; there are 2");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new PrimSettings(0, 0.05, 0.05, 0.8, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("peelAlpha is 0.0; it is out of range");
    }

    private static PrimSettings coarse(double pasteAlpha) {
        return new PrimSettings(0.3, pasteAlpha, 0.05, 1, 1, List.of());
    }

    private static PrimSettings boxes(int most) {
        return new PrimSettings(0.05, 0.05, 0.05, 0.8, most, List.of());
    }

    private static PrimBox box(double coverage, double density) {
        return new PrimBox(List.of(), 1, coverage, density, 0.1);
    }

    private static boolean holds(PrimBox box, double... point) {
        return box.limits().stream().allMatch(limit -> limit.contains(point[limit.factor()]));
    }

    private static void assertCounts(PrimBox box, double[][] factors, double[] y) {
        double[] inside = Functions.outputs(factors, point -> holds(box, point) ? 1 : 0);
        double points = Arrays.stream(inside).sum();
        double casesInside = 0;
        for (int row = 0; row < y.length; row++) {
            casesInside += inside[row] * y[row];
        }

        assertThat((double) box.points()).isEqualTo(points);
        assertThat(box.density()).isCloseTo(casesInside / points, within(1e-12));
        assertThat(box.coverage()).isCloseTo(casesInside / Arrays.stream(y).sum(), within(1e-12));
        assertThat(box.mass()).isCloseTo(points / y.length, within(1e-12));
    }

    /** Centres of the cells of a square grid. */
    private static double[][] grid(int levels) {
        double[][] columns = new double[2][levels * levels];
        for (int row = 0; row < levels * levels; row++) {
            columns[0][row] = (row / levels + 0.5) / levels;
            columns[1][row] = (row % levels + 0.5) / levels;
        }

        return columns;
    }

    /** Two continuous factors, one of eight levels, one of two. */
    private static double[][] mixedColumns(int seed, int rows) {
        double[][] columns = new double[4][rows];
        for (int row = 0; row < rows; row++) {
            columns[0][row] = SplitMix64.unit(seed, 4L * row);
            columns[1][row] = SplitMix64.unit(seed, 4L * row + 1);
            columns[2][row] = (int) (SplitMix64.unit(seed, 4L * row + 2) * 8);
            columns[3][row] = (int) (SplitMix64.unit(seed, 4L * row + 3) * 2);
        }

        return columns;
    }

    private static double[] cases(double[][] factors, int seed) {
        double[] y = Functions.outputs(factors, x -> x[0] > 0.4 && x[1] < 0.7 && x[2] > 2 ? 1 : 0);
        for (int row = 0; row < y.length; row++) {
            y[row] = SplitMix64.unit(seed + 100, row) < 0.1 ? 1 - y[row] : y[row];
        }

        return y;
    }
}
