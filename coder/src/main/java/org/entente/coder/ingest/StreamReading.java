package org.entente.coder.ingest;

import java.io.BufferedInputStream;
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
import java.util.zip.GZIPInputStream;
import org.entente.model.Article;

/** Reads the stories in a stream of bytes, whatever its format, encoding and packing. */
final class StreamReading {

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private static final String LINES_NAME = "(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?";
    private static final Pattern TWO_OBJECT_LINES = Pattern.compile("\\s*\\{[^\n]*\\}\\s*\n\\s*\\{");

    private final ReadingOptions options;
    private final PlainTextReader plain;
    private final HtmlReader html;
    private final JsonStories json;

    StreamReading(ReadingOptions options) {
        this.options = options;
        this.plain = new PlainTextReader(options);
        this.html = new HtmlReader(options);
        this.json = new JsonStories(options);
    }

    /** Reads a page from the web. */
    void page(String source, WebFetcher.Page page, ArticleSink sink) {
        try {
            read(source, page.body(), page.charset(), page.url(), sink);
        } catch (IOException e) {
            sink.reject(new Reject(source, 0, "is broken: it cannot be unpacked"));
        }
    }

    /** Reads a stream that has a name. */
    void read(String source, BufferedInputStream in, ArticleSink sink) throws IOException {
        read(source, in, "", "", sink);
    }

    private void read(String source, InputStream packed, String charset, String url, ArticleSink sink)
            throws IOException {
        BufferedInputStream in = unpacked(packed);
        byte[] start = peek(in, Format.SAMPLE);
        switch (Format.of(start, source)) {
            case EMPTY -> sink.reject(new Reject(source, 0, "is empty"));
            case OTHER -> sink.reject(new Reject(source, 0, Format.refusal(start)));
            case JSON -> stories(source, in, start, sink);
            case HTML -> whole(source, in, charset, url, true, sink);
            case TEXT -> whole(source, in, charset, url, false, sink);
        }
    }

    private static BufferedInputStream unpacked(InputStream packed) throws IOException {
        BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
        byte[] start = peek(in, 2);
        boolean gzip = start.length == 2 && (start[0] & 0xFF) == GZIP_FIRST && (start[1] & 0xFF) == GZIP_SECOND;
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static byte[] peek(BufferedInputStream in, int bytes) throws IOException {
        in.mark(bytes + 1);
        byte[] start = in.readNBytes(bytes);
        in.reset();
        return start;
    }

    private void whole(String source, InputStream in, String charset, String url, boolean markup, ArticleSink sink)
            throws IOException {
        byte[] bytes = in.readNBytes(options.maxBytes());
        if (bytes.length == options.maxBytes() && in.read() >= 0) {
            sink.reject(new Reject(source, 0, Sizes.tooLarge(options.maxBytes())));
            return;
        }
        String characters = TextDecoder.decode(bytes, charset);
        Optional<Article> story = markup ? html.read(characters, url) : plain.read(characters);
        story.ifPresentOrElse(
                article -> sink.article(article, Origin.whole(source)),
                () -> sink.reject(new Reject(source, 0, markup ? "no story was found in the page" : "holds no words")));
    }

    private void stories(String source, InputStream in, byte[] start, ArticleSink sink) throws IOException {
        Optional<Charset> wide = TextDecoder.marked(start).or(() -> TextDecoder.wide(start));
        String sample = TextDecoder.decode(start, "");
        boolean lines = source.matches(LINES_NAME) || linesByLook(sample);
        if (lines && (wide.isEmpty() || wide.get().name().equals("UTF-8"))) {
            lines(source, in, sink);
        } else {
            InputStreamReader characters = new InputStreamReader(in, wide.orElse(StandardCharsets.UTF_8));
            json.document(source, withoutMark(characters), sink);
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
