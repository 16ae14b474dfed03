package org.entente.coder.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.entente.coder.ingest.packing.Archive;
import org.entente.coder.ingest.packing.Packing;
import org.entente.model.Article;

/** Reads the stories in a stretch of bytes, whatever its packing, format and encoding. */
final class StreamReading {

    /** Reads feeds, which may mean to fetch what they link to. */
    interface FeedReading {

        /** Reads a whole feed. */
        void read(String source, byte[] bytes, ArticleSink sink);
    }

    /** A WARC file in gzip in a tar in gzip in a zip has four; more than this is made to do harm. */
    private static final int MOST_LAYERS = 8;

    private final ReadingOptions options;
    private final PlainTextReader plain;
    private final HtmlReader html;
    private final JsonReading json;
    private final TableStories tables;
    private final WarcStories warc;
    private final FeedReading feeds;
    private final ParquetStories parquet;

    StreamReading(ReadingOptions options, FeedReading feeds, ParquetStories parquet) {
        this.options = options;
        this.plain = new PlainTextReader(options);
        this.html = new HtmlReader(options);
        this.json = new JsonReading(options);
        this.tables = new TableStories(options);
        this.warc = new WarcStories(options);
        this.feeds = feeds;
        this.parquet = parquet;
    }

    /**
     * Reads everything in a stretch; what is wrong with it becomes a reject.
     *
     * @return whether its bytes could be read to the end
     */
    boolean read(Stretch packed, ArticleSink sink) {
        try {
            BufferedInputStream in = new BufferedInputStream(packed.in(), 1 << 16);
            byte[] start = peek(in, Format.SAMPLE);
            Stretch stretch = packed.from(in);
            Optional<Packing> packing = Packing.of(start);
            if (packing.isEmpty()) {
                stories(stretch, start, sink);
            } else if (packed.layers() == MOST_LAYERS) {
                sink.reject(new Reject(
                        packed.name(), 0, "is packed more than " + MOST_LAYERS + " times over; it was not read"));
            } else if (packing.get().archive()) {
                try (Archive archive = Archive.of(in, packing.get(), packed.budget())) {
                    archive(stretch, archive, sink);
                }
            } else {
                try (InputStream content = packing.get().unpack(in, packed.budget())) {
                    return read(stretch.unpacked(content), sink);
                }
            }
            return true;
        } catch (IOException e) {
            sink.reject(new Reject(packed.name(), 0, ReadingFaults.reason(e)));
            return false;
        }
    }

    private void archive(Stretch stretch, Archive archive, ArticleSink sink) throws IOException {
        boolean any = false;
        boolean whole = true;
        while (true) {
            Optional<Archive.Member> next = next(archive, whole);
            if (next.isEmpty()) {
                break;
            }
            Archive.Member member = next.get();
            if (!any
                    && (member.name().equals("[Content_Types].xml")
                            || member.name().equals("mimetype"))) {
                sink.reject(new Reject(stretch.name(), 0, "is an office document; save it as text first"));
                return;
            }
            any = true;
            Stretch inner = stretch.member(member.name(), member.body());
            if (member.fault().isEmpty()) {
                whole = read(inner, sink);
            } else {
                sink.reject(new Reject(inner.name(), 0, member.fault()));
            }
        }
        if (!any) {
            sink.reject(new Reject(stretch.name(), 0, "the archive holds no files"));
        }
    }

    /** The next file; none where the one before it broke off because the archive does. */
    private static Optional<Archive.Member> next(Archive archive, boolean whole) throws IOException {
        try {
            return archive.next();
        } catch (IOException e) {
            if (whole) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void stories(Stretch stretch, byte[] start, ArticleSink sink) throws IOException {
        String name = stretch.name();
        switch (Format.of(start, name, tables::looksLikeOne)) {
            case EMPTY -> sink.reject(new Reject(name, 0, "is empty"));
            case OTHER -> sink.reject(new Reject(name, 0, Format.refusal(start)));
            case JSON -> json.read(stretch, start, sink);
            case TABLE -> table(stretch, start, sink);
            case WARC -> warc.read(name, stretch.in(), sink);
            case FEED -> whole(stretch, sink, bytes -> feeds.read(name, bytes, sink));
            case PARQUET -> parquet.stream(name, stretch.in(), sink);
            case HTML ->
                whole(
                        stretch,
                        sink,
                        bytes -> story(
                                name,
                                html.read(TextDecoder.decode(bytes, stretch.charset()), stretch.url()),
                                "no story was found in the page",
                                sink));
            case TEXT ->
                whole(
                        stretch,
                        sink,
                        bytes -> story(
                                name,
                                plain.read(TextDecoder.decode(bytes, stretch.charset())),
                                "holds no words",
                                sink));
        }
    }

    private void table(Stretch stretch, byte[] start, ArticleSink sink) throws IOException {
        Optional<Charset> wide = TextDecoder.marked(start).or(() -> TextDecoder.wide(start));
        InputStream in = wide.isEmpty() || wide.get().name().equals("UTF-8")
                ? stretch.in()
                : new Transcoded(stretch.in(), wide.get());
        tables.read(stretch.name(), in, TextDecoder.decode(start, ""), sink);
    }

    /** Takes all bytes of something that is read as a whole. */
    private interface Whole {

        void take(byte[] bytes) throws IOException;
    }

    private void whole(Stretch stretch, ArticleSink sink, Whole whole) throws IOException {
        byte[] bytes = stretch.in().readNBytes(options.maxBytes());
        if (bytes.length == options.maxBytes() && stretch.in().read() >= 0) {
            sink.reject(new Reject(stretch.name(), 0, Sizes.tooLarge(options.maxBytes())));
        } else {
            whole.take(bytes);
        }
    }

    private static void story(String source, Optional<Article> story, String otherwise, ArticleSink sink) {
        story.ifPresentOrElse(
                article -> sink.article(article, Origin.whole(source)),
                () -> sink.reject(new Reject(source, 0, otherwise)));
    }

    /** The first bytes; fewer where there are no more, or where it breaks off: what there is before is read. */
    private static byte[] peek(BufferedInputStream in, int bytes) throws IOException {
        byte[] start = new byte[bytes];
        int filled = 0;
        in.mark(bytes + 1);
        try {
            for (int read = 0; read >= 0 && filled < bytes; filled += Math.max(0, read)) {
                read = in.read(start, filled, bytes - filled);
            }
        } catch (IOException e) {
            if (filled == 0) {
                throw e;
            }
        }
        in.reset();
        return Arrays.copyOf(start, filled);
    }
}
