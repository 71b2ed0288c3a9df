package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two factors that span a map.
 *
 * @param x cells of the first factor
 * @param y cells of the second one
 */
record PairAxes(FactorCells x, FactorCells y) implements Serializable {

    /** Every two factors, the first before the second. */
    static Stream<PairAxes> of(List<FactorCells> factors) {
        return IntStream.range(0, factors.size())
                .boxed()
                .flatMap(
                        i ->
                                factors.stream()
                                        .skip(i + 1L)
                                        .map(other -> new PairAxes(factors.get(i), other)));
    }

    int count() {
        return x.count() * y.count();
    }

    /** The cell of a point; the second factor varies fastest. */
    int cell(double[] factors) {
        return x.cell(factors) * y.count() + y.cell(factors);
    }

    /** Begins the cells of a row: names, indices and ends. */
    TableRow describe(TableRow row, int cell) {
        int i = cell / y.count();
        int j = cell % y.count();
        return row.text(x.column())
                .text(y.column())
                .count(i)
                .count(j)
                .number(x.low(i))
                .number(x.high(i))
                .number(y.low(j))
                .number(y.high(j));
    }
}
