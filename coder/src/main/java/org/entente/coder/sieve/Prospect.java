package org.entente.coder.sieve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.SpottedName;
import org.entente.coder.nlp.TaggedWords;

/**
 * What may be in a sentence, by its names and tagged words alone.
 *
 * @param tagged its tags; none where nobody is in it who could be a party to anything
 * @param cues what its words tell
 * @param parties how many may be named in it, a pronoun being one
 * @param named whether one of them is named
 * @param political how many of those named may be political
 * @param speaker whether one of them stands where who speaks stands
 * @param act whether verbs stand in it that may name an act of somebody's
 * @param nounAct whether nouns stand in it that may name an act
 * @param link whether words stand in it that tie an effect to the cause after them
 */
record Prospect(
        Optional<TaggedWords> tagged,
        Set<Cue> cues,
        int parties,
        boolean named,
        int political,
        boolean speaker,
        boolean act,
        boolean nounAct,
        boolean link) {

    /** What may be in a sentence that is not worth tagging. */
    static final Prospect NONE = new Prospect(Optional.empty(), Set.of(), 0, false, 0, false, false, false, false);

    private static final Set<Cue> SPEECH = EnumSet.of(Cue.SAYS, Cue.SAYS_THAT, Cue.ASKS, Cue.NAMES_AS, Cue.ACCORDING);

    /** Words between a verb and a number of people. */
    private static final Set<String> MEASURING =
            Set.of("at", "least", "about", "some", "nearly", "almost", "over", "more", "than", "another", "up", "to");

    /** Tags of words that are in no noun phrase that names somebody. */
    private static final Set<String> NO_NAME =
            Set.of("PRP", "PRP$", "MD", "IN", "TO", "CC", "UH", "WDT", "WP", "WRB", "EX", "RP");

    static Prospect of(TaggedWords tagged, List<SpottedName> names, WordBook book) {
        SentenceUses uses = SentenceUses.of(tagged, book);
        int phrases = 0;
        int political = 0;
        boolean counted = false;
        int first = Integer.MAX_VALUE;
        SpottedName before = new SpottedName(-1, -1, false, false, false);
        for (SpottedName name : names) {
            if (name.to() - name.from() == 1 && NO_NAME.contains(tagged.tag(name.from()))) {
                continue;
            }
            boolean same = before.to() == name.from() && !(before.state() && name.state());
            phrases += same ? 0 : 1;
            counted &= same;
            political += name.political() && !counted ? 1 : 0;
            counted |= name.political();
            first = Math.min(first, name.from());
            before = name;
        }
        boolean again = uses.has(Cue.PRONOUN) || uses.has(Cue.TWO) && uses.has(Cue.SIDES);
        first = again ? Math.min(first, uses.first(Cue.PRONOUN, Cue.SIDES)) : first;
        boolean noun = uses.nounTriggers();
        boolean demand = uses.has(Cue.OBLIGATION) && uses.has(Cue.SAYS);
        boolean refusal = uses.has(Cue.NEGATION) && uses.has(Cue.FUTURE);
        return new Prospect(
                Optional.of(tagged),
                uses.cues(),
                phrases + (again ? 1 : 0) + (counted(tagged) ? 1 : 0),
                phrases > 0,
                political,
                uses.speaks(SPEECH, first),
                demand || refusal || uses.verbTriggers(first, noun),
                noun,
                book.link(tagged.words()));
    }

    /** "Arrested 20", "killed at least 13": people of whom only the number is told. */
    private static boolean counted(TaggedWords tagged) {
        boolean verb = false;
        for (int i = 0; i < tagged.size(); i++) {
            if (verb && tagged.tag(i).equals("CD")) {
                return true;
            }
            verb = tagged.tag(i).startsWith("VB")
                    || verb && MEASURING.contains(tagged.words().word(i));
        }
        return false;
    }

    /** Whether a pronoun or "the two sides" stands for somebody who was spoken of. */
    boolean again() {
        return parties > 0 && (cues.contains(Cue.PRONOUN) || cues.contains(Cue.TWO) && cues.contains(Cue.SIDES));
    }

    /**
     * Whether it may tell an event.
     *
     * @param spokenOf whether somebody political was spoken of just before
     */
    boolean event(boolean spokenOf) {
        int publicly = political + (again() && spokenOf ? 1 : 0);
        boolean alone = cues.contains(Cue.LONE) && (act || nounAct) && publicly > 0;
        return alone || parties > 1 && (act && publicly > 0 || nounAct && publicly > 1);
    }

    /** Whether somebody may be said to say something in it, of which quotation marks may stand in it or about it. */
    boolean speech(boolean marked) {
        return speaker
                && (cues.contains(Cue.SAYS)
                        || cues.contains(Cue.ACCORDING)
                        || cues.contains(Cue.SAYS_THAT) && (marked || cues.contains(Cue.THAT))
                        || cues.contains(Cue.ASKS) && (marked || cues.contains(Cue.QUESTION))
                        || cues.contains(Cue.NAMES_AS) && cues.contains(Cue.AS));
    }

    /** Whether it may say why something is done. */
    boolean claim() {
        boolean acting = political > 0 && (act || nounAct);
        return named && (link || cues.contains(Cue.CAUSE) && (parties > 1 || acting));
    }
}
