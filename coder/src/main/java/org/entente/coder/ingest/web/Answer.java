package org.entente.coder.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server said. */
public final class Answer {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final int status;
    private final String url;
    private final byte[] body;
    private final Map<String, String> headers;

    /**
     * An answer.
     *
     * @param body what was sent, unpacked; not copied
     * @param headers the fields of the head, the first of each name, by names in lower case
     */
    Answer(int status, String url, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.url = url;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    /** HTTP's number for how it went. */
    public int status() {
        return status;
    }

    /** The address that answered in the end. */
    public String url() {
        return url;
    }

    /** What was sent, unpacked; not a copy, and not to be written to. */
    public byte[] body() {
        return body;
    }

    /** What was sent, unpacked, as a stream. */
    public InputStream stream() {
        return new ByteArrayInputStream(body);
    }

    /** A field of the head; its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The encoding that the sender declares, "" where it declares none. */
    public String charset() {
        Matcher declared = CHARSET.matcher(header("content-type").orElse(""));
        return declared.find() ? declared.group(1) : "";
    }
}
