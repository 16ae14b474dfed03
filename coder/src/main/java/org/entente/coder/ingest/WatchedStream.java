package org.entente.coder.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Passes bytes on and adds up how many, for others to see how far the reading is. */
final class WatchedStream extends FilterInputStream {

    private final AtomicLong count;

    WatchedStream(InputStream in, AtomicLong count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            count.incrementAndGet();
        }
        return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = in.read(to, from, length);
        if (read > 0) {
            count.addAndGet(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
