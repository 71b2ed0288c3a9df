package org.janus.sweep.table;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Spark's schema of a table, with the columns' comments. */
public final class ParquetSchema {

    private ParquetSchema() {}

    /**
     * {@return the schema of columns; every one may be null, as Spark reads Parquet files so}
     *
     * @param columns in their order
     */
    public static StructType of(List<Column> columns) {
        return new StructType(
                columns.stream().map(ParquetSchema::field).toArray(StructField[]::new));
    }

    private static StructField field(Column column) {
        return new StructField(column.name(), type(column.type()), true, Metadata.empty())
                .withComment(column.comment());
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case BIGINT -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case STRING -> DataTypes.StringType;
        };
    }
}
