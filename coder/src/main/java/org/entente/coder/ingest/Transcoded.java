package org.entente.coder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of another encoding as UTF-8, for readers that know only encodings in which ASCII is as it is. */
final class Transcoded extends InputStream {

    private final Reader reader;
    private final char[] characters = new char[8 << 10];
    private byte[] bytes = new byte[0];
    private int at;
    private boolean first = true;

    Transcoded(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at >= bytes.length && !fill()) {
            return -1;
        }
        int read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, to, from, read);
        at += read;
        return read;
    }

    private boolean fill() throws IOException {
        int read = reader.read(characters, 0, characters.length - 1);
        if (read <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(characters[read - 1])) {
            int low = reader.read();
            if (low >= 0) {
                characters[read++] = (char) low;
            }
        }
        int from = first && characters[0] == '\uFEFF' ? 1 : 0;
        first = false;
        bytes = new String(characters, from, read - from).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return bytes.length > 0 || fill();
    }
}
