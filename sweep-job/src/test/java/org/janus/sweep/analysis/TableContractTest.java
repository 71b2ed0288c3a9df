package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructType;
import org.janus.sweep.analysis.SmallSweeps.Output;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputViews;
import org.janus.sweep.table.ParquetSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says of the tables is what the outputs have. */
@Tag("spark")
final class TableContractTest {

    private static final Path README = Path.of("README.md");
    private static final Path GENERATED = Path.of("target", "table-contract.md");

    static Stream<Output> outputs() {
        return Stream.of(
                SmallSweeps.grid(),
                SmallSweeps.population(),
                SmallSweeps.saltelli(),
                SmallSweeps.morris(),
                SmallSweeps.efast());
    }

    @Test
    void theReadmeDescribesEveryColumn() throws IOException {
        var sections = TableContract.sections(outputs().toArray(Output[]::new));
        Files.writeString(GENERATED, String.join("\n", sections.values()));

        String readme = Files.readString(README);

        for (String section : sections.values()) {
            assertThat(readme)
                    .as("README.md; " + GENERATED + " has the text as it must be")
                    .contains(section);
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void filesHaveTheColumnsAndTheirComments(Output output) {
        var views = OutputViews.of(output.folder());
        views.register(TestSpark.session(), "");

        var tables = TableContract.tables(output);

        assertThat(views.names())
                .containsExactlyInAnyOrderElementsOf(
                        tables.stream().map(AnalysisTable::name).toList());
        for (AnalysisTable table : tables) {
            StructType schema = TestSpark.session().table(table.name()).schema();
            assertThat(schema).as(table.name()).isEqualTo(ParquetSchema.of(table.columns()));
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aColumnThatIsNeverNullIsNeverNull(Output output) {
        OutputViews.of(output.folder()).register(TestSpark.session(), "");

        for (AnalysisTable table : TableContract.tables(output)) {
            String anyNull =
                    table.columns().stream()
                            .filter(column -> column.absence().isEmpty())
                            .map(column -> "`" + column.name() + "` is null")
                            .collect(Collectors.joining(" or "));

            assertThat(TestSpark.session().table(table.name()).where(anyNull).collectAsList())
                    .as(table.name() + ": " + anyNull)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void everyAnalysisSaysWhatItRestsOn(Output output) {
        for (AnalysisTable table : TableContract.tables(output)) {
            Set<String> names = new HashSet<>();
            table.columns().forEach(column -> names.add(column.name()));
            assertThat(names).as(table.name()).hasSameSizeAs(table.columns());
            if (output.folder().tables().contains(table.name())) {
                assertThat(names).as(table.name()).contains("n_used", "n_total");
            }
        }
    }
}
