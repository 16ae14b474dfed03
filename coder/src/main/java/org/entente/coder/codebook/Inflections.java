package org.entente.coder.codebook;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular forms of a word, so that a pattern's word is found where the reader takes a rare form for another word
 * ("raided" for a form of "raide").
 */
public final class Inflections {

    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The regular forms of a verb other than the verb itself, with the last consonant single and doubled. */
    public static Set<String> ofVerb(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        if (verb.length() < 3) {
            return forms;
        }
        char last = verb.charAt(verb.length() - 1);
        String stem = verb.substring(0, verb.length() - 1);
        forms.add(plural(verb));
        if (last == 'e') {
            forms.add(verb + "d");
            forms.add((stem.endsWith("e") ? verb : stem) + "ing");
        } else if (last == 'y' && consonant(stem)) {
            forms.add(stem + "ied");
            forms.add(verb + "ing");
        } else {
            forms.add(verb + "ed");
            forms.add(verb + "ing");
            if (consonant(verb) && !consonant(stem)) {
                forms.add(verb + last + "ed");
                forms.add(verb + last + "ing");
            }
        }
        return forms;
    }

    /** The regular plural of a noun, which is the third person of a verb too. */
    public static String plural(String noun) {
        if (noun.endsWith("y") && consonant(noun.substring(0, noun.length() - 1))) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hissing = noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("z")
                || noun.endsWith("ch")
                || noun.endsWith("sh");
        return noun + (hissing ? "es" : "s");
    }

    private static boolean consonant(String stem) {
        return !stem.isEmpty() && VOWELS.indexOf(stem.charAt(stem.length() - 1)) < 0;
    }
}
