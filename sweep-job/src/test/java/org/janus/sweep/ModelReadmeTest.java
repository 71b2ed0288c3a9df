package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.janus.model.Face;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.batch.BatchSimulator;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.analysis.Agreement;
import org.janus.sweep.config.ExperimentFiles;
import org.janus.sweep.experiment.Cohort;
import org.janus.sweep.experiment.Panel;
import org.junit.jupiter.api.Test;

/** The tables of model/README.md are those that the program prints. */
final class ModelReadmeTest {

    private static final Path README = Path.of("../model/README.md");
    private static final int ANIMALS = 200;
    private static final long SEED = 1;

    @Test
    void statesAreThoseOfTheModel() throws IOException {
        Listing states =
                new Listing(
                        List.of("symbol", "column", "unit", "meaning"),
                        Arrays.stream(State.values())
                                .map(s -> List.of(s.symbol(), s.column(), s.unit(), s.meaning()))
                                .toList());

        assertThat(table("states")).isEqualTo(states.markdown());
    }

    @Test
    void parametersAreThoseOfTheCatalogue() throws IOException {
        assertThat(table("parameters")).isEqualTo(Topic.PARAMETERS.listing().markdown());
    }

    @Test
    void contextsAreThoseThatAreShipped() throws IOException {
        assertThat(table("contexts")).isEqualTo(Topic.CONTEXTS.listing().markdown());
    }

    @Test
    void experimentsAreThoseOfARun() throws IOException, InterruptedException {
        Panel panel = Panel.of(ExperimentFiles.shipped().experiments());
        var results = panel.results(BatchSimulator.of(SolverSettings.DEFAULT));
        var agreeing =
                new Cohort(SEED, ANIMALS)
                        .agreeing(panel, () -> BatchSimulator.of(SolverSettings.DEFAULT));

        assertThat(table("experiments"))
                .isEqualTo(
                        ExperimentsText.table(Agreement.of(results, agreeing, ANIMALS)).markdown());
    }

    @Test
    void quantitiesAreThoseOfTheEquations() throws IOException {
        String text = Files.readString(README);

        assertThat(Quantity.values()).allMatch(quantity -> text.contains(quantity.symbol()));
    }

    @Test
    void everyArmIsNamed() throws IOException {
        String text = Files.readString(README);

        assertThat(Parameter.values())
                .filteredOn(parameter -> parameter.face() != Face.NEITHER)
                .allMatch(arm -> text.contains("`" + arm.key() + "`"));
    }

    @Test
    void theNumberOfCalibratedParametersIsRight() throws IOException {
        long calibrated = Arrays.stream(Parameter.values()).filter(Parameter::isCalibrated).count();

        assertThat(Files.readString(README)).contains(calibrated + " calibrated parameters");
    }

    private static List<String> table(String name) throws IOException {
        String text = Files.readString(README);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        assertThat(text).contains(begin, end);
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end))
                .lines()
                .toList();
    }
}
