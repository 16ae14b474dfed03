package org.entente.bench.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.ledger.Ledger;

/** Makes a ledger of many events between 250 actors over 29 years, a few of them far busier than the rest. */
final class LargeLedger {

    private static final String ACTORS =
            """
            CREATE TEMP TABLE codes AS SELECT i,
                CASE i WHEN 0 THEN 'USA' WHEN 1 THEN 'RUS' WHEN 2 THEN 'CHN' ELSE 'A' || lpad(CAST(i AS VARCHAR), 3, '0') END AS code
            FROM range(250) t(i)""";
    private static final String TYPES =
            """
            CREATE TEMP TABLE types AS SELECT * FROM (VALUES
                (0, 'AGREE', 'VERBAL_COOPERATION', 3.0), (1, 'CONSULT', 'VERBAL_COOPERATION', 1.0),
                (2, 'SUPPORT', 'VERBAL_COOPERATION', 4.0), (3, 'COOPERATE', 'MATERIAL_COOPERATION', 7.0),
                (4, 'AID', 'MATERIAL_COOPERATION', 7.0), (5, 'CONCEDE', 'MATERIAL_COOPERATION', 5.0),
                (6, 'ACCUSE', 'VERBAL_CONFLICT', -2.0), (7, 'THREATEN', 'VERBAL_CONFLICT', -4.0),
                (8, 'REJECT', 'VERBAL_CONFLICT', -4.0), (9, 'SANCTION', 'MATERIAL_CONFLICT', -6.0),
                (10, 'COERCE', 'MATERIAL_CONFLICT', -7.0), (11, 'ASSAULT', 'MATERIAL_CONFLICT', -10.0)) t(k, type, quad, score)""";
    private static final String EVENTS =
            """
            INSERT INTO interactions
            SELECT 'e' || lpad(CAST(r.i AS VARCHAR), 12, '0'), 's' || CAST(r.i // 10 AS VARCHAR),
                   DATE '1995-01-01' + CAST(r.day AS INTEGER), x.code, y.code, t.type, t.quad, t.score
            FROM (SELECT i, floor(10592 * random()) AS day, CAST(floor(250 * pow(random(), 3)) AS BIGINT) AS u,
                         CAST(floor(250 * pow(random(), 3)) AS BIGINT) AS v, CAST(floor(12 * random()) AS BIGINT) AS k
                  FROM range(%d) t(i)) r
            JOIN codes x ON x.i = r.u JOIN codes y ON y.i = r.v JOIN types t ON t.k = r.k""";

    private LargeLedger() {}

    /** Writes it to a file that is not there yet. */
    static void make(Path file, long events) throws SQLException {
        Ledger.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("SELECT setseed(0.5)");
            sql.execute(ACTORS);
            sql.execute(TYPES);
            sql.execute(EVENTS.formatted(events));
            sql.execute("CHECKPOINT");
        }
    }
}
