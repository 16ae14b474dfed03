package org.entente.ledger.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of UTF-8, one by one; one that is longer than a row can be costs no memory and is skipped. */
final class LineStream {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;
    private boolean skipped;

    LineStream(InputStream in) {
        this.in = in;
    }

    /** The next line, without its end; null at the end of the stream, and where a line was {@link #skipped}. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        skipped = false;
        boolean something = false;
        while (fill()) {
            something = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (line.size() + end - at > LONGEST) {
                skipped = true;
                line.reset();
            } else if (!skipped) {
                line.write(buffer, at, end - at);
            }
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        number += something ? 1 : 0;
        return skipped || !something ? null : text(line);
    }

    /** Whether the line that was to come was too long. */
    boolean skipped() {
        return skipped;
    }

    /** The number of the last line, counted from 1. */
    long number() {
        return number;
    }

    private String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        boolean marked = number == 1 && text.startsWith("\uFEFF");
        return text.substring(marked ? 1 : 0, text.endsWith("\r") ? text.length() - 1 : text.length());
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return filled > 0;
    }
}
