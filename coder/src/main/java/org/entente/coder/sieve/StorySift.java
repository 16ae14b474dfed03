package org.entente.coder.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.coder.actors.SpottedName;

/** One story going through the sieve, line by line. */
final class StorySift {

    /** How many sentences before a pronoun are read, so that it is known whom it means. */
    private static final int BEFORE_PRONOUN = 1;

    /** For how many sentences somebody who was spoken of may be meant by a pronoun. */
    private static final int SPOKEN_OF = 3;

    private static final int NEVER = -1000;

    private final List<StoryLine> story;
    private final Look look;
    private final List<Prospect> prospects;
    private final BitSet chosen = new BitSet();
    private final QuoteState quotes = new QuoteState();
    private final Introductions introduced = new Introductions();
    private int somebody = NEVER;
    private int political = NEVER;
    private boolean spoken;

    /** Looks at a line. */
    interface Look {

        /**
         * What may be in it.
         *
         * @param introduced those in it whom another line has introduced
         * @param marked whether a quotation mark stands in it or is open before it
         */
        Prospect at(StoryLine line, List<SpottedName> introduced, boolean marked);
    }

    StorySift(List<StoryLine> story, Look look) {
        this.story = story;
        this.look = look;
        this.prospects = new ArrayList<>(story.size());
    }

    List<Sifted> run() {
        for (int i = 0; i < story.size(); i++) {
            chosen.set(i, worth(i));
        }
        addAntecedents();
        addIntroductions();
        return Sifted.of(prospects, chosen);
    }

    private boolean worth(int number) {
        StoryLine line = story.get(number);
        if (number == 0 || story.get(number - 1).paragraph() != line.paragraph()) {
            quotes.begin();
        }
        String text = line.words().text();
        boolean quoted = quotes.open() || QuoteState.opens(text);
        boolean marked = quotes.pass(text) || quoted;
        introduced.learn(number, line.words(), line.names().names());
        Prospect prospect = look.at(line, introduced.in(number, line.words()), marked);
        prospects.add(prospect);
        boolean spokenOf = prospect.again() && number - somebody <= SPOKEN_OF;
        boolean publicly = prospect.again() && number - political <= SPOKEN_OF;
        boolean goesOn = quoted || spoken && prospect.cues().contains(Cue.FIRST_PERSON);
        boolean event = prospect.event(number - political <= SPOKEN_OF);
        somebody = prospect.named() || spokenOf ? number : somebody;
        political = prospect.political() > 0 || publicly ? number : political;
        spoken = somebody == number && prospect.speech(marked) || goesOn;
        return spoken || event || prospect.claim();
    }

    private void addAntecedents() {
        for (int i = chosen.length() - 1; i >= 0; i--) {
            if (chosen.get(i) && prospects.get(i).again()) {
                for (int before = Math.max(0, i - BEFORE_PRONOUN); before < i; before++) {
                    if (prospects.get(before).parties() > 0) {
                        chosen.set(before);
                    }
                }
            }
        }
    }

    private void addIntroductions() {
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            introduced.linesOf(story.get(i).words()).forEach(chosen::set);
        }
    }
}
