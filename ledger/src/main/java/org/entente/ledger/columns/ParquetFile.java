package org.entente.ledger.columns;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the rows of a Parquet file one after the other, all values as characters. */
public final class ParquetFile {

    private ParquetFile() {}

    /**
     * Reads a file.
     *
     * @param wanted is told the names of the columns, and says whether the rows are wanted
     * @param rows takes the values of each row by the names of their columns, without those that are null
     * @throws IOException where it cannot be read; the message says why, for people
     */
    public static void read(Path file, Predicate<List<String>> wanted, Consumer<Map<String, String>> rows)
            throws IOException {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("threads", "1");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
                PreparedStatement query =
                        connection.prepareStatement("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(?)")) {
            query.setString(1, literal(file));
            try (ResultSet result = query.executeQuery()) {
                List<String> columns = columns(result.getMetaData());
                if (wanted.test(columns)) {
                    while (result.next()) {
                        rows.accept(row(result, columns));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IOException("is a broken Parquet file: " + reason(e), e);
        }
    }

    private static List<String> columns(ResultSetMetaData about) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnName(i));
        }
        return columns;
    }

    private static Map<String, String> row(ResultSet result, List<String> columns) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = result.getString(i + 1);
            if (value != null) {
                row.put(columns.get(i), value);
            }
        }
        return row;
    }

    /** The name with what the database would take for a pattern put in brackets. */
    private static String literal(Path file) {
        return file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]");
    }

    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read");
    }
}
