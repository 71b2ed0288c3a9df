package org.janus.sweep.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.PartResult;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputRefusal;
import org.janus.sweep.table.WriterLock;

/** The table {@code experiments}: a row for each part of each published experiment. */
public final class ExperimentsTable {

    private static final String NO_COHORT = "no cohort was asked for";

    /** What the table is. */
    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "experiments",
                    "Does the model agree with what was found in animals?",
                    columns());

    private final OutputFolder folder;

    private ExperimentsTable(OutputFolder folder) {
        this.folder = folder;
    }

    /**
     * {@return the table of an output folder: absent, empty, that of a sweep, or with this table in
     * it}
     *
     * @param folder where the table is to be
     * @throws OutputRefusal if the folder holds anything else
     */
    public static ExperimentsTable in(OutputFolder folder) {
        boolean isOurs =
                folder.isFree()
                        || folder.manifestText().isPresent()
                        || folder.tables().contains(TABLE.name());
        if (!isOurs) {
            throw new OutputRefusal(
                    OutputRefusal.Kind.UNUSABLE,
                    List.of(
                            folder
                                    + " is not empty and holds no output of Janus;"
                                    + " choose another path"));
        }
        return new ExperimentsTable(folder);
    }

    /**
     * Writes the table, in the place of an earlier one.
     *
     * @param agreements the rows, in their order
     */
    public void write(List<Agreement> agreements) {
        List<Object[]> rows = agreements.stream().flatMap(ExperimentsTable::rows).toList();
        WriterLock lock = folder.lock();
        try {
            folder.writeTable(TABLE.name(), TABLE.columns(), rows);
        } finally {
            lock.close();
        }
    }

    /** {@return where it is written} */
    public String place() {
        return folder + "/tables/" + TABLE.name();
    }

    static Stream<Object[]> rows(Agreement agreement) {
        Experiment experiment = agreement.result().experiment();
        return agreement.result().parts().stream()
                .map(part -> row(experiment, part, agreement.cohort()));
    }

    private static Object[] row(
            Experiment experiment, PartResult result, Optional<Proportion> cohort) {
        String name = result.part().name();
        TableRow row =
                new TableRow()
                        .text(experiment.id())
                        .text(experiment.kind().name())
                        .text(name.isEmpty() ? null : name)
                        .text(experiment.found())
                        .text(result.part().text())
                        .number(result.value())
                        .text(result.part().unit())
                        .word(result.fate())
                        .text(result.part().accepted().text())
                        .text(result.verdict().name())
                        .text(experiment.source());
        if (cohort.isEmpty()) {
            return row.number(Double.NaN).share(0, 0).cells();
        }

        Proportion share = cohort.get();
        return row.count(share.trials()).share(share.successes(), share.trials()).cells();
    }

    private static List<Column> columns() {
        TableColumns columns =
                new TableColumns()
                        .text("experiment", "id of the published experiment")
                        .text(
                                "kind",
                                "CALIBRATION, which chose defaults; PREDICTION, which did not")
                        .word("part", "name of what is measured", "the experiment has one part")
                        .text("found", "what was found in animals")
                        .text("measure", "what is measured in the model")
                        .number(
                                "value",
                                "column unit",
                                "the measure; of a fate the time at which it was sealed",
                                "it has no value")
                        .text("unit", "unit of the value; 1 for ratios and decades")
                        .word("fate", "what became of the tumor", "the measure is a number")
                        .text("accepted", "which measures agree")
                        .text("verdict", "AGREES or DISAGREES, of this part")
                        .text("source", "where the experiment is published");
        return cohort(columns).list();
    }

    private static TableColumns cohort(TableColumns columns) {
        String meaning = "virtual animals of the cohort";
        String share = "share of virtual animals in which all parts of the experiment agree";
        return columns.add(new Column("animals", Column.Type.BIGINT, "1", meaning, NO_COHORT))
                .number("agreement", "1", share, NO_COHORT)
                .number("agreement_low", "1", "lower end of the 95 % Wilson interval", NO_COHORT)
                .number("agreement_high", "1", "upper end of the 95 % Wilson interval", NO_COHORT);
    }
}
