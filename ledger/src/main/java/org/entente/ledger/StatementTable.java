package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.entente.model.Statement;

/** Statements as rows of the table {@code statements}. */
final class StatementTable {

    private StatementTable() {}

    static void append(DuckDBAppender row, Statement statement, long run) throws SQLException {
        row.beginRow().append(statement.id()).append(statement.story()).append(run);
        Structs.append(row, statement.speaker());
        Structs.append(row, statement.audience());
        row.append(statement.mode().label()).append(statement.text());
        Structs.append(row, statement.evidence());
        row.endRow();
    }

    static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                row.getString("id"),
                row.getString("story"),
                Structs.actor(row.getObject("speaker")),
                Structs.optionalActor(row.getObject("audience")),
                Statement.Voice.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                row.getString("text"),
                EventTable.evidence(row));
    }
}
