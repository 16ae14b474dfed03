package org.entente.app.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.entente.app.console.CannotWork;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.PloverJson;
import org.entente.model.Event;

/** Writes events to a file in PLOVER's JSON, an event a line. The file is there whole or not at all. */
final class PloverFile {

    private PloverFile() {}

    static void write(Ledger ledger, EventFilter filter, boolean reports, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part);
                    JsonGenerator json = new JsonFactory().createGenerator(out);
                    Stream<Event> events = reports ? ledger.reports(filter) : ledger.events(filter)) {
                json.setRootValueSeparator(new SerializedString("\n"));
                for (Event event : (Iterable<Event>) events::iterator) {
                    PloverJson.write(json, event, ledger.story(event.story()));
                }
                json.writeRaw("\n");
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotWork(file + ": cannot be written: " + e.getMessage(), e);
        } finally {
            part.toFile().delete();
        }
    }
}
