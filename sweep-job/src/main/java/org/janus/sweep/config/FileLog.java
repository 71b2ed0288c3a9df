package org.janus.sweep.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Remembers which files were read, each with its SHA-256. */
final class FileLog {

    private final List<String> files = new ArrayList<>();

    /** Hashes a file and remembers it; says the hash in 64 hexadecimal digits. */
    String add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            String hash = HexFormat.of().formatHex(digest.digest());
            files.add(hash + " " + file);
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The files in the order of reading, each as {@code SHA-256 name}. */
    List<String> files() {
        return List.copyOf(files);
    }
}
