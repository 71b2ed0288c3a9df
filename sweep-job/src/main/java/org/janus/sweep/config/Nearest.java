package org.janus.sweep.config;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The valid name that a mistyped one was probably meant to be. */
final class Nearest {

    /** A name longer than any key is not worth the time. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The closest by edit distance, if a third of the letters or less differ. */
    static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }

        String nearest = "";
        int least = 1 + Math.max(2, name.length() / 3);
        for (String candidate : new TreeSet<>(known)) {
            int distance = Math.abs(name.length() - candidate.length());
            if (distance < least) {
                distance = distance(name, candidate);
            }

            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** Letters to add, remove, or replace to turn one into the other (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }

        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
