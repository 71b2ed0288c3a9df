package org.janus.model.batch;

import java.util.Optional;

/**
 * Which parts this JVM computes with: vector instructions where the module is there and they pass a
 * {@link SelfCheck}, else plain Java. The choice never changes a bit of a result.
 *
 * @param parts what was chosen
 * @param description the choice and its reason, one sentence for a log
 */
record PartsChoice(LaneParts parts, String description) {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String VECTOR_PARTS = "org.janus.model.batch.vector.VectorParts";

    /** The choice of this JVM; made once, when it is first asked for. */
    static PartsChoice ofThisJvm() {
        return Holder.CHOICE;
    }

    private static PartsChoice choose() {
        LaneParts scalar = new ScalarParts();
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return new PartsChoice(
                    scalar, "plain Java: the JVM runs without --add-modules " + MODULE);
        }

        try {
            Object found = Class.forName(VECTOR_PARTS).getDeclaredConstructor().newInstance();
            return checked((LaneParts) found, scalar);
        } catch (ReflectiveOperationException | LinkageError missing) {
            return new PartsChoice(scalar, "plain Java: no vector parts here (" + missing + ")");
        }
    }

    private static PartsChoice checked(LaneParts vector, LaneParts scalar) {
        Optional<String> objection =
                new SelfCheck(vector, scalar).objection(SelfCheck.PATIENCE_SECONDS);
        return objection.isPresent()
                ? new PartsChoice(scalar, "plain Java: " + objection.get())
                : new PartsChoice(
                        vector, "vector instructions of " + vector.kernel().width() + " lanes");
    }

    private static final class Holder {
        private static final PartsChoice CHOICE = choose();
    }
}
