package org.entente.spark.tables;

import static org.apache.spark.sql.functions.col;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.ledger.json.EntryReader;
import org.entente.ledger.linking.LinkKey;
import org.entente.ledger.linking.Linking;
import org.entente.ledger.linking.Report;
import org.entente.model.Event;

/** Links the reports of one event, by the ledger's own rule: those with one key are brought together and linked in order. */
final class LinkReports {

    private static final StructType KEYED = new StructType()
            .add("event", DataTypes.StringType)
            .add("story", DataTypes.StringType)
            .add("key", DataTypes.StringType)
            .add("date", DataTypes.DateType)
            .add("reported", DataTypes.DateType);
    private static final StructType LINK = KEYED.add("canonical", DataTypes.StringType);

    private LinkReports() {}

    /**
     * The links of reports.
     *
     * @param events as JSON, in the column {@code record}
     */
    static Dataset<Row> of(Dataset<Row> events) {
        return events.map((MapFunction<Row, Row>) LinkReports::keyed, Encoders.row(KEYED))
                .repartition(col("key"))
                .sortWithinPartitions("key", "date", "reported", "event")
                .mapPartitions((MapPartitionsFunction<Row, Row>) InOrder::new, Encoders.row(LINK));
    }

    private static Row keyed(Row row) {
        Event event = EntryReader.event(row.getAs("record"));
        return RowFactory.create(
                event.id(),
                event.story(),
                LinkKey.of(event),
                Date.valueOf(event.date().start()),
                Date.valueOf(event.reported()));
    }

    /** Links what comes in the order of keys, and under each key in the order of reports. */
    private static final class InOrder implements Iterator<Row> {

        private final Iterator<Row> rows;
        private Linking linking = new Linking();
        private String key = "";

        InOrder(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            Row row = rows.next();
            if (!row.getString(2).equals(key)) {
                key = row.getString(2);
                linking = new Linking();
            }
            LocalDate date = row.getDate(3).toLocalDate();
            Report report = new Report(
                    row.getString(0), row.getString(1), date, row.getDate(4).toLocalDate(), "");
            return RowFactory.create(
                    row.get(0),
                    row.get(1),
                    key,
                    row.get(3),
                    row.get(4),
                    linking.link(report).canonical());
        }
    }
}
