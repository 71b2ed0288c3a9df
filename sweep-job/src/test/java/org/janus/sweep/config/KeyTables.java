package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.janus.model.Agent;
import org.janus.sweep.design.DesignType;

/** The config language as tables in Markdown, as configs/README.md has them. */
final class KeyTables {

    private KeyTables() {}

    /** One table for each block of keys of a sweep's file. */
    static String keys() {
        return keys(KeyBlock.ROOT, KeyBlock.DOSE);
    }

    /** One table for each block of keys of an experiment's file. */
    static String experimentKeys() {
        return keys(KeyBlock.EXPERIMENT_FILE, KeyBlock.ACCEPTED);
    }

    private static String keys(KeyBlock first, KeyBlock last) {
        return EnumSet.range(first, last).stream()
                .map(KeyTables::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(KeyBlock block) {
        String title = block.path().isEmpty() ? "The file" : "`" + block.path() + "`";
        String heading = block.path().isEmpty() ? title : title + ": " + block.meaning();
        List<List<String>> rows =
                Key.of(block).stream()
                        .map(
                                key ->
                                        List.of(
                                                "`" + key.word() + "`",
                                                key.rule(),
                                                fallback(key),
                                                key.meaning(),
                                                "`" + key.example() + "`"))
                        .toList();
        return "### "
                + heading
                + "\n\n"
                + table(List.of("key", "value", "default", "meaning", "example"), rows);
    }

    private static String fallback(Key key) {
        boolean isWord = key.fallback().equals(Key.REQUIRED) || key.fallback().equals(Key.NONE);
        return isWord ? key.fallback().replaceAll("[()]", "") : "`" + key.fallback() + "`";
    }

    /** The designs, their sizes and their keys. */
    static String designs() {
        List<List<String>> rows =
                Arrays.stream(DesignType.values())
                        .map(
                                type ->
                                        List.of(
                                                "`" + type.key() + "`",
                                                type.meaning(),
                                                type.size(),
                                                String.join(", ", type.configKeys())))
                        .toList();
        return table(List.of("type", "points", "how many", "keys"), rows);
    }

    /** The agents and the units of their amounts. */
    static String agents() {
        List<List<String>> rows =
                Arrays.stream(Agent.values())
                        .map(agent -> List.of("`" + agent.key() + "`", Amounts.rule(agent)))
                        .toList();
        return table(List.of("agent", "amount"), rows);
    }

    /** The shipped scenarios. */
    static String scenarios() {
        List<List<String>> rows = new ArrayList<>();
        Shipped.ALL
                .definitions()
                .scenarios()
                .forEach((name, scenario) -> rows.add(List.of("`" + name + "`", scenario.about())));
        return table(List.of("scenario", "what it stands for"), rows);
    }

    /** The shipped contexts. */
    static String contexts() {
        List<List<String>> rows = new ArrayList<>();
        Shipped.ALL
                .definitions()
                .contexts()
                .forEach((name, context) -> rows.add(List.of("`" + name + "`", context.about())));
        return table(List.of("context", "what it stands for"), rows);
    }

    private static String table(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder();
        line(text, header);
        line(text, header.stream().map(cell -> "---").toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ")
                .append(
                        cells.stream()
                                .map(cell -> cell.replace("|", "\\|"))
                                .collect(Collectors.joining(" | ")))
                .append(" |\n");
    }
}
