package org.entente.bench.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What papers do to the wire's words before they print them. */
enum Disguise {
    /** Printed as it came, under another headline. */
    REHEADLINED {
        @Override
        String text(String text, Random random) {
            return text;
        }
    },
    /** The last paragraphs left out, 30 to 60 % of the words. */
    CUT {
        @Override
        String text(String text, Random random) {
            List<String> words = words(text);
            return String.join(" ", words.subList(0, (int) (words.size() * (0.4 + 0.3 * random.nextDouble()))));
        }
    },
    /** A dateline before it and a credit after it. */
    DATELINED {
        @Override
        String text(String text, Random random) {
            return "LONDON, March " + (1 + random.nextInt(28)) + " (Wire) - " + text
                    + "\n\nReporting by our staff; editing by the desk.";
        }
    },
    /** One word in forty put right, one in a hundred left out, and a note of that. */
    CORRECTED {
        @Override
        String text(String text, Random random) {
            List<String> words = new ArrayList<>();
            for (String word : words(text)) {
                double chance = random.nextDouble();
                if (chance < 0.025) {
                    words.add("corrected" + random.nextInt(1000));
                } else if (chance > 0.01 + 0.025) {
                    words.add(word);
                }
            }
            return "(Corrects spelling.) " + String.join(" ", words);
        }
    },
    /** All of it at once: half of the text is left, corrected, with dateline and credit. The limit of what is a copy. */
    ALL {
        @Override
        String text(String text, Random random) {
            List<String> words = words(text);
            String half = String.join(" ", words.subList(0, words.size() / 2));
            return DATELINED.text(CORRECTED.text(half, random), random);
        }
    };

    /** The text in this disguise. */
    abstract String text(String text, Random random);

    /** For people. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        return Arrays.asList(text.split("\\s+"));
    }
}
