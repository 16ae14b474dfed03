package org.entente.coder.nlp.lemmas;

import java.util.Locale;

/**
 * One step from words to dictionary forms: words of this tag with this ending lose so many characters and gain others.
 *
 * @param tag the Penn tag of the words
 * @param ending what they end in, folded by {@link #fold}; a whole word where it begins with {@code ^}
 * @param strip how many characters are taken off the end
 * @param add what is put in their place
 */
public record LemmaRule(String tag, String ending, int strip, String add) {

    /** The mark of a rule for one word. */
    public static final char WHOLE = '^';

    /** The form that rules look at and work on: lower case but for names, plain apostrophes. */
    public static String fold(String form, String tag) {
        String plain = form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
        return tag.startsWith("NNP") ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The dictionary form of a folded word. */
    public String apply(String folded) {
        if (strip == 0 && add.isEmpty()) {
            return folded;
        }
        return folded.substring(0, Math.max(0, folded.length() - strip)) + add;
    }
}
