package org.entente.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.Statement;

/** Writes many events, statements and claims: one object a line, or all of them in one array. */
public final class EntryWriter implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final boolean array;

    private EntryWriter(Writer out, boolean array) throws IOException {
        this.json = JSON.createGenerator(out);
        this.json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.json.setRootValueSeparator(new SerializedString("\n"));
        this.array = array;
        if (array) {
            json.useDefaultPrettyPrinter().writeStartArray();
        }
    }

    /** Writes one object a line (JSON Lines). */
    public static EntryWriter lines(Writer out) {
        return open(out, false);
    }

    /** Writes one array of objects, which ends when this is closed. */
    public static EntryWriter array(Writer out) {
        return open(out, true);
    }

    /** Writes an event. */
    public void write(Event event) {
        try {
            EntryJson.write(json, event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a statement. */
    public void write(Statement statement) {
        try {
            EntryJson.write(json, statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a causal claim. */
    public void write(Claim claim) {
        try {
            EntryJson.write(json, claim);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the last line, and the array; the writer underneath stays open. */
    @Override
    public void close() {
        try {
            if (array) {
                json.writeEndArray();
            }
            boolean something = json.getOutputContext().getEntryCount() > 0;
            if (something) {
                json.writeRaw('\n');
            }
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntryWriter open(Writer out, boolean array) {
        try {
            return new EntryWriter(out, array);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
