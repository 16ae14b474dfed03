package org.entente.coder.actors.directory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput {

    private static final long DAY_ZERO = 10_000_000L;

    private final byte[] bytes;
    private final String[] texts;
    private final Map<Long, Period> periods = new HashMap<>();
    private int at;

    /** Reads the texts and stands where the rest begins. */
    PackedInput(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    /** Reads a number. */
    int number() {
        return (int) longNumber();
    }

    private long longNumber() {
        long value = 0;
        int shift = 0;
        byte b = bytes[at++];
        while (b < 0) {
            value |= (long) (b & 127) << shift;
            shift += 7;
            b = bytes[at++];
        }
        return value | (long) b << shift;
    }

    /** Reads a long of eight bytes. */
    long bits() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xff;
        }
        return value;
    }

    /** Reads a text. */
    String text() {
        return texts[number()];
    }

    /** The text with that number. */
    String text(int number) {
        return texts[number];
    }

    /** Reads a list of texts. */
    List<String> list() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        String[] list = new String[size];
        Arrays.setAll(list, i -> text());
        return List.of(list);
    }

    /** Reads a period. */
    Period period() {
        long from = longNumber();
        long to = longNumber();
        if (from == 0 && to == 0) {
            return Period.ALWAYS;
        }
        return periods.computeIfAbsent(
                from << 32 | to,
                key -> new Period(
                        from == 0 ? LocalDate.MIN : LocalDate.ofEpochDay(from - DAY_ZERO),
                        to == 0 ? LocalDate.MAX : LocalDate.ofEpochDay(to - DAY_ZERO)));
    }
}
