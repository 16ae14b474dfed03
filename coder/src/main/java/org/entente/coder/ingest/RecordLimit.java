package org.entente.coder.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes characters on, but no more for one record than one may have: a record that never ends must not fill the memory. */
final class RecordLimit extends FilterReader {

    /** A record had more characters than one may have. */
    static final class Passed extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final int limit;
    private long left;

    RecordLimit(Reader in, int limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /** A new record begins. */
    void begin() {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int read = in.read(to, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new Passed();
        }
    }
}
