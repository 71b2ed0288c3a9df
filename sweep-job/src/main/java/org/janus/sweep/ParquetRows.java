package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.design.ListDesign;

/** Rows of a design from a Parquet file, by the columns' names; a null keeps its base value. */
final class ParquetRows implements RowSource {

    @Override
    public List<Map<String, Double>> rows(Path file) throws IOException {
        var path = new org.apache.hadoop.fs.Path(file.toUri());
        List<Map<String, Double>> rows = new ArrayList<>();
        try (ParquetReader<Group> reader =
                ParquetReader.builder(new GroupReadSupport(), path).build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                if (rows.size() == ListDesign.MOST_ROWS) {
                    throw new IOException("more than " + ListDesign.MOST_ROWS + " rows");
                }
                rows.add(row(group));
            }
        } catch (RuntimeException notParquet) {
            throw new IOException(notParquet.getMessage(), notParquet);
        }
        return rows;
    }

    private static Map<String, Double> row(Group group) throws IOException {
        Map<String, Double> row = new LinkedHashMap<>();
        for (Type column : group.getType().getFields()) {
            if (group.getFieldRepetitionCount(column.getName()) == 1) {
                row.put(column.getName(), number(group, column));
            }
        }
        return row;
    }

    private static double number(Group group, Type column) throws IOException {
        if (!column.isPrimitive()) {
            throw new IOException("column " + column.getName() + " is no number");
        }

        String name = column.getName();
        return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case DOUBLE -> group.getDouble(name, 0);
            case FLOAT -> group.getFloat(name, 0);
            case INT64 -> group.getLong(name, 0);
            case INT32 -> group.getInteger(name, 0);
            default -> throw new IOException("column " + name + " is no number");
        };
    }
}
