package org.entente.coder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes stories of the rows of a Parquet file, which can only be read from a disk: its table of contents stands last. */
final class ParquetStories {

    /** The largest that is copied out of an archive or from standard input: 4 GiB. */
    private static final long LARGEST_COPY = 4L << 30;

    private final ColumnFile reader;
    private final StoryFields fields;

    ParquetStories(ReadingOptions options, ColumnFile reader) {
        this.reader = reader;
        this.fields = new StoryFields(options);
    }

    /** Reads a file. */
    void file(String source, Path file, ArticleSink sink) {
        StoryRows rows = new StoryRows(source, sink);
        try {
            reader.read(file, rows);
        } catch (IOException e) {
            sink.reject(new Reject(source, rows.number, String.valueOf(e.getMessage())));
            return;
        }
        if (rows.number == 0 && rows.readable) {
            sink.reject(new Reject(source, 0, "holds no stories"));
        }
    }

    /** Reads a file that is not on a disk by itself: it is copied there, and the copy removed. */
    void stream(String source, InputStream in, ArticleSink sink) throws IOException {
        Path copy = Files.createTempFile("entente-", ".parquet");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                byte[] buffer = new byte[1 << 16];
                long copied = 0;
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    copied += read;
                    if (copied > LARGEST_COPY) {
                        sink.reject(new Reject(source, 0, "is a Parquet file larger than 4 GB; unpack it first"));
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            }
            file(source, copy, sink);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private final class StoryRows implements ColumnFile.Rows {

        private final String source;
        private final ArticleSink sink;
        private List<String> given = List.of();
        private List<String> columns = List.of();
        private boolean readable = true;
        private long number;

        StoryRows(String source, ArticleSink sink) {
            this.source = source;
            this.sink = sink;
        }

        @Override
        public boolean columns(List<String> names) {
            given = names;
            columns = fields.columns(names);
            readable = columns.contains(fields.theirs("text"));
            if (!readable) {
                sink.reject(new Reject(source, 0, fields.withoutText(columns)));
            }
            return readable;
        }

        @Override
        public void row(Map<String, String> values) {
            Origin origin = new Origin(source, ++number, Origin.UNKNOWN);
            Map<String, String> named = new java.util.TreeMap<>();
            for (int i = 0; i < given.size(); i++) {
                String value = values.get(given.get(i));
                if (value != null) {
                    named.put(columns.get(i), value);
                }
            }
            try {
                sink.article(fields.story(named), origin);
            } catch (StoryFault e) {
                sink.reject(new Reject(origin, e.reason()));
            }
        }
    }
}
