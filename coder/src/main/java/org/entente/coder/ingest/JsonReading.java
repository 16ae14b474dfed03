package org.entente.coder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coder.ingest.packing.Packing;
import org.entente.model.Article;

/** Reads stories in JSON, one object a line or however else they are laid out. */
final class JsonReading {

    private static final String LINES_NAME = "(?s).*\\.(?:jsonl|ndjson)";
    private static final Pattern TWO_OBJECT_LINES = Pattern.compile("\\s*\\{[^\n]*\\}\\s*\n\\s*\\{");

    private final ReadingOptions options;
    private final JsonStories json;

    JsonReading(ReadingOptions options) {
        this.options = options;
        this.json = new JsonStories(options);
    }

    /**
     * Reads a stretch of JSON.
     *
     * @param start its first bytes
     */
    void read(Stretch stretch, byte[] start, ArticleSink sink) throws IOException {
        Optional<Charset> wide = TextDecoder.marked(start).or(() -> TextDecoder.wide(start));
        String sample = TextDecoder.decode(start, "");
        boolean lines = Packing.bare(stretch.name()).matches(LINES_NAME) || linesByLook(sample);
        if (lines && (wide.isEmpty() || wide.get().name().equals("UTF-8"))) {
            lines(stretch.name(), stretch.in(), sink);
        } else {
            InputStreamReader characters = new InputStreamReader(stretch.in(), wide.orElse(StandardCharsets.UTF_8));
            json.document(stretch.name(), withoutMark(characters), sink);
        }
    }

    /** Whether JSON is laid out one object a line, judged by its first line or two. */
    private boolean linesByLook(String sample) {
        int lineEnd = sample.indexOf('\n');
        if (lineEnd < 0) {
            return sample.stripLeading().startsWith("{");
        }
        return TWO_OBJECT_LINES.matcher(sample).lookingAt() || json.wholeObject(sample.substring(0, lineEnd));
    }

    private static Reader withoutMark(Reader characters) throws IOException {
        PushbackReader reader = new PushbackReader(characters, 1);
        int first = reader.read();
        if (first < 0) {
            return new StringReader("");
        }
        if (first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    private void lines(String source, InputStream in, ArticleSink sink) throws IOException {
        LineReader lines = new LineReader(in, options.maxBytes());
        boolean any = false;
        for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            LineReader.Line line = next.get();
            Origin origin = new Origin(source, line.number(), line.offset());
            if (line.tooLong()) {
                sink.reject(new Reject(origin, "the line " + Sizes.tooLarge(options.maxBytes())));
                any = true;
                continue;
            }
            String characters = line.characters().strip();
            if (!characters.isEmpty()) {
                any = true;
                story(origin, characters, sink);
            }
        }
        if (!any) {
            sink.reject(new Reject(source, 0, "holds no stories"));
        }
    }

    private void story(Origin origin, String line, ArticleSink sink) {
        Article story;
        try {
            story = json.line(line);
        } catch (StoryFault e) {
            sink.reject(new Reject(origin, e.reason()));
            return;
        }
        sink.article(story, origin);
    }
}
