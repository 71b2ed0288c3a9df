package org.janus.sweep.plan;

/** Collects in words which numbers of a run are outside their hard bounds. */
final class Invalidity {

    private String text = "";

    void add(String key, double value, String rule) {
        String found = key + " is " + value + "; it must be " + rule;
        text = text.isEmpty() ? found : text + "; " + found;
    }

    /** All that was added, or empty. */
    String text() {
        return text;
    }
}
