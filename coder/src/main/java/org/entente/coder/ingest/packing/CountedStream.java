package org.entente.coder.ingest.packing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on, counts them, and stops where more are taken than were allowed. */
abstract class CountedStream extends FilterInputStream {

    CountedStream(InputStream in) {
        super(in);
    }

    /** So many bytes were passed on. */
    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
        int read = one();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = some(to, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private int one() throws IOException {
        try {
            return in.read();
        } catch (RuntimeException e) {
            throw new IOException("broken beyond what its reader expects", e);
        }
    }

    private int some(byte[] to, int from, int length) throws IOException {
        try {
            return in.read(to, from, length);
        } catch (RuntimeException e) {
            throw new IOException("broken beyond what its reader expects", e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        // by reading: many streams skip without telling whether anything was there
        byte[] away = new byte[(int) Math.min(1 << 16, Math.max(1, bytes))];
        long left = bytes;
        while (left > 0) {
            int read = read(away, 0, (int) Math.min(away.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return bytes - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
