package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.StoryMemory.Remembered;
import org.entente.coder.actors.directory.State;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/** Reads phrases that mean the two whom the story is about: "the two sides", "both countries". */
final class Groups {

    private static final Set<String> NOUNS = Set.of(
            "sides",
            "countries",
            "nations",
            "states",
            "governments",
            "neighbours",
            "neighbors",
            "powers",
            "rivals",
            "parties",
            "allies",
            "leaders",
            "presidents",
            "ministers",
            "men",
            "superpowers",
            "foes",
            "enemies",
            "premiers");
    private static final Set<String> OF_PEOPLE = Set.of("leaders", "presidents", "ministers", "men", "premiers");

    /** Of lands, so that those who serve them are not meant. */
    private static final Set<String> OF_LANDS = Set.of("countries", "nations", "states");

    private final StoryMemory memory;
    private final Resolutions resolutions;

    Groups(StoryMemory memory, Resolutions resolutions) {
        this.memory = memory;
        this.resolutions = resolutions;
    }

    /** The two, where the phrase has "two", "both" or "respective" and no more than the noun beside. */
    Optional<Reading> read(Sentence sentence, NounPhrase phrase, Token head) {
        String noun = head.text().toLowerCase(Locale.ROOT);
        if (!NOUNS.contains(noun) || phrase.to() - phrase.from() > 4) {
            return Optional.empty();
        }
        boolean two = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            two |= word.equals("two") || word.equals("both") || word.equals("respective");
            if (!Set.of("the", "these", "our", "their", "two", "both", "respective", noun)
                    .contains(word)) {
                return Optional.empty();
            }
        }
        return two ? lastTwo(OF_PEOPLE.contains(noun), OF_LANDS.contains(noun)) : Optional.empty();
    }

    private Optional<Reading> lastTwo(boolean people, boolean lands) {
        List<Resolution> found = new ArrayList<>(2);
        for (Remembered r : memory.latestFirst()) {
            if (people && r.reading().shape() != Shape.PERSON
                    || r.reading().first().code().isEmpty()) {
                continue;
            }
            for (Resolution a : r.reading().actors()) {
                if (found.size() < 2 && found.stream().noneMatch(f -> f.code().equals(a.code()))) {
                    found.add(people ? a : lands ? land(a) : meant(a));
                }
            }
            if (found.size() == 2) {
                return Optional.of(new Reading(found, Shape.PEOPLE, true, null, List.of(), "", "", false));
            }
        }
        return Optional.empty();
    }

    private static Resolution meant(Resolution a) {
        return new Resolution(
                a.name(), a.code(), a.country(), a.sector(), a.office(), a.certainty(), "one of the two named last");
    }

    /** The state that somebody serves, or who it was where they serve none. */
    private Resolution land(Resolution a) {
        State state = resolutions.stateOf(a.code());
        return state == null
                ? meant(a)
                : meant(new Resolution(state.name(), state.code(), state.country(), "", "", a.certainty(), ""));
    }
}
