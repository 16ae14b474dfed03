package org.entente.app.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Rejects;
import org.entente.coder.ingest.Origin;
import org.entente.coder.ingest.Reject;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read or coded: told on standard error, and written to a file of JSON Lines that is added to from run to
 * run. The file is made with the first reject.
 */
final class RejectsFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rejects told;
    private final Optional<Path> file;
    private final long run;
    private @Nullable BufferedWriter out;

    /**
     * Rejects of a run.
     *
     * @param told tells them
     * @param file where they are written; nowhere if empty
     * @param run the number that the ledger gave the run, 0 where there is none
     */
    RejectsFile(Rejects told, Optional<Path> file, long run) {
        this.told = told;
        this.file = file;
        this.run = run;
    }

    /** Adds one. */
    void add(Reject reject) {
        told.add(reject.message());
        file.ifPresent(path -> {
            try {
                writer(path).write(line(reject) + "\n");
            } catch (IOException e) {
                throw cannot(path, e);
            }
        });
    }

    /** Has everything on the disk. */
    void flush() {
        if (out != null) {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private BufferedWriter writer(Path path) throws IOException {
        if (out == null) {
            out = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return out;
    }

    private String line(Reject reject) throws IOException {
        Origin origin = reject.origin();
        ObjectNode line = JSON.createObjectNode();
        if (run > 0) {
            line.put("run", run);
        }
        line.put("file", origin.source());
        line.put("record", origin.record());
        if (origin.offset() == Origin.UNKNOWN) {
            line.putNull("offset");
        } else {
            line.put("offset", origin.offset());
        }
        return JSON.writeValueAsString(line.put("reason", reject.reason()));
    }

    private static CannotWork cannot(Path path, IOException e) {
        return new CannotWork(path + ": cannot be written (" + e.getMessage() + "); name another with --rejects", e);
    }
}
