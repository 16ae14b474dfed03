package org.entente.coder.nlp.lemmas;

/**
 * Undoes regular English inflection: of the forms that an inflected word may come from, the one that the vocabulary
 * knows; where it knows none, the one that English spelling makes likeliest.
 */
final class Inflection {

    private static final String VOWELS = "aeiou";
    private static final String NEVER_DOUBLED = "wxyhjqkv";
    private static final String OFTEN_DOUBLE = "lsfz";

    private final Vocabulary vocabulary;

    Inflection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether words with this tag are inflected in a way that is undone here. */
    static boolean covers(String tag) {
        return switch (tag) {
            case "VBD", "VBN", "VBG", "VBZ", "NNS" -> true;
            default -> false;
        };
    }

    /** The base form of a folded word, or the empty string if its ending is not a regular one. */
    String base(String word, String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> word.endsWith("ed") ? verb(word, 2) : "";
            case "VBG" -> word.endsWith("ing") ? verb(word, 3) : "";
            default -> word.endsWith("s") && !word.endsWith("ss") ? plural(word, tag.equals("VBZ")) : "";
        };
    }

    private String verb(String word, int ending) {
        int n = word.length() - ending;
        if (n < 2 || !vowelIn(word, n)) {
            return "";
        }
        char last = word.charAt(n - 1);
        if (last == 'i' && ending == 2) {
            return word.substring(0, n - 1) + "y";
        }
        boolean doubled = n > 2 && last == word.charAt(n - 2) && VOWELS.indexOf(last) < 0;
        if (doubled) {
            return undoubled(word, n);
        }
        boolean wantsE = closed(word, n) || last == 'e';
        for (int pass = 0; pass < 2; pass++) {
            boolean bare = known(word, n, "", pass);
            boolean withE = known(word, n, "e", pass);
            if (bare || withE) {
                return word.substring(0, n) + (withE && (wantsE || !bare) ? "e" : "");
            }
        }
        return word.substring(0, n) + (wantsE || mute(word, n) ? "e" : "");
    }

    private boolean known(String word, int n, String ending, int pass) {
        return pass == 0 ? vocabulary.verb(word, n, ending) : vocabulary.word(word, n, ending);
    }

    /** {@code stopped} comes from stop, {@code called} from call, {@code signalled} from signal. */
    private String undoubled(String word, int n) {
        for (int pass = 0; pass < 2; pass++) {
            if (known(word, n, "", pass)) {
                return word.substring(0, n);
            }
            if (known(word, n - 1, "", pass)) {
                return word.substring(0, n - 1);
            }
        }
        boolean keeps =
                OFTEN_DOUBLE.indexOf(word.charAt(n - 1)) >= 0 && (word.charAt(n - 1) != 'l' || syllables(word, n) < 2);
        return word.substring(0, keeps ? n : n - 1);
    }

    private String plural(String word, boolean verb) {
        int n = word.length() - 1;
        if (word.endsWith("ies") && n > 3) {
            return vocabulary.word(word, n, "") ? word.substring(0, n) : word.substring(0, n - 2) + "y";
        }
        if (!word.endsWith("es") || n < 3) {
            return n < 2 ? "" : word.substring(0, n);
        }
        int stem = n - 1;
        for (int pass = verb ? 0 : 1; pass < 2; pass++) {
            if (known(word, n, "", pass)) {
                return word.substring(0, n);
            }
            if (known(word, stem, "", pass)) {
                return word.substring(0, stem);
            }
        }
        if (word.endsWith("ses") && vocabulary.word(word, stem, "is")) {
            return word.substring(0, stem) + "is";
        }
        if (word.endsWith("ves") && vocabulary.word(word, stem - 1, "f")) {
            return word.substring(0, stem - 1) + "f";
        }
        return word.substring(0, hisses(word, stem) ? stem : n);
    }

    /** Whether a stem takes -es: it ends in a hiss or in o. */
    private static boolean hisses(String word, int n) {
        char last = word.charAt(n - 1);
        char before = word.charAt(n - 2);
        return last == 'x'
                || last == 'o'
                || (last == 'h' && (before == 'c' || before == 's'))
                || ((last == 's' || last == 'z') && before == last);
    }

    /** One syllable that ends in a single vowel and a single consonant: it would have doubled it, were there no e. */
    private static boolean closed(String word, int n) {
        return n >= 2
                && !vowel(word, n - 1)
                && NEVER_DOUBLED.indexOf(word.charAt(n - 1)) < 0
                && vowel(word, n - 2)
                && (n == 2 || !vowel(word, n - 3))
                && syllables(word, n) == 1;
    }

    /** Endings that English words do not have without a mute e. */
    private static boolean mute(String word, int n) {
        char last = word.charAt(n - 1);
        char before = word.charAt(n - 2);
        boolean single = vowel(word, n - 2) && (n < 3 || !vowel(word, n - 3));
        return switch (last) {
            case 'v', 'u', 'c', 'z' -> true;
            case 's' -> before != 's';
            case 'g' -> before == 'd' || before == 'r' || before == 'a' || before == 'u' || before == 'e';
            case 'l' -> !vowel(word, n - 2) && before != 'r' && before != 'w';
            case 't' ->
                before == 'a'
                        ? n < 3 || "eo".indexOf(word.charAt(n - 3)) < 0
                        : single && (before == 'u' || before == 'o');
            case 'd' -> single && before != 'e';
            case 'r' -> single && (before == 'i' || before == 'u');
            case 'n' -> single && (before == 'i' || before == 'a') && syllables(word, n) > 1;
            default -> false;
        };
    }

    private static boolean vowelIn(String word, int n) {
        return syllables(word, n) > 0;
    }

    private static int syllables(String word, int n) {
        int groups = 0;
        for (int i = 0; i < n; i++) {
            groups += vowel(word, i) && (i == 0 || !vowel(word, i - 1)) ? 1 : 0;
        }
        return groups;
    }

    private static boolean vowel(String word, int i) {
        char c = word.charAt(i);
        return VOWELS.indexOf(c) >= 0 || (c == 'y' && i > 0);
    }
}
