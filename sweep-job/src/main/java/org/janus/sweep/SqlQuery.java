package org.janus.sweep;

import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.SparkSession;

/**
 * A query of a user, and what is wrong with it in one line.
 *
 * @param text of the query
 * @param views it may name
 */
record SqlQuery(String text, List<String> views) {

    private static final String NO_SUCH_VIEW = "TABLE_OR_VIEW_NOT_FOUND";
    private static final String MISTAKE_IN_SPARK = "INTERNAL_ERROR";

    /**
     * Prints the answer.
     *
     * @throws Refusal if Spark does not accept the query, or cannot answer it
     */
    void print(SparkSession spark, SqlPrinter printer) {
        try {
            printer.print(spark.sql(statement()));
        } catch (Exception e) {
            throw complaint(e).map(this::refusal).orElseThrow(() -> unexpected(e));
        }
    }

    /** A file may end its query with a semicolon; Spark takes none. */
    private String statement() {
        String stripped = text.strip();
        return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** What Spark says of the query; Scala throws it without telling Java. */
    private static Optional<Throwable> complaint(Throwable e) {
        return Causes.of(e).filter(SqlQuery::isOfQuery).findFirst();
    }

    private static boolean isOfQuery(Throwable e) {
        return e instanceof SparkThrowable spark
                && spark.getCondition() != null
                && !spark.getCondition().startsWith(MISTAKE_IN_SPARK);
    }

    private Refusal refusal(Throwable complaint) {
        String line = firstLine(complaint.getMessage());
        boolean named = line.contains(NO_SUCH_VIEW);
        return Refusal.badInput(named ? line + "; views: " + String.join(", ", views) : line);
    }

    /** Spark begins some messages with an empty line, and goes on with the query. */
    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("the query is wrong");
    }

    private static RuntimeException unexpected(Exception e) {
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
