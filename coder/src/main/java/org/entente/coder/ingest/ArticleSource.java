package org.entente.coder.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.coder.ingest.web.Answer;
import org.entente.coder.ingest.web.FetchFault;
import org.entente.coder.ingest.web.PoliteWeb;
import org.entente.coder.ingest.web.WebFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories from wherever they are: a file, a folder of files, a pattern of file names, an address on the web, or
 * {@code -} for standard input; in text, pages, JSON, tables, feeds and WARC files, packed or not.
 *
 * <p>Whatever cannot be read becomes a {@link Reject}; nothing that comes in makes {@link #read} throw. Memory stays the
 * same however much comes in: one story at a time is held, and no more of a file than that story.
 *
 * <p>A new format takes a constant of {@link Format}, which knows it by its first bytes or its name, a class that makes
 * stories of a stream, and a line in {@link StreamReading}.
 */
public final class ArticleSource implements AutoCloseable {

    private final AtomicLong bytesRead = new AtomicLong();
    private final InputStream standardInput;
    private final ReadingOptions options;
    private final StreamReading reading;
    private final ParquetStories parquet;
    private final Web web;

    /**
     * A source for whom Parquet files need not be read.
     *
     * @param options how to read
     * @param standardInput what {@code -} stands for; not closed
     */
    public ArticleSource(ReadingOptions options, InputStream standardInput) {
        this(options, standardInput, ColumnFile.none());
    }

    /**
     * A source.
     *
     * @param options how to read
     * @param standardInput what {@code -} stands for; not closed
     * @param columns what reads Parquet files
     */
    public ArticleSource(ReadingOptions options, InputStream standardInput, ColumnFile columns) {
        this.standardInput = standardInput;
        this.options = options;
        this.web = new Web();
        this.parquet = new ParquetStories(options, columns);
        this.reading = new StreamReading(options, this::feed, parquet);
    }

    /**
     * Reads everything that one name stands for.
     *
     * @param where a file, a folder, a pattern such as {@code news/2024-*.jsonl.gz}, an address that starts with {@code
     *     http://} or {@code https://}, or {@code -}
     */
    public void read(String where, ArticleSink sink) {
        ArticleSink gate = new StoryGate(sink);
        if (where.equals("-")) {
            stream(where, standardInput, gate);
        } else if (where.toLowerCase(Locale.ROOT).matches("(?s)https?://.*")) {
            fetch(where, gate);
        } else {
            path(where, gate);
        }
    }

    /** How many bytes were read so far, packed as they were; any thread may ask. */
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public void close() {
        web.close();
    }

    private void fetch(String where, ArticleSink sink) {
        try {
            Answer answer = web.fetcher().page(where);
            bytesRead.addAndGet(answer.body().length);
            reading.read(Stretch.web(where, answer.stream(), answer.charset(), answer.url()), sink);
        } catch (FetchFault e) {
            sink.reject(new Reject(where, 0, e.reason()));
        }
    }

    private void feed(String source, byte[] bytes, ArticleSink sink) {
        new FeedStories(options, options.web().linkedPages() ? Optional.of(web.polite()) : Optional.empty())
                .read(source, bytes, sink);
    }

    private void path(String where, ArticleSink sink) {
        Path path;
        try {
            path = Path.of(where);
        } catch (InvalidPathException e) {
            sink.reject(new Reject(where, 0, "is no name of a file"));
            return;
        }
        if (Files.isDirectory(path)) {
            files(where, FolderFiles.of(path, sink), "the folder holds no files", sink);
        } else if (!Files.exists(path) && GlobFiles.isGlob(where)) {
            files(where, GlobFiles.of(where, sink), "no file matches the pattern", sink);
        } else {
            file(path, sink);
        }
    }

    private void files(String where, List<Path> files, String none, ArticleSink sink) {
        if (files.isEmpty()) {
            sink.reject(new Reject(where, 0, none));
        }
        files.forEach(file -> file(file, sink));
    }

    private void file(Path file, ArticleSink sink) {
        if (!Files.exists(file)) {
            sink.reject(new Reject(file.toString(), 0, "no such file"));
            return;
        }
        if (!Files.isReadable(file)) {
            sink.reject(new Reject(file.toString(), 0, "no permission to read it"));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
            buffered.mark(8);
            boolean columns = Format.of(buffered.readNBytes(4), "", sample -> false) == Format.PARQUET;
            buffered.reset();
            if (columns) {
                parquet.file(file.toString(), file, sink);
                bytesRead.addAndGet(Files.size(file));
            } else {
                stream(file.toString(), buffered, sink);
            }
        } catch (IOException e) {
            sink.reject(new Reject(file.toString(), 0, ReadingFaults.reason(e)));
        }
    }

    private void stream(String name, InputStream in, ArticleSink sink) {
        reading.read(Stretch.of(name, new WatchedStream(in, bytesRead)), sink);
    }

    /** What fetches, made when first something is to be fetched. */
    private final class Web {

        private @Nullable WebFetcher fetcher;
        private @Nullable PoliteWeb polite;

        WebFetcher fetcher() {
            if (fetcher == null) {
                fetcher = options.web().fetcher(options.maxBytes());
            }
            return fetcher;
        }

        PoliteWeb polite() {
            if (polite == null) {
                polite = new PoliteWeb(fetcher(), options.web().delay());
            }
            return polite;
        }

        void close() {
            if (fetcher != null) {
                fetcher.close();
            }
        }
    }
}
