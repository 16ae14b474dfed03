package org.entente.coder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a comma- or tab-separated file as RFC 4180 has them, one by one, however long the file is.
 *
 * <p>Not a library's reader, since those stop at the first broken row or take the rest of the file for a field, and do not
 * say at which byte a row stood. A quote opens a field only where the field begins, and only if the quote that closes it
 * stands before a separator or a line break; otherwise it is a character like others, so that a headline that begins with
 * a quotation costs nothing. A row larger than may be is skipped to the end of its line.
 */
final class DelimitedRows {

    /**
     * A row.
     *
     * @param cells its fields, unquoted, as bytes in the file's encoding
     * @param number which row of the file it is, from 1; empty lines are not counted
     * @param offset how many bytes stand before it
     * @param tooLong whether it was larger than may be, and its cells are left out
     */
    record Row(List<byte[]> cells, long number, long offset, boolean tooLong) {}

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte separator;
    private final int limit;
    private byte[] window = new byte[2 * CHUNK];
    private int filled;
    private long dropped;
    private long number;
    private int at;

    /**
     * Rows of a stream.
     *
     * @param limit the most bytes that a row may have
     */
    DelimitedRows(InputStream in, char separator, int limit) {
        this.in = in;
        this.separator = (byte) separator;
        this.limit = limit;
    }

    /** The next row that is not empty; nothing at the end. */
    Optional<Row> next() throws IOException {
        dropWhatWasRead();
        while (has(at)) {
            if (!isBreak(at)) {
                return Optional.of(row());
            }
            at++;
        }
        return Optional.empty();
    }

    private Row row() throws IOException {
        number++;
        int start = at;
        long offset = dropped + start;
        List<byte[]> cells = new ArrayList<>();
        while (true) {
            cells.add(cell(start + limit));
            if (at - start > limit) {
                skipLine();
                return new Row(List.of(), number, offset, true);
            }
            if (!has(at) || isBreak(at)) {
                return new Row(cells, number, offset, false);
            }
            at++;
        }
    }

    /** The field that begins here; what follows it is its separator, its line break or the end, or else it passes the limit. */
    private byte[] cell(int end) throws IOException {
        int from = at;
        if (has(at) && window[at] == '"') {
            int close = closing(end);
            if (close >= 0) {
                at = close + 1;
                return unquoted(from + 1, close);
            }
        }
        while (at <= end && has(at) && window[at] != separator && !isBreak(at)) {
            at++;
        }
        return Arrays.copyOfRange(window, from, at);
    }

    /** Where the quote stands that closes the one here, -1 where none does. */
    private int closing(int end) throws IOException {
        int position = at + 1;
        while (position <= end && has(position)) {
            if (window[position] != '"') {
                position++;
            } else if (has(position + 1) && window[position + 1] == '"') {
                position += 2;
            } else {
                boolean closes = !has(position + 1) || window[position + 1] == separator || isBreak(position + 1);
                return closes ? position : -1;
            }
        }
        return -1;
    }

    private byte[] unquoted(int from, int to) {
        byte[] cell = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            cell[length++] = window[i];
            if (window[i] == '"') {
                i++;
            }
        }
        return Arrays.copyOf(cell, length);
    }

    private void skipLine() throws IOException {
        while (has(at) && !isBreak(at)) {
            at++;
            if (at == filled) {
                dropWhatWasRead();
            }
        }
    }

    private boolean isBreak(int position) {
        return window[position] == '\n' || window[position] == '\r';
    }

    private void dropWhatWasRead() {
        if (at < CHUNK && at < filled) {
            return;
        }
        System.arraycopy(window, at, window, 0, filled - at);
        filled -= at;
        dropped += at;
        at = 0;
        if (window.length > 4 * CHUNK && filled < CHUNK) {
            window = Arrays.copyOf(window, 2 * CHUNK);
        }
    }

    /** Whether there is a byte at a position of the window, which is filled up as far as needed. */
    private boolean has(int position) throws IOException {
        while (position >= filled) {
            if (window.length - filled < CHUNK) {
                window = Arrays.copyOf(window, Math.max(2 * window.length, filled + CHUNK));
            }
            int read = in.read(window, filled, CHUNK);
            if (read <= 0) {
                return false;
            }
            filled += read;
        }
        return true;
    }
}
