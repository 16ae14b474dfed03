package org.entente.coder.sieve;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of few kinds that tell something of their sentence, whatever the codebook looks for. */
final class ClosedClasses {

    private static final Map<Cue, Set<String>> WORDS = new EnumMap<>(Map.of(
            Cue.OBLIGATION, words("must should ought need"),
            Cue.FUTURE, words("will shall 'll ’ll wo would to"),
            Cue.NEGATION, words("not n't n’t never neither nor no hardly"),
            Cue.PRONOUN,
                    words("he him his himself she her hers herself they them their theirs themselves it its itself"),
            Cue.FIRST_PERSON, words("i me my mine myself we us our ours ourselves"),
            Cue.TWO, words("two both respective"),
            Cue.SIDES,
                    words("sides countries nations states governments neighbours neighbors powers rivals parties allies"
                            + " leaders presidents ministers men superpowers foes enemies premiers"),
            Cue.ACCORDING, words("according"),
            Cue.QUESTION, words("whether if what why how who when where which")));

    static {
        WORDS.put(Cue.THAT, words("that"));
        WORDS.put(Cue.AS, words("as"));
    }

    private ClosedClasses() {}

    /** Adds what a word tells. */
    static void add(String word, Collection<Cue> cues) {
        String lower = word.toLowerCase(Locale.ROOT);
        WORDS.forEach((cue, words) -> {
            boolean nation = cue == Cue.FIRST_PERSON && word.equals("US");
            if (words.contains(lower) && !nation) {
                cues.add(cue);
            }
        });
    }

    /** Whether a word stands for somebody who was spoken of, or speaks. */
    static boolean pronoun(String word) {
        return word.length() <= 10
                && (contains(Cue.PRONOUN, word) || contains(Cue.FIRST_PERSON, word) && !word.equals("US"));
    }

    private static boolean contains(Cue cue, String word) {
        return WORDS.getOrDefault(cue, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
