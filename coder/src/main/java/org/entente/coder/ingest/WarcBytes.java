package org.entente.coder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a WARC file with what its reader lacks: a limit on what it may take for a header, which it would gather in
 * memory, and the way back to look for the next record behind one that is broken.
 */
final class WarcBytes extends InputStream {

    /** A header, of a record or of the answer in it, is longer than any honest one. */
    static final class EndlessHeader extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** A record contradicts itself in a way that its reader does not expect. */
    static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        Broken(RuntimeException cause) {
            super(cause);
        }
    }

    private static final int LONGEST_HEADER = 1 << 16;
    /** What is kept to go back in: a header, with room for what the reader takes ahead. */
    private static final int KEPT = 4 * LONGEST_HEADER;

    private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] kept = new byte[2 * KEPT];
    private int filled;
    private int at;
    private long dropped;
    private long left = Long.MAX_VALUE;

    WarcBytes(InputStream in) {
        this.in = in;
    }

    /** Whatever is read from here on is a header. */
    void header() {
        left = LONGEST_HEADER;
    }

    /** Whatever is read from here on may be of any length. */
    void body() {
        left = Long.MAX_VALUE;
    }

    /**
     * Goes to the first start of a record behind a position.
     *
     * @return whether there is one
     */
    boolean seekRecord(long behind) throws IOException {
        body();
        at = (int) Math.max(0, Math.min(filled, behind + 1 - dropped));
        int matched = 0;
        int last = '\n';
        for (int next = read(); next >= 0; next = read()) {
            matched = next == START[matched] && (matched > 0 || last == '\n') ? matched + 1 : 0;
            last = next;
            if (matched == START.length) {
                at -= START.length;
                return true;
            }
        }
        return false;
    }

    /** How many bytes stand before the next one that is read. */
    long position() {
        return dropped + at;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == filled && !fill()) {
            return -1;
        }
        int read = Math.min(length, filled - at);
        left -= read;
        if (left < 0) {
            throw new EndlessHeader();
        }
        System.arraycopy(kept, at, to, from, read);
        at += read;
        return read;
    }

    private boolean fill() throws IOException {
        if (kept.length - filled < KEPT / 2) {
            int away = filled - KEPT;
            System.arraycopy(kept, away, kept, 0, KEPT);
            dropped += away;
            filled -= away;
            at -= away;
        }
        int read = in.read(kept, filled, kept.length - filled);
        if (read <= 0) {
            return false;
        }
        filled += read;
        return true;
    }
}
