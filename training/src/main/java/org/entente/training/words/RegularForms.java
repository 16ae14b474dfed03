package org.entente.training.words;

import java.util.regex.Pattern;

/** Spells the regular inflections of English. */
final class RegularForms {

    private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern DOUBLED = Pattern.compile("[^aeiou]*[aeiou][bdgkmnprt]");

    private RegularForms() {}

    /** The plural of a noun, the third person of a verb. */
    static String withS(String word) {
        if (CONSONANT_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (HISSING.matcher(word).matches() ? "es" : "s");
    }

    /** The word with an ending that begins with a vowel: a mute e falls, a final consonant of a short word is doubled. */
    static String with(String word, String ending) {
        boolean keepsVowel = ending.startsWith("i");
        if (word.endsWith("e") && !(keepsVowel && word.endsWith("ee"))) {
            return word.substring(0, word.length() - 1) + ending;
        }
        if (!keepsVowel && CONSONANT_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "i" + ending;
        }
        if (DOUBLED.matcher(word).matches()) {
            return word + word.charAt(word.length() - 1) + ending;
        }
        return word + ending;
    }
}
