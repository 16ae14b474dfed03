package org.entente.model.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Third-party data that lies beside the repository in {@code ../shared}, where somebody has put it. */
public final class Shared {

    private Shared() {}

    /** A file of it; the test that asks is skipped, saying why, where the file is missing. */
    public static Path file(String name) {
        Path file =
                Path.of(System.getProperty("entente.shared", "../../shared")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: needs third-party data that is not here: " + file);
        return file;
    }
}
