package org.entente.coder.nlp.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Keeps word classes in a few bytes a word: the number of words, then for each, in the order of its hash, how far that is
 * from the hash before, its kinds, its cluster and that one's cluster, all as numbers of seven bits a byte, the lowest
 * first.
 */
public final class WordClassesFormat {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private WordClassesFormat() {}

    /** Writes them. */
    public static void write(WordClasses classes, DataOutputStream out) throws IOException {
        long[] forms = Arrays.stream(classes.forms())
                .mapToLong(Integer::toUnsignedLong)
                .sorted()
                .distinct()
                .toArray();
        number(forms.length, out);
        long last = 0;
        for (long form : forms) {
            int known = classes.of((int) form);
            number(form - last, out);
            number(WordClasses.kinds(known), out);
            number(WordClasses.fine(known), out);
            number(WordClasses.coarse(known), out);
            last = form;
        }
    }

    private static void number(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while (rest >= MORE) {
            out.writeByte((int) (rest % MORE) + MORE);
            rest /= MORE;
        }
        out.writeByte((int) rest);
    }

    /** Reads them, from the buffer's position on. */
    public static WordClasses read(ByteBuffer in) {
        int count = (int) number(in);
        int[] forms = new int[count];
        int[] classes = new int[count];
        long form = 0;
        for (int i = 0; i < count; i++) {
            form += number(in);
            forms[i] = (int) form;
            int kinds = (int) number(in);
            int fine = (int) number(in);
            classes[i] = WordClasses.classes(kinds, fine, (int) number(in));
        }
        return new WordClasses(forms, classes);
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte next = in.get();
            number |= (long) (next & (MORE - 1)) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
