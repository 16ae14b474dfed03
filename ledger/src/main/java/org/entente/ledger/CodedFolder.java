package org.entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of Parquet files as the coder on a cluster leaves it, a folder in it for each table. It can be read as a ledger
 * where it lies, or brought into one ({@link Ledger#importFolder}).
 *
 * <p>Its tables: {@code stories}; {@code events} and {@code reports}, statements and claims in the columns of {@link
 * Sheet}, where {@code record} is the entry as JSON, on one of the rows of each report; {@code interactions}, {@code
 * links}, and {@code rejects}. The file {@code manifest.json} says that it is complete, and how it was made.
 */
public final class CodedFolder {

    /** The file that is written last. */
    public static final String MANIFEST = "manifest.json";

    private static final String ACTOR = "{\"text\": \"VARCHAR\", \"start\": \"INTEGER\", \"end\": \"INTEGER\","
            + " \"name\": \"VARCHAR\", \"code\": \"VARCHAR\", \"country\": \"VARCHAR\", \"sector\": \"VARCHAR\","
            + " \"office\": \"VARCHAR\"}";
    private static final Pattern TABLE = Pattern.compile("TABLE\\((\\w+)\\)");

    private final Path folder;

    private CodedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder there.
     *
     * @throws LedgerException if it is none, or was not finished
     */
    public static CodedFolder of(Path folder) {
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            throw new LedgerException(
                    folder + ": is no folder of coded stories, or one that was not finished (it has no " + MANIFEST
                            + "); run the job that makes it once more");
        }
        return new CodedFolder(folder);
    }

    /** What stands in a query for the rows of one of its tables. */
    String rows(String table) {
        try (Stream<Path> files = Files.walk(folder.resolve(table))) {
            List<String> names = files.map(Path::toString)
                    .filter(name -> name.endsWith(".parquet"))
                    .sorted()
                    .map(CodedFolder::literal)
                    .toList();
            if (names.isEmpty()) {
                throw new LedgerException(folder + ": has no Parquet files in " + table);
            }
            return "read_parquet([" + String.join(", ", names) + "], hive_partitioning = false)";
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerException(folder.resolve(table) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Makes the tables of an empty ledger views of this folder. */
    void showIn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(views());
            statement.execute(Schema.script("views.sql"));
        }
    }

    private String views() {
        try (InputStream in = Objects.requireNonNull(CodedFolder.class.getResourceAsStream("folder.sql"))) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\bACTOR\\b", ACTOR);
            return TABLE.matcher(script)
                    .replaceAll((MatchResult table) -> Matcher.quoteReplacement(rows(table.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file as the database wants it: what it would take for a pattern put in brackets. */
    private static String literal(String file) {
        return "'" + file.replaceAll("[\\[*?]", "[$0]").replace("'", "''") + "'";
    }
}
