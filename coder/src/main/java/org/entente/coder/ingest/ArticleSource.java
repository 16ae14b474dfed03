package org.entente.coder.ingest;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/**
 * Reads stories from wherever they are: a file, a folder of files, an address on the web, or {@code -} for standard
 * input.
 *
 * <p>Whatever cannot be read becomes a {@link Reject}; nothing that comes in makes {@link #read} throw.
 */
public final class ArticleSource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicLong bytesRead = new AtomicLong();
    private final InputStream standardInput;
    private final StreamReading reading;
    private final WebFetcher web;

    /**
     * A source.
     *
     * @param options how to read
     * @param standardInput what {@code -} stands for; not closed
     */
    public ArticleSource(ReadingOptions options, InputStream standardInput) {
        this(options, standardInput, new WebFetcher(options.maxBytes(), PATIENCE, PublicAddresses::isPublic));
    }

    ArticleSource(ReadingOptions options, InputStream standardInput, WebFetcher web) {
        this.standardInput = standardInput;
        this.reading = new StreamReading(options);
        this.web = web;
    }

    /**
     * Reads everything that one name stands for.
     *
     * @param where a file, a folder, an address that starts with {@code http://} or {@code https://}, or {@code -}
     */
    public void read(String where, ArticleSink sink) {
        if (where.equals("-")) {
            stream(where, standardInput, sink);
        } else if (where.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            fetch(where, sink);
        } else {
            path(where, sink);
        }
    }

    /** How many bytes were read so far, packed as they were; any thread may ask. */
    public long bytesRead() {
        return bytesRead.get();
    }

    private void fetch(String where, ArticleSink sink) {
        try {
            reading.page(where, web.fetch(where), sink);
        } catch (StoryFault e) {
            sink.reject(new Reject(where, 0, e.reason()));
        }
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
            folder(path, sink);
        } else {
            file(path, sink);
        }
    }

    /** Every file of a folder and its folders, in the order of their names; hidden ones are left out. */
    private void folder(Path folder, ArticleSink sink) {
        List<Path> files;
        try {
            files = FolderFiles.of(folder, sink);
        } catch (IOException e) {
            sink.reject(new Reject(folder.toString(), 0, reason(e)));
            return;
        }
        if (files.isEmpty()) {
            sink.reject(new Reject(folder.toString(), 0, "the folder holds no files"));
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
            stream(file.toString(), in, sink);
        } catch (IOException e) {
            sink.reject(new Reject(file.toString(), 0, reason(e)));
        }
    }

    private void stream(String name, InputStream in, ArticleSink sink) {
        try {
            reading.read(name, new BufferedInputStream(new WatchedStream(in, bytesRead), 1 << 16), sink);
        } catch (IOException e) {
            sink.reject(new Reject(name, 0, reason(e)));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof ZipException || e instanceof java.io.EOFException) {
            return "is broken: what follows cannot be unpacked";
        }
        String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return "cannot be read"
                + (said == null ? "" : ": " + said.lines().findFirst().orElse(""));
    }
}
