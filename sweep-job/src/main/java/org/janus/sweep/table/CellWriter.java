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
    private final Kind[] kinds;
    private RecordConsumer cells;

    CellWriter(StructType schema) {
        this.schema = schema;
        this.names = schema.fieldNames();
        this.kinds =
                Stream.of(schema.fields())
                        .map(field -> Kind.of(field.dataType()))
                        .toArray(Kind[]::new);
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
                kinds[i].write(row[i], cells);
                cells.endField(names[i], i);
            }
        }
        cells.endMessage();
    }

    private static Type column(StructField field) {
        Kind kind = Kind.of(field.dataType());
        return kind == Kind.TEXT
                ? Types.optional(kind.stored)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.name())
                : Types.optional(kind.stored).named(field.name());
    }

    /**
     * The kinds of cells. Each writes in a method of its own, which the JVM compiles once; one
     * method for all it would compile anew with every kind that it meets.
     */
    private enum Kind {
        COUNT(DataTypes.LongType, PrimitiveTypeName.INT64) {
            @Override
            void write(Object cell, RecordConsumer to) {
                to.addLong((Long) cell);
            }
        },
        NUMBER(DataTypes.DoubleType, PrimitiveTypeName.DOUBLE) {
            @Override
            void write(Object cell, RecordConsumer to) {
                to.addDouble((Double) cell);
            }
        },
        FLAG(DataTypes.BooleanType, PrimitiveTypeName.BOOLEAN) {
            @Override
            void write(Object cell, RecordConsumer to) {
                to.addBoolean((Boolean) cell);
            }
        },
        TEXT(DataTypes.StringType, PrimitiveTypeName.BINARY) {
            @Override
            void write(Object cell, RecordConsumer to) {
                to.addBinary(Binary.fromString((String) cell));
            }
        };

        private final DataType type;
        private final PrimitiveTypeName stored;

        Kind(DataType type, PrimitiveTypeName stored) {
            this.type = type;
            this.stored = stored;
        }

        static Kind of(DataType type) {
            return Stream.of(values())
                    .filter(kind -> kind.type.equals(type))
                    .findAny()
                    .orElseThrow();
        }

        abstract void write(Object cell, RecordConsumer to);
    }
}
