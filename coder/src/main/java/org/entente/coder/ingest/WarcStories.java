package org.entente.coder.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Optional;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Makes stories of the pages that a crawler kept in a WARC file.
 *
 * <p>A record that is not as long as it says is rejected, and one whose header cannot be understood costs what stands
 * before the next header; one that the file's end cuts off costs itself.
 */
final class WarcStories {

    private static final int BUFFER = 8 << 10;

    private final WarcPages pages;

    WarcStories(ReadingOptions options) {
        this.pages = new WarcPages(options);
    }

    /** Reads an unpacked WARC file. */
    void read(String source, InputStream in, ArticleSink sink) throws IOException {
        new Reading(source, new WarcBytes(in), sink).all();
    }

    private final class Reading {

        private final String source;
        private final WarcBytes bytes;
        private final ArticleSink sink;
        private long number;
        private long base;
        private @Nullable Article story;
        private @Nullable Origin origin;
        private boolean lied;
        private boolean any;

        Reading(String source, WarcBytes bytes, ArticleSink sink) {
            this.source = source;
            this.bytes = bytes;
            this.sink = sink;
        }

        void all() throws IOException {
            boolean more = true;
            while (more) {
                base = bytes.position();
                WarcReader reader = reader();
                try {
                    records(reader);
                    more = false;
                } catch (ParsingException | WarcBytes.Broken | WarcBytes.EndlessHeader e) {
                    handOn();
                    long at = base + Math.max(0, reader.position());
                    reject(new Reject(
                            new Origin(source, ++number, at),
                            "the header of the record is broken; it was passed over"));
                    more = bytes.seekRecord(at);
                } catch (EOFException e) {
                    handOn();
                    reject(new Reject(
                            new Origin(source, number, base + Math.max(0, reader.position())),
                            "is cut off in the middle of the record"));
                    more = false;
                } catch (IOException e) {
                    handOn();
                    throw e;
                }
            }
            if (!any) {
                reject(new Reject(source, 0, "holds no web pages"));
            }
        }

        private void reject(Reject reject) {
            any = true;
            sink.reject(reject);
        }

        private WarcReader reader() throws IOException {
            WarcReader reader = new WarcReader(
                    Channels.newChannel(bytes), ByteBuffer.allocate(BUFFER).flip());
            reader.setLenient(true);
            reader.onWarning(warning -> lied |= warning.contains("trailer"));
            return reader;
        }

        private void records(WarcReader reader) throws IOException {
            for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
                handOn();
                origin = new Origin(source, ++number, base + reader.position());
                if (next.get() instanceof WarcResponse response) {
                    read(response, origin);
                }
                passOver(next.get());
            }
            handOn();
        }

        private static void passOver(WarcRecord record) throws IOException {
            try {
                record.body().consume();
            } catch (RuntimeException e) {
                throw new WarcBytes.Broken(e);
            }
        }

        private Optional<WarcRecord> next(WarcReader reader) throws IOException {
            bytes.header();
            try {
                return reader.next();
            } catch (RuntimeException e) {
                throw new WarcBytes.Broken(e);
            } finally {
                bytes.body();
            }
        }

        private void read(WarcResponse response, Origin where) throws IOException {
            try {
                story = pages.story(response, bytes).orElse(null);
            } catch (StoryFault e) {
                reject(new Reject(where, e.reason()));
            }
        }

        /** Gives on the story that was read last, now that what follows it shows whether its record was as long as it said. */
        private void handOn() {
            if (origin != null && lied) {
                reject(new Reject(origin, "the record is not as long as it says; it was not read"));
            } else if (origin != null && story != null) {
                any = true;
                sink.article(story, origin);
            }
            lied = false;
            origin = null;
            story = null;
        }
    }
}
