package org.entente.ledger.interchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A file of somebody else's event data: plain, or compressed with gzip or zip. */
public final class EventFile {

    private final Path file;
    private final EventFormat format;
    private final RowReader reader;
    private final Conversion conversion;

    /**
     * A file to read.
     *
     * @param lookup knows who the names in it stand for
     */
    public EventFile(Path file, EventFormat format, ActorLookup lookup) {
        this.file = file;
        this.format = format;
        this.reader = format.reader(lookup);
        this.conversion = new Conversion(format);
    }

    /** Reads it to its end; what cannot be read is rejected, and nothing that stands in it makes this throw. */
    public void read(ImportSink sink) {
        try (InputStream in = open()) {
            rows(new LineStream(in), sink);
        } catch (RowFault e) {
            sink.reject(1, e.reason());
        } catch (NoSuchFileException e) {
            sink.reject(0, "no such file");
        } catch (AccessDeniedException e) {
            sink.reject(0, "no permission to read it");
        } catch (EOFException | ZipException e) {
            sink.reject(0, "is broken: what follows cannot be unpacked");
        } catch (IOException e) {
            sink.reject(0, "cannot be read: " + e.getMessage());
        }
    }

    private void rows(LineStream lines, ImportSink sink) throws IOException, RowFault {
        String first = lines.next();
        if (first == null) {
            sink.reject(0, lines.number() == 0 ? "the file is empty" : "its first line is longer than a row can be");
            return;
        }
        if (first.indexOf('\0') >= 0) {
            sink.reject(0, "is no text; expected rows of " + format + " events");
            return;
        }
        Cells cells = Cells.of(first);
        List<String> names = cells.split(first).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean header = format.isHeader(names);
        List<String> missing = header ? format.missing(names) : List.of();
        if (!missing.isEmpty()) {
            sink.reject(1, "the header lacks the columns " + String.join(", ", missing) + " of " + format + " events");
            return;
        }
        Map<String, Integer> columns = columns(header ? names : format.columnsWithoutHeader());
        if (!header) {
            row(columns, cells, first, 1, sink);
        }
        for (String line = lines.next(); line != null || lines.skipped(); line = lines.next()) {
            if (line == null) {
                sink.reject(lines.number(), "the line is longer than a row can be");
            } else if (!line.isBlank()) {
                row(columns, cells, line, lines.number(), sink);
            }
        }
    }

    private void row(Map<String, Integer> columns, Cells cells, String line, long number, ImportSink sink) {
        try {
            sink.event(conversion.convert(reader.read(new Row(columns, cells.split(line)))));
        } catch (RowFault e) {
            sink.reject(number, e.reason());
        }
    }

    private static Map<String, Integer> columns(List<String> names) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
        return columns;
    }

    private InputStream open() throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        if (start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return new GZIPInputStream(in, 1 << 16);
        }
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            ZipInputStream zip = new ZipInputStream(in);
            zip.getNextEntry();
            return zip;
        }
        return in;
    }
}
