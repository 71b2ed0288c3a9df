package org.janus.sweep.report;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;

/**
 * The report of an output: one HTML file that needs nothing else, not even a network.
 *
 * <p>Sections are read in this order: the roles of IL-6, treatments, populations, times,
 * sensitivity, regions, mechanisms, failures, single runs; to add one, a {@code SectionMaker} and
 * its entry here.
 *
 * <p>It shows what the tables say now; a sweep that grew needs a new one. Its size depends on the
 * numbers of factors, scenarios and cells, not on the number of runs. Equal tables give equal
 * bytes.
 */
public final class Report {

    /** The file's name in the output. */
    public static final String FILE = "report.html";

    private static final List<SectionMaker> MAKERS =
            List.of(
                    new MapSection(),
                    new RoleSection(),
                    new ControlSection(),
                    new FactorSection(),
                    new ResponseSection(),
                    new WaterfallSection(),
                    new SpiderSection(),
                    new EscapeSection(),
                    IndexSection.sobol(),
                    IndexSection.efast(),
                    IndexSection.prcc(),
                    new MorrisSection(),
                    new ConvergenceSection(),
                    new BoxSection(),
                    new AttributionSection(),
                    new FailureSection(),
                    new TrajectorySection());

    private Report() {}

    /**
     * Writes the report of an output into it, in place of an earlier one.
     *
     * @param folder the output
     * @param hadoop how to reach its files
     * @throws org.janus.sweep.table.OutputRefusal if the folder holds no output of Janus
     */
    public static void write(OutputFolder folder, Configuration hadoop) {
        folder.replace(FILE, new Page(contents(folder, hadoop)).html());
    }

    /** What the page of an output shows. */
    static Contents contents(OutputFolder folder, Configuration hadoop) {
        Manifest manifest = Opening.manifestOf(folder);
        StoredTables tables = StoredTables.of(folder, hadoop, manifest.config());
        List<Section> sections =
                MAKERS.stream().map(maker -> maker.of(tables)).flatMap(Optional::stream).toList();
        return new Contents(
                manifest.name(),
                manifest.config().at("/sweep/output/path").asText(folder.toString()),
                FactorNames.keys(),
                Answer.of(manifest, tables),
                Budget.fitted(sections),
                Provenance.of(manifest));
    }
}
