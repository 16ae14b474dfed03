package org.entente.coder.actors.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes numbers, texts and periods closely: small numbers in few bytes, each text once and by its number from then on.
 *
 * <p>A number is written seven bits at a time, the lowest first, the eighth bit saying that more come. The texts stand
 * before all else: their count, then of each its length in bytes of UTF-8 and the bytes.
 */
final class PackedOutput {

    private static final long DAY_ZERO = 10_000_000L;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Writes a number of 0 or more. */
    void number(long value) {
        write(body, value);
    }

    /** Writes a long as it is, in eight bytes. */
    void bits(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            body.write((int) (value >>> shift));
        }
    }

    /** Writes a text. */
    void text(String text) {
        Integer number = numbers.get(text);
        if (number == null) {
            number = texts.size();
            numbers.put(text, number);
            texts.add(text);
        }
        number(number);
    }

    /** Writes a list of texts. */
    void list(List<String> list) {
        number(list.size());
        list.forEach(this::text);
    }

    /** Writes a period; an open end is 0. */
    void period(Period years) {
        number(years.from().equals(LocalDate.MIN) ? 0 : years.from().toEpochDay() + DAY_ZERO);
        number(years.to().equals(LocalDate.MAX) ? 0 : years.to().toEpochDay() + DAY_ZERO);
    }

    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1 << 20);
        write(head, texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            write(head, bytes.length);
            head.write(bytes);
        }
        head.writeTo(out);
        body.writeTo(out);
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest >= 128) {
            out.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
