package org.entente.coder.ingest.packing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** What is packed with gzip, up to the very byte at which it is cut off or broken. */
final class GzipBytes extends FilterInputStream {

    private final GzipCompressorInputStream gzip;
    private long given;
    private @Nullable IOException fault;

    private GzipBytes(GzipCompressorInputStream gzip) {
        super(gzip);
        this.gzip = gzip;
    }

    /** The bytes of all members, one after the other. */
    static GzipBytes of(InputStream packed) throws IOException {
        return new GzipBytes(GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            int read = gzip.read(to, from, length);
            given += Math.max(0, read);
            return read;
        } catch (IOException e) {
            // the library unpacks as much as it was asked for and, where that fails, keeps quiet about what it had by
            // then
            int had = (int) Math.max(0, Math.min(length, gzip.getBytesRead() - given));
            fault = e;
            given += had;
            if (had == 0) {
                throw e;
            }
            return had;
        }
    }
}
