package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what DuckDB says into a line that tells the user which file, what is the matter and what to do. */
final class Trouble {

    private static final Pattern HOLDER = Pattern.compile("held in (.+?) \\(PID (\\d+)\\)");

    private Trouble() {}

    static LedgerException explain(Path file, SQLException cause) {
        return new LedgerException(file + ": " + reason(Objects.requireNonNullElse(cause.getMessage(), "")), cause);
    }

    /** The same for a file that is written out of the ledger. */
    static LedgerException explainWriting(Path file, SQLException cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        String why = message.contains("No space left") || message.contains("File too large")
                ? "the disk is full"
                : message.contains("Permission denied")
                        ? "no permission to write there"
                        : message.contains("No such file or directory")
                                ? "its folder does not exist"
                                : message.lines().findFirst().orElse("unknown reason");
        return new LedgerException(file + ": cannot be written: " + why, cause);
    }

    private static String reason(String message) {
        if (message.contains("Could not set lock")) {
            Matcher holder = HOLDER.matcher(message);
            String who = holder.find() ? "process " + holder.group(2) : "another process";
            return "the ledger is in use by " + who + "; wait until it ends, or name another with --ledger";
        }
        if (message.contains("not a valid DuckDB database file")) {
            return "is no ledger; name a ledger, or a file that does not exist yet, with --ledger";
        }
        if (message.contains("version number") || message.contains("newer DuckDB version")) {
            return "was written by a newer DuckDB than this Entente has; use a newer Entente";
        }
        if (message.contains("No space left") || message.contains("File too large")) {
            return "the disk is full; what was reported as done is kept: make room, and run the command again";
        }
        if (message.contains("Permission denied")) {
            return "no permission to open the ledger; name another with --ledger";
        }
        if (message.contains("Read-only file system")) {
            return "lies on a file system that can only be read; name another ledger with --ledger";
        }
        if (message.contains("Is a directory")) {
            return "is a folder; name a file with --ledger";
        }
        if (message.contains("No such file or directory")) {
            return "its folder does not exist; make it first, or name another ledger with --ledger";
        }
        return "the ledger cannot be used: " + message.lines().findFirst().orElse("unknown reason");
    }
}
