package org.entente.coder.language;

import java.util.Locale;
import java.util.Set;

/**
 * Tells in which language a story is.
 *
 * <p>English prose shows at once, in the small words that no other language has; only what does not show it is given to
 * OpenNLP's detector, which takes a while to load and milliseconds a story. What is too short for either keeps the
 * language that it came with.
 */
public final class LanguageFinder {

    private static final int SAMPLE = 2_000;
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_LETTERS = 40;
    /** The commonest English words that are no word, or a rare one, in languages written with the same letters. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "with", "for", "was", "his", "from", "which", "said", "by", "this",
            "their", "were", "would", "have", "has", "been", "who", "it");

    private static final int LONGEST_ENGLISH = 6;
    private static final double ENGLISH_SHARE = 0.12;

    private LanguageFinder() {}

    /**
     * The language of a story.
     *
     * @param declared what it came with, such as {@code en-GB}; "" where nothing
     * @param title its headline
     * @param text its text
     * @return an ISO 639-1 code (639-3 for languages without one), or what was declared where that is of the same
     *     language or the story is too short to tell; "" where nobody knows
     */
    public static String of(String declared, String title, String text) {
        String body = text.length() < SAMPLE / 4 ? title + "\n" + text : text;
        String sample = body.substring(0, Math.min(SAMPLE, body.length()));
        String found = found(sample);
        return found.isEmpty() || base(declared).equals(found) ? declared : found;
    }

    /** Whether a language is English, or unknown and so worth an attempt. */
    public static boolean readable(String language) {
        String base = base(language);
        return base.isEmpty() || base.equals("en");
    }

    private static String found(String sample) {
        int all = 0;
        int english = 0;
        int letters = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                all++;
                letters += i - start;
                english += english(sample, start, i) ? 1 : 0;
                start = -1;
            }
        }
        if (all >= FEWEST_WORDS && english >= ENGLISH_SHARE * all) {
            return "en";
        }
        return letters < FEWEST_LETTERS ? "" : Detector.of(sample);
    }

    private static boolean english(String sample, int from, int to) {
        return to - from <= LONGEST_ENGLISH
                && ENGLISH.contains(sample.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** What a language code says of the language itself. */
    private static String base(String code) {
        String base = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (base) {
            case "eng", "english" -> "en";
            case "und", "mul", "zxx" -> "";
            default -> base;
        };
    }
}
