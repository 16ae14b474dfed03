package org.entente.coder.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.entente.coder.ingest.packing.UnpackingBudget;

/** Says in a line why bytes cannot be read. */
final class ReadingFaults {

    private ReadingFaults() {}

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof UnpackingBudget.Exhausted) {
            return e.getMessage() + "; nothing more of it was read";
        }
        if (e instanceof FileSystemException file) {
            return "cannot be read" + (file.getReason() == null ? "" : ": " + file.getReason());
        }
        boolean cut = e instanceof EOFException;
        return (cut ? "is broken off" : "is broken") + ": what follows cannot be unpacked";
    }
}
