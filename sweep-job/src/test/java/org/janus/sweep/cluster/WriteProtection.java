package org.janus.sweep.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** A folder in which nothing can be made or removed, not even by root. */
final class WriteProtection {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path folder;

    private WriteProtection(Path folder) {
        this.folder = folder;
    }

    /**
     * Protects a folder.
     *
     * @throws IllegalStateException if neither permissions nor attributes are heeded here
     */
    static WriteProtection of(Path folder) throws IOException {
        WriteProtection protection = new WriteProtection(folder);
        protection.set("r-xr-xr-x", "+i");
        if (!protection.holds()) {
            protection.lift();
            throw new IllegalStateException(folder + " cannot be protected here");
        }
        return protection;
    }

    void lift() throws IOException {
        set("rwxr-xr-x", "-i");
    }

    /** Root ignores permissions, and nobody else may set attributes. */
    private void set(String permissions, String attribute) throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            FinishedProcess.of(new ProcessBuilder("chattr", attribute, folder.toString()), LIMIT);
        } else {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        }
    }

    private boolean holds() {
        try {
            Files.delete(Files.createTempFile(folder, "probe", ""));
            return false;
        } catch (IOException refused) {
            return true;
        }
    }
}
