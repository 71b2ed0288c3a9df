package org.janus.sweep.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.Levels;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.PointsTable;

/**
 * Makes the table {@code role_boundary} of a grid of two factors: where an edge between neighbours
 * crosses an effect of IL-6 of -0.1, 0 or 0.1 decades, by linear interpolation in the values of the
 * factors. An edge that begins or ends on the level does not cross it.
 *
 * <p>Spark joins each point to the neighbours that follow it; each task holds a part of them.
 */
final class RoleBoundary {

    /** Of the two points of an edge in the contrast. */
    private static final long RUNS = 4;

    private final AnalysisTable table;
    private final List<String> factors;

    /** Levels of the second factor: the distance between neighbours along the first. */
    private final int row;

    private RoleBoundary(AnalysisTable table, List<String> factors, int row) {
        this.table = table;
        this.factors = factors;
        this.row = row;
    }

    /** Whether the design is a grid of two factors, so that points have neighbours. */
    static boolean existsFor(SweepPlan plan) {
        return plan.design().type() == DesignType.GRID && plan.design().factors().size() == 2;
    }

    /** The boundary of a plan for which it exists. */
    static RoleBoundary of(SweepPlan plan) {
        Levels second = (Levels) plan.design().factors().get(1).variation();
        List<Column> factors =
                plan.factorColumns().stream()
                        .flatMap(
                                name ->
                                        PointsTable.factors(plan).stream()
                                                .filter(column -> column.name().equals(name)))
                        .toList();
        return new RoleBoundary(
                new AnalysisTable(
                        "role_boundary",
                        "On which line does IL-6 turn from one face to the other?",
                        columns(factors)),
                plan.factorColumns(),
                second.count());
    }

    AnalysisTable table() {
        return table;
    }

    /** The points of the boundary, from the rows of the table {@code il6_role}. */
    Dataset<Row> points(Dataset<Row> roles) {
        var effect = col("il6_effect");
        var nextEffect = col("next_effect");
        var level = col("effect_level");
        Dataset<Row> known = roles.where(effect.isNotNull());
        Dataset<Row> next =
                known.select(
                        col("point").as("next_point"),
                        effect.as("next_effect"),
                        col(factors.get(0)).as("next_x"),
                        col(factors.get(1)).as("next_y"));
        return known.withColumn("edge", explode(edges()))
                .withColumn("next_point", col("point").plus(col("edge.step")))
                .join(next, "next_point")
                .withColumn("effect_level", explode(array(lit(-0.1), lit(0.0), lit(0.1))))
                .where(effect.minus(level).multiply(nextEffect.minus(level)).lt(0))
                .withColumn("w", level.minus(effect).divide(nextEffect.minus(effect)))
                .select(cells());
    }

    /**
     * Each point has an edge along the first factor, and along the second unless it is its last.
     */
    private org.apache.spark.sql.Column edges() {
        var first = edge(row, factors.get(0));
        var second = edge(1, factors.get(1));
        return when(col("point").mod(row).lt(row - 1), array(second, first))
                .otherwise(array(first));
    }

    private static org.apache.spark.sql.Column edge(long step, String factor) {
        return struct(lit(step).as("step"), lit(factor).as("along"));
    }

    private org.apache.spark.sql.Column[] cells() {
        return Stream.of(
                        col("contrast"),
                        col("effect_level"),
                        col("edge.along").as("factor"),
                        col("point"),
                        col("next_point"),
                        between(factors.get(0), "next_x"),
                        between(factors.get(1), "next_y"),
                        lit(RUNS).as("n_used"),
                        lit(RUNS).as("n_total"))
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    /** The same value on both ends stays what it is. */
    private static org.apache.spark.sql.Column between(String from, String to) {
        var begin = col(from);
        return begin.plus(col("w").multiply(col(to).minus(begin))).as(from);
    }

    private static List<Column> columns(List<Column> factors) {
        String level =
                "effect of IL-6 on the line: 0 where its sign changes, 0.1 and -0.1 where PRO_TUMOR"
                        + " and ANTI_TUMOR begin";
        TableColumns columns =
                new TableColumns()
                        .contrast()
                        .number("effect_level", "decade", level, "")
                        .text("factor", "column of the factor along which the two points differ")
                        .add(PointsTable.POINT)
                        .count("next_point", "index of the neighbour on the other side");
        factors.stream().map(RoleBoundary::crossing).forEach(columns::add);
        return columns.count("n_used", "completed runs that the row rests on: 4")
                .count("n_total", "runs of the two points in the contrast: 4")
                .list();
    }

    private static Column crossing(Column factor) {
        String meaning = "where the line crosses the edge";
        return Column.of(factor.name(), factor.type(), factor.unit(), meaning);
    }
}
