package org.janus.sweep.table;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Hands rows to Parquet, cell by cell: Long, Double, Boolean or String, null without a value. The
 * file looks as if Spark had written it.
 */
final class CellWriter extends WriteSupport<Object[]> {

    /** Where Spark keeps its own schema, with the comments of the columns. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private final StructType schema;
    private final String[] names;
    private final PrimitiveTypeName[] types;
    private RecordConsumer cells;

    CellWriter(StructType schema) {
        this.schema = schema;
        this.names = schema.fieldNames();
        this.types =
                Stream.of(schema.fields())
                        .map(field -> primitive(field.dataType()))
                        .toArray(PrimitiveTypeName[]::new);
    }

    @Override
    @SuppressWarnings("deprecation") // the only one that must be there
    public WriteContext init(Configuration hadoop) {
        Type[] columns =
                Arrays.stream(schema.fields()).map(CellWriter::column).toArray(Type[]::new);
        return new WriteContext(
                new MessageType("spark_schema", columns), Map.of(SPARK_SCHEMA, schema.json()));
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        this.cells = consumer;
    }

    @Override
    public void write(Object[] row) {
        cells.startMessage();
        for (int i = 0; i < names.length; i++) {
            if (row[i] != null) {
                cells.startField(names[i], i);
                add(types[i], row[i]);
                cells.endField(names[i], i);
            }
        }
        cells.endMessage();
    }

    private void add(PrimitiveTypeName type, Object cell) {
        switch (type) {
            case INT64 -> cells.addLong((Long) cell);
            case DOUBLE -> cells.addDouble((Double) cell);
            case BOOLEAN -> cells.addBoolean((Boolean) cell);
            default -> cells.addBinary(Binary.fromString((String) cell));
        }
    }

    private static Type column(StructField field) {
        PrimitiveTypeName type = primitive(field.dataType());
        return type == PrimitiveTypeName.BINARY
                ? Types.optional(type).as(LogicalTypeAnnotation.stringType()).named(field.name())
                : Types.optional(type).named(field.name());
    }

    private static PrimitiveTypeName primitive(DataType type) {
        if (type.equals(DataTypes.LongType)) {
            return PrimitiveTypeName.INT64;
        } else if (type.equals(DataTypes.DoubleType)) {
            return PrimitiveTypeName.DOUBLE;
        } else if (type.equals(DataTypes.BooleanType)) {
            return PrimitiveTypeName.BOOLEAN;
        }
        return PrimitiveTypeName.BINARY;
    }
}
