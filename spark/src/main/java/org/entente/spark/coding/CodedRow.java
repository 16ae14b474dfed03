package org.entente.spark.coding;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Coding;

/** What was read out of a story, as a row: its entries in JSON, in the order of the story, or why there are none. */
public final class CodedRow {

    /** The columns; {@code fault} is null but where the story broke the coder. */
    public static final StructType SCHEMA = new StructType()
            .add("number", DataTypes.LongType, false)
            .add("events", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("statements", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("claims", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("fault", DataTypes.StringType);

    private CodedRow() {}

    static Row of(long number, Coding coding) {
        return RowFactory.create(
                number,
                lines(coding.events(), (out, event) -> out.write(event)),
                lines(coding.statements(), (out, statement) -> out.write(statement)),
                lines(coding.claims(), (out, claim) -> out.write(claim)),
                null);
    }

    static Row broken(long number, String fault) {
        return RowFactory.create(number, new String[0], new String[0], new String[0], fault);
    }

    private static <T> String[] lines(List<T> entries, BiConsumer<EntryWriter, T> writer) {
        return entries.stream()
                .map(entry -> {
                    StringWriter line = new StringWriter();
                    try (EntryWriter out = EntryWriter.lines(line)) {
                        writer.accept(out, entry);
                    }
                    return line.toString().stripTrailing();
                })
                .toArray(String[]::new);
    }
}
