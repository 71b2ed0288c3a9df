package org.janus.sweep.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.janus.sweep.design.ListDesign;

/** Reads rows of numbers from a comma-separated file with a header. An empty cell is left out. */
final class CsvRows implements RowSource {

    @Override
    public List<Map<String, Double>> rows(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = lines.readLine();
            if (header == null) {
                throw new IOException("the file is empty");
            }
            return rows(cells(header), lines);
        }
    }

    private static List<Map<String, Double>> rows(List<String> columns, BufferedReader lines)
            throws IOException {
        List<Map<String, Double>> rows = new ArrayList<>();
        String line = lines.readLine();
        while (line != null) {
            if (rows.size() == ListDesign.MOST_ROWS) {
                throw new IOException("more than " + ListDesign.MOST_ROWS + " rows");
            }
            rows.add(row(columns, cells(line), rows.size() + 2));
            line = lines.readLine();
        }
        return rows;
    }

    private static Map<String, Double> row(List<String> columns, List<String> cells, int line)
            throws IOException {
        if (cells.size() != columns.size()) {
            throw new IOException(
                    "line "
                            + line
                            + " has "
                            + cells.size()
                            + " cells, the header "
                            + columns.size());
        }

        Map<String, Double> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(columns.get(i), number(cells.get(i), line));
            }
        }
        return row;
    }

    private static double number(String cell, int line) throws IOException {
        return Measure.of(cell)
                .filter(Measure::isBare)
                .map(Measure::number)
                .orElseThrow(
                        () ->
                                new IOException(
                                        "line "
                                                + line
                                                + ": "
                                                + Text.shown(cell)
                                                + " is no number"));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.strip().replaceAll("^\"|\"$", ""));
        }
        return cells;
    }
}
