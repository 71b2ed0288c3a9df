package org.janus.model.solve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.State;

/** One run of the reference files: what to solve, and what others found. */
public record ReferenceCase(
        String id,
        Simulation simulation,
        TreeMap<Double, double[]> states,
        OptionalDouble eliminationDays,
        OptionalDouble escapeDays) {

    private static final double HORIZON_DAYS = 60;

    /** All cases, in the order of the file. */
    public static List<ReferenceCase> all() {
        JsonNode contexts = json("contexts.json");
        List<String[]> states = csv("states.csv");
        List<String[]> events = csv("events.csv");
        return StreamSupport.stream(json("cases.json").spliterator(), false)
                .map(node -> read(node, contexts, states, events))
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }

    private static ReferenceCase read(
            JsonNode node, JsonNode contexts, List<String[]> states, List<String[]> events) {
        String id = node.get("id").asText();
        double[] parameters = Parameter.defaults();
        override(parameters, contexts.get(node.get("context").asText()));
        override(parameters, node.get("set"));
        String[] event = events.stream().filter(row -> row[0].equals(id)).findFirst().orElseThrow();
        return new ReferenceCase(
                id,
                new Simulation(parameters, doses(node.get("doses")), HORIZON_DAYS),
                statesOf(id, states),
                number(event[1]),
                number(event[2]));
    }

    private static void override(double[] parameters, JsonNode overrides) {
        for (var entry : overrides.properties()) {
            Parameter parameter = Parameter.of(entry.getKey()).orElseThrow();
            parameters[parameter.ordinal()] = entry.getValue().asDouble();
        }
    }

    private static List<Dose> doses(JsonNode schedules) {
        List<Dose> doses = new ArrayList<>();
        for (JsonNode node : schedules) {
            doses.addAll(
                    new Schedule(
                                    Agent.of(node.get("agent").asText()).orElseThrow(),
                                    node.get("amount").asDouble(),
                                    node.get("start").asDouble(),
                                    node.get("every").asDouble(),
                                    node.get("count").asInt())
                            .doses());
        }
        doses.sort(Comparator.comparingDouble(Dose::timeDays));
        return doses;
    }

    private static TreeMap<Double, double[]> statesOf(String id, List<String[]> rows) {
        TreeMap<Double, double[]> states = new TreeMap<>();
        rows.stream()
                .filter(row -> row[0].equals(id))
                .forEach(row -> states.put(Double.parseDouble(row[1]), numbers(row)));
        return states;
    }

    private static double[] numbers(String[] row) {
        double[] y = new double[State.count()];
        for (int i = 0; i < y.length; i++) {
            y[i] = Double.parseDouble(row[i + 2]);
        }
        return y;
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static List<String[]> csv(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        String path = "/org/janus/model/reference-cases/" + name;
        try (InputStream in = ReferenceCase.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
