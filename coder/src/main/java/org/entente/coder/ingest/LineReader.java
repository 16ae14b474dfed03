package org.entente.coder.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads lines of bytes one by one, however long the stream is.
 *
 * <p>A line longer than the limit is skipped to its end and reported as too long, so that one broken line costs neither
 * memory nor those that follow.
 */
final class LineReader {

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param offset how many bytes stand before it
     * @param characters what is on it, without the line break
     * @param tooLong whether it was longer than may be, and is left out
     */
    record Line(long number, long offset, String characters, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;
    private long taken;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        boolean any = false;
        long offset = taken;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = limit - line.size();
            tooLong |= end - at > room;
            line.write(buffer, at, Math.min(end - at, room));
            boolean complete = end < filled;
            taken += end - at + (complete ? 1 : 0);
            at = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        String characters = tooLong ? "" : TextDecoder.decode(line.toByteArray(), "");
        return Optional.of(new Line(++number, offset, characters, tooLong));
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }
}
