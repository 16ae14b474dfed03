package org.entente.spark.tables;

import java.sql.Date;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.ledger.json.EntryReader;
import org.entente.model.Event;
import org.entente.model.Interaction;

/** What analysis counts of each report of an event: a row for each source and target that have codes. */
final class CountedRows {

    private static final StructType SCHEMA = new StructType()
            .add("event", DataTypes.StringType)
            .add("story", DataTypes.StringType)
            .add("date", DataTypes.DateType)
            .add("source", DataTypes.StringType)
            .add("target", DataTypes.StringType)
            .add("type", DataTypes.StringType)
            .add("quad", DataTypes.StringType)
            .add("goldstein", DataTypes.DoubleType);

    private CountedRows() {}

    /**
     * The rows.
     *
     * @param events as JSON, in the column {@code record}
     */
    static Dataset<Row> of(Dataset<Row> events) {
        return events.flatMap((FlatMapFunction<Row, Row>) CountedRows::rows, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> rows(Row row) {
        Event event = EntryReader.event(row.getAs("record"));
        return Interaction.of(event).stream()
                .map(counted -> row(event, counted))
                .iterator();
    }

    private static Row row(Event event, Interaction counted) {
        return RowFactory.create(
                counted.event(),
                event.story(),
                Date.valueOf(counted.date()),
                counted.source(),
                counted.target(),
                counted.type().name(),
                counted.quad().name(),
                counted.goldstein());
    }
}
