package org.janus.sweep.cluster;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.janus.model.batch.BatchSimulator;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.RunSolver;
import org.janus.sweep.run.StoredBits;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/** All bits of the rows of a sweep's runs in one number: SHA-256 of their cells by run_id. */
final class RowBits {

    private final MessageDigest digest;

    private RowBits() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bits of what an output holds. */
    static String of(OutputFolder folder) {
        RowBits bits = new RowBits();
        StoredBits.of(folder, ChunkTable.RUNS).forEach(bits::add);
        return bits.hex();
    }

    /** The bits of the runs of the first points of a plan, solved here. */
    static String solved(SweepPlan plan, long points) {
        RowBits bits = new RowBits();
        new RunSolver(plan)
                .rows(LongStream.range(0, points))
                .forEachRemaining(row -> bits.add(Arrays.asList(row)));
        return bits.hex();
    }

    /** The plan of a config. */
    static SweepPlan plan(Path conf, String... overrides) {
        var reading = new ConfigReader(RowSource.NONE, Map.of()).read(conf, List.of(overrides));
        return reading.plan()
                .orElseThrow(() -> new IllegalArgumentException(reading.problems().toString()));
    }

    /**
     * Solves the first points of a config and prints what it computed with, then the bits.
     *
     * @param args the config and the number of points
     */
    public static void main(String[] args) {
        String bits = solved(plan(Path.of(args[0])), Long.parseLong(args[1]));
        System.out.println(BatchSimulator.description());
        System.out.println(bits);
    }

    /** Doubles by their bits: those of a NaN have only one text. */
    private void add(List<?> cells) {
        for (Object cell : cells) {
            String text =
                    cell instanceof Double number
                            ? Long.toHexString(Double.doubleToRawLongBits(number))
                            : String.valueOf(cell);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
