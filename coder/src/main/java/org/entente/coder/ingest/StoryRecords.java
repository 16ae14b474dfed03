package org.entente.coder.ingest;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Makes stories of single records, for whoever takes files apart by other means, as a cluster does: the same stories that
 * {@link ArticleSource} makes of the whole files. Nothing that comes in makes it throw.
 */
public final class StoryRecords {

    private final JsonStories json;
    private final StoryFields fields;
    private final StreamReading streams;

    /** With these options; pages that feeds link to are not fetched. */
    public StoryRecords(ReadingOptions options) {
        this.json = new JsonStories(options);
        this.fields = new StoryFields(options);
        this.streams = new StreamReading(
                options,
                (source, bytes, sink) -> new FeedStories(options, Optional.empty()).read(source, bytes, sink),
                new ParquetStories(options, ColumnFile.none()));
    }

    /** Reads a line of JSON Lines; a blank one is nothing. */
    public void line(String line, Origin origin, ArticleSink sink) {
        if (!line.isBlank()) {
            try {
                new StoryGate(sink).article(json.line(line.strip()), origin);
            } catch (StoryFault e) {
                sink.reject(new Reject(origin, e.reason()));
            }
        }
    }

    /** Reads a row of a table: its values by the names of their columns, without those that are null. */
    public void row(Map<String, String> row, Origin origin, ArticleSink sink) {
        try {
            new StoryGate(sink).article(fields.story(row), origin);
        } catch (StoryFault e) {
            sink.reject(new Reject(origin, e.reason()));
        }
    }

    /** Reads a file of any other format: WARC, pages, feeds, archives, text. */
    public void file(String name, InputStream in, ArticleSink sink) {
        streams.read(Stretch.of(name, in), new StoryGate(sink));
    }
}
