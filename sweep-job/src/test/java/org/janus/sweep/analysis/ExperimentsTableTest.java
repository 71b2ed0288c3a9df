package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.config.ExperimentFiles;
import org.janus.sweep.experiment.ExperimentResult;
import org.janus.sweep.experiment.Panel;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputRefusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
final class ExperimentsTableTest {

    private static final List<ExperimentResult> RESULTS =
            Panel.of(ExperimentFiles.select(List.of("E17", "E16", "P04")).experiments())
                    .results(new HipparchusSimulator(SolverSettings.DEFAULT));

    @TempDir Path temporary;

    @Test
    void aPartIsARow() {
        List<Row> rows = write(Agreement.of(RESULTS));

        assertThat(rows)
                .extracting(row -> row.getString(row.fieldIndex("experiment")))
                .containsExactly("E17", "E16", "P04", "P04");
        assertThat(rows)
                .extracting(row -> row.getString(row.fieldIndex("fate")))
                .containsExactly(null, "ELIMINATION", null, null);
        assertThat(rows)
                .extracting(row -> row.getString(row.fieldIndex("part")))
                .containsExactly(null, null, "rises", "falls");
    }

    @Test
    void withoutACohortThereIsNoAgreement() {
        assertThat(write(Agreement.of(RESULTS)))
                .allMatch(row -> row.isNullAt(row.fieldIndex("agreement")))
                .allMatch(row -> row.isNullAt(row.fieldIndex("animals")));
    }

    @Test
    void aSecondTableTakesThePlaceOfTheFirst() {
        write(Agreement.of(RESULTS));

        List<Row> rows = write(Agreement.of(RESULTS, List.of(40, 30, 20), 40));

        assertThat(rows)
                .extracting(row -> row.getDouble(row.fieldIndex("agreement")))
                .containsExactly(1.0, 0.75, 0.5, 0.5);
        assertThat(rows)
                .extracting(row -> row.getLong(row.fieldIndex("animals")))
                .containsOnly(40L);
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> ExperimentsTable.in(folder()))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageContaining("is not empty and holds no output of Janus");
    }

    private OutputFolder folder() {
        return OutputFolder.of(temporary.toString(), new Configuration());
    }

    private List<Row> write(List<Agreement> agreements) {
        ExperimentsTable.in(folder()).write(agreements);
        return TestSpark.session()
                .read()
                .parquet(temporary.resolve("tables/experiments").toString())
                .collectAsList();
    }
}
