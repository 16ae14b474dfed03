package org.entente.coder.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes of unknown encoding into characters.
 *
 * <p>In this order: a byte order mark; UTF-8, when every byte fits it, since text in another encoding that happens to
 * be valid UTF-8 hardly exists; the encoding that was declared; the one that ICU finds likeliest; Windows-1252.
 */
final class TextDecoder {

    private static final int PRESCAN = 4096;
    private static final int DETECTION_SAMPLE = 64 << 10;
    private static final double WIDE_SHARE = 0.7;
    private static final double NARROW_SHARE = 0.05;
    private static final int ENOUGH_CONFIDENCE = 30;
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Pattern META_CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /**
     * The characters of the bytes, without a byte order mark.
     *
     * @param declared what the sender says the encoding is, "" where nothing does
     */
    static String decode(byte[] bytes, String declared) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return new String(bytes, mark.length, bytes.length - mark.length, mark.charset);
        }
        return wide(bytes)
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> named(declared).flatMap(charset -> strict(bytes, charset)))
                .or(() -> named(inMarkup(bytes)).flatMap(charset -> strict(bytes, charset)))
                .or(() -> detected(bytes).flatMap(charset -> strict(bytes, charset)))
                .orElseGet(() -> new String(bytes, FALLBACK));
    }

    /** The encoding that a byte order mark at the start names, if there is one. */
    static Optional<Charset> marked(byte[] start) {
        return Optional.ofNullable(Mark.of(start)).map(mark -> mark.charset);
    }

    /** UTF-16 without a mark, which shows in every second byte being null. */
    static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, PRESCAN);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        int pairs = length / 2;
        if (Math.max(even, odd) <= WIDE_SHARE * pairs || Math.min(even, odd) > NARROW_SHARE * pairs) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        // what pages call Latin-1 is Windows-1252 in truth: browsers read it so, and the quotes come out right
        if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii")) {
            return Optional.of(FALLBACK);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String inMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher found = META_CHARSET.matcher(start);
        return found.find() ? found.group(1) : "";
    }

    private static Optional<Charset> detected(byte[] bytes) {
        byte[] sample = bytes.length > DETECTION_SAMPLE ? java.util.Arrays.copyOf(bytes, DETECTION_SAMPLE) : bytes;
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        return match == null || match.getConfidence() < ENOUGH_CONFIDENCE ? Optional.empty() : named(match.getName());
    }

    private record Mark(Charset charset, int length) {

        static @org.jspecify.annotations.Nullable Mark of(byte[] b) {
            if (starts(b, 0xEF, 0xBB, 0xBF)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (starts(b, 0xFF, 0xFE, 0, 0)) {
                return new Mark(UTF_32LE, 4);
            }
            if (starts(b, 0, 0, 0xFE, 0xFF)) {
                return new Mark(UTF_32BE, 4);
            }
            if (starts(b, 0xFF, 0xFE)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return starts(b, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
        }

        private static boolean starts(byte[] bytes, int... wanted) {
            if (bytes.length < wanted.length) {
                return false;
            }
            for (int i = 0; i < wanted.length; i++) {
                if ((bytes[i] & 0xFF) != wanted[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
