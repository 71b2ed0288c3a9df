package org.janus.sweep.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.janus.sweep.run.TestSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
final class RowsFileTest {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("point", Column.Type.BIGINT, "-", "index of the point"),
                    new Column("effect", Column.Type.DOUBLE, "decade", "effect", "a run failed"),
                    Column.of("controlled", Column.Type.BOOLEAN, "-", "no escape"),
                    new Column("role", Column.Type.STRING, "-", "role", "a run failed"));

    private static final List<Object[]> ROWS =
            List.of(
                    new Object[] {4_000_000_000L, -0.1, true, "PRO_TUMOR µ"},
                    new Object[] {1L, null, null, null},
                    new Object[] {null, Double.MIN_VALUE, false, ""});

    @TempDir private Path temporary;
    private OutputFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = OutputFolder.of(temporary.toString(), new Configuration());
    }

    @Test
    void rowsComeBackInTheirOrder() {
        folder.writeTable("roles", COLUMNS, ROWS);

        assertThat(read().collectAsList())
                .containsExactlyElementsOf(ROWS.stream().map(RowFactory::create).toList());
    }

    @Test
    void sparkCannotTellTheTableFromOneOfItsOwn() {
        String own = temporary.resolve("own").toString();
        var schema = ParquetSchema.of(COLUMNS);
        List<Row> rows = ROWS.stream().map(RowFactory::create).toList();
        ParquetTable.write(TestSpark.session().createDataFrame(rows, schema), COLUMNS, own);

        folder.writeTable("roles", COLUMNS, ROWS);

        assertThat(read().schema())
                .isEqualTo(TestSpark.session().read().parquet(own).schema())
                .isEqualTo(schema);
    }

    @Test
    void aTableWithoutRowsIsATable() {
        folder.writeTable("roles", COLUMNS, List.of());

        assertThat(folder.tables()).containsExactly("roles");
        assertThat(read().collectAsList()).isEmpty();
        assertThat(read().schema()).isEqualTo(ParquetSchema.of(COLUMNS));
    }

    @Test
    void aTableTakesThePlaceOfAnEarlierOne() {
        folder.writeTable("roles", COLUMNS, ROWS);

        folder.writeTable("roles", COLUMNS, ROWS.subList(0, 1));

        assertThat(read().collectAsList()).hasSize(1);
    }

    private Dataset<Row> read() {
        return TestSpark.session().read().parquet(folder.table("roles"));
    }
}
