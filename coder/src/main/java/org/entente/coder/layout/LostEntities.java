package org.entente.coder.layout;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is left of HTML's character entities in texts that were badly unescaped: "Iraq #39;s", "quot;peace quot;",
 * "&lt;b&gt;".
 */
public final class LostEntities {

    private static final Pattern ENTITY =
            Pattern.compile("&?(?:#(\\d{2,5})|\\b(quot|amp|lt|gt|apos|nbsp));", Pattern.CASE_INSENSITIVE);
    /** What follows an apostrophe that belongs to the word before it: "Iraq #39;s", "don #39;t". */
    private static final Pattern CLITIC = Pattern.compile(" ?&?#(?:39|146);(s|t|re|ve|ll|d|m)\\b");

    private static final Pattern TAG = Pattern.compile("&?lt;/?[a-z]{1,6}&?gt;", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> NAMED =
            Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", " ");
    /** Numbers of these are meant in the code page that browsers assume. */
    private static final int C1_FROM = 128;

    private static final int C1_TO = 160;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LostEntities() {}

    /**
     * The same text, as long as before: each character stands where its entity ended, with blanks before
     * it; an apostrophe at the word that it belongs to.
     */
    public static String mend(String text) {
        if (text.indexOf(';') < 0) {
            return text;
        }
        String plain =
                TAG.matcher(text).replaceAll(tag -> " ".repeat(tag.group().length()));
        plain = CLITIC.matcher(plain).replaceAll(LostEntities::joined);
        return ENTITY.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(padded(found.group(), meant(found))));
    }

    /** The apostrophe must touch its word, so what follows it moves to the left. */
    private static String joined(MatchResult clitic) {
        String word = "'" + clitic.group(1);
        return word + " ".repeat(clitic.group().length() - word.length());
    }

    private static String meant(MatchResult entity) {
        if (entity.group(1) == null) {
            return NAMED.getOrDefault(entity.group(2).toLowerCase(Locale.ROOT), "");
        }
        int number = Integer.parseInt(entity.group(1));
        if (number >= C1_FROM && number < C1_TO) {
            return new String(new byte[] {(byte) number}, WINDOWS);
        }
        return Character.isISOControl(number) || !Character.isBmpCodePoint(number) ? " " : Character.toString(number);
    }

    private static String padded(String entity, String meant) {
        return " ".repeat(entity.length() - meant.length()) + meant;
    }
}
