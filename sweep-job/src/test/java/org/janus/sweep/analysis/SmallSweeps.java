package org.janus.sweep.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.Outputs;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;

/**
 * Small sweeps that together have every table: a grid of two factors, a population, and the designs
 * of sensitivity.
 */
public final class SmallSweeps {

    /** An output with its tables. */
    public record Output(SweepPlan plan, OutputFolder folder, SweepSummary summary) {}

    private static final String GRID =
            """
            sweep {
              name = small-grid
              design {
                type = grid
                factors {
                  priming.dc-arrival-rate { min = 1e4, max = 1e6, levels = 5, scale = log }
                  mdsc.recruitment-rate { min = 1e4, max = 1e7, levels = 6, scale = log }
                }
              }
              scenarios = [untreated, il6-knockout, anti-il6r]
              execution { chunk-runs = 30 }
              output { path = %s }
            }
            """;

    private static final String POPULATION =
            """
            sweep {
              name = small-population
              seed = 7
              design {
                type = sobol
                points = 16
                factors {
                  priming.dc-arrival-rate { distribution = log-uniform, min = 1e4, max = 1e6 }
                  mdsc.recruitment-rate { distribution = log-uniform, min = 1e4, max = 1e7 }
                  tumor.growth-rate { distribution = normal, mean = 0.4, sd = 0.05 }
                }
              }
              scenarios = [untreated, il6-knockout, anti-pd1, without-dark-mdsc-recruitment,
                           without-fair-expansion]
              contrasts = [{ name = blockade, of = anti-pd1, against = untreated }]
              output { path = %s, trajectories { every = 30 d } }
            }
            """;

    private static final String SENSITIVITY =
            """
            sweep {
              name = small-sensitivity
              design {
                factors {
                  priming.dc-arrival-rate { min = 1e4, max = 1e6, scale = log }
                  mdsc.recruitment-rate { min = 1e4, max = 1e7, scale = log }
                }
              }
              scenarios = [untreated, il6-knockout]
              analysis { resamples = 20 }
              output { path = %s }
            }
            """;

    private static Output grid;
    private static Output saltelli;
    private static Output morris;
    private static Output efast;
    private static Output population;

    private SmallSweeps() {}

    /** A grid of 5 x 6 points in three scenarios. */
    public static synchronized Output grid() {
        if (grid == null) {
            grid = made(GRID, List.of());
        }
        return grid;
    }

    /** Sixteen points of three factors, with ablations. */
    public static synchronized Output population() {
        if (population == null) {
            population = made(POPULATION, List.of());
        }
        return population;
    }

    /** Eight base points with second order. */
    public static synchronized Output saltelli() {
        if (saltelli == null) {
            saltelli = made(SENSITIVITY, design("saltelli", "points=8", "second-order=true"));
        }
        return saltelli;
    }

    /** Eight trajectories. */
    public static synchronized Output morris() {
        if (morris == null) {
            morris = made(SENSITIVITY, design("morris", "trajectories=8", "dummy=true"));
        }
        return morris;
    }

    /** Two curves of 65 points. */
    public static synchronized Output efast() {
        if (efast == null) {
            efast = made(SENSITIVITY, design("efast", "points=65", "phase=none"));
        }
        return efast;
    }

    private static List<String> design(String type, String... keys) {
        return Stream.concat(Stream.of("type=" + type), Stream.of(keys))
                .map(key -> "sweep.design." + key)
                .toList();
    }

    /** The grid in chunks of another size, written to a folder of its own. */
    public static Output gridInChunksOf(int runs) {
        return made(GRID, List.of("sweep.execution.chunk-runs=" + runs));
    }

    private static Output made(String config, List<String> overrides) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "small-sweep");
            Path file = folder.resolve("sweep.conf");
            String path = folder.resolve("out").toAbsolutePath().toString();
            Files.writeString(file, config.formatted('"' + path + '"'));
            var reading = new ConfigReader(RowSource.NONE, Map.of()).read(file, overrides);
            return run(reading.plan().orElseThrow(() -> new AssertionError(reading.problems())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Output run(SweepPlan plan) {
        OutputFolder folder = OutputFolder.of(plan.output(), new Configuration());
        try {
            Outputs.write(plan, folder);
            return new Output(plan, folder, Analyses.of(TestSpark.session(), plan, folder).write());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
