package org.entente.coder.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.coder.actors.directory.Person;

/** Whether two spellings may be of one name. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}|['’`.-]");

    private Spelling() {}

    /** Whether the family name may be a misspelling of the person's. */
    static boolean near(String familyName, Person person) {
        if (nearLast(familyName, person.name())) {
            return true;
        }
        return person.aliases().stream().anyMatch(a -> nearLast(familyName, a));
    }

    private static boolean nearLast(String familyName, String name) {
        String plain = plain(name);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        String first = plain.substring(0, Math.max(0, plain.indexOf(' ')));
        String sought = plain(familyName);
        return near(sought, last)
                || last.length() > 3 && skeleton(sought).equals(skeleton(last))
                || (first.length() > 3 && sought.equals(first));
    }

    /** Whether two words, plain, differ by no more than a letter in four, and begin alike or nearly so. */
    static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int longest = Math.max(a.length(), b.length());
        return Math.min(a.length(), b.length()) > 3 && distance(a, b) <= longest / 4;
    }

    /** The consonants, alike where transliterations differ, and the first letter. */
    static String skeleton(String plain) {
        String alike = plain.replaceFirst("^[yij]?(e)", "$1")
                .replaceFirst("^[yij]([au])", "$1")
                .replaceFirst("^kh", "h")
                .replace("x", "ks")
                .replace("ph", "f")
                .replaceAll("ck|q|c", "k")
                .replaceAll("dh|th", "d")
                .replace('w', 'v')
                .replace('z', 's')
                .replace("j", "y");
        return alike.charAt(0) + alike.substring(1).replaceAll("[aeiouyh]", "").replaceAll("(.)\\1+", "$1");
    }

    /** Small letters without diacritics, hyphens and apostrophes. */
    static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
