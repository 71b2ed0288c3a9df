package org.janus.sweep.plan;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.Levels;

/** A design with the rows of a test. */
record FixedDesign(List<Factor> factors, List<List<Double>> rows) implements Design {

    private static final long serialVersionUID = 1L;

    static FixedDesign of(List<String> names, double[]... rows) {
        var factors = names.stream().map(name -> new Factor(name, Levels.of(0))).toList();
        var boxed = Arrays.stream(rows).map(row -> Arrays.stream(row).boxed().toList()).toList();
        return new FixedDesign(factors, boxed);
    }

    @Override
    public DesignType type() {
        return DesignType.LIST;
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public double[] point(long index) {
        return rows.get((int) index).stream().mapToDouble(Double::doubleValue).toArray();
    }
}
