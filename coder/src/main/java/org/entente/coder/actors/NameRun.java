package org.entente.coder.actors;

import java.util.List;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Agent;
import org.entente.coder.actors.directory.Sense;

/** Finds the proper name that ends a core, by its capitals. */
final class NameRun {

    private NameRun() {}

    /** The first unit of the name that ends the core, the core's size where it ends with none. */
    static int start(Wording wording, List<Unit> core) {
        int start = core.size();
        for (int i = core.size() - 1; i >= 0; i--) {
            if (nameLike(wording, core, i, start == core.size())) {
                start = i;
            } else if (!particle(wording, core, i, start)) {
                break;
            }
        }
        while (start < core.size()
                && core.get(start).unknown()
                && !wording.word(core.get(start).from()).capital()) {
            start++;
        }
        return start;
    }

    private static boolean nameLike(Wording wording, List<Unit> core, int i, boolean last) {
        Unit unit = core.get(i);
        Word word = wording.word(unit.from());
        if (unit.is(Sense.Kind.PERSON)) {
            return !unit.organisation();
        }
        boolean family = unit.is(Sense.Kind.SURNAME)
                && wording.word(unit.to() - 1).capital()
                && (word.capital() || Lexicon.NAME_PARTICLES.contains(word.lower()));
        if (unit.national() || unit.organisation()) {
            return family && last && i > 0 && firstName(wording, core.get(i - 1));
        }
        if (unit.role()) {
            return family && last && i > 0 && (firstName(wording, core.get(i - 1)) || address(core.get(i - 1)));
        }
        if (family) {
            return true;
        }
        return unit.unknown()
                && word.capital()
                && !Character.isDigit(word.text().charAt(0))
                && nounTag(word.tag())
                && !Lexicon.STOPS.contains(word.lower())
                && !Lexicon.PREPOSITIONS.contains(word.lower())
                && !Lexicon.FORMER.contains(word.lower())
                && !Lexicon.DETERMINERS.contains(word.lower());
    }

    private static boolean nounTag(String tag) {
        return tag.isEmpty()
                || tag.startsWith("N")
                || tag.startsWith("J")
                || tag.equals("FW")
                || tag.equals("UH")
                || tag.equals("LS");
    }

    /** Whether a unit may be the first name that stands before a family name. */
    static boolean firstName(Wording wording, Unit unit) {
        Word word = wording.word(unit.from());
        return unit.unknown()
                && word.capital()
                && nounTag(word.tag())
                && !word.tag().startsWith("J")
                && !Lexicon.DETERMINERS.contains(word.lower())
                && !Lexicon.FORMER.contains(word.lower())
                && !Lexicon.STOPS.contains(word.lower())
                && !Lexicon.PREPOSITIONS.contains(word.lower())
                && !word.lower().endsWith("ern")
                && !word.lower().endsWith("ist")
                && !word.lower().endsWith("ing")
                && !word.lower().endsWith("ed");
    }

    private static boolean address(Unit unit) {
        return unit.is(Sense.Kind.TITLE);
    }

    private static boolean particle(Wording wording, List<Unit> core, int i, int start) {
        Word word = wording.word(core.get(i).from());
        return start < core.size()
                && i > 0
                && Lexicon.NAME_PARTICLES.contains(word.lower())
                && !word.capital()
                && wording.word(core.get(i - 1).from()).capital()
                && core.get(i - 1).unknown();
    }

    /** Whether the nation that ends the core is part of another name: "Air France", "Michael Jordan". */
    static boolean insideName(Wording wording, List<Unit> core) {
        if (core.size() < 2 || wording.headline()) {
            return false;
        }
        Unit last = core.get(core.size() - 1);
        Unit before = core.get(core.size() - 2);
        Word word = wording.word(before.to() - 1);
        boolean body = before.has(s -> s.entity() instanceof Agent a && a.kind() == Agent.Kind.BODY)
                && word.capital()
                && (before.from() > 0 && word.tag().startsWith("NNP"));
        return last.is(Sense.Kind.STATE)
                && last.from() > 0
                && wording.word(last.from()).before() == Wording.NONE
                && (firstName(wording, before) || body)
                && !compass(wording.word(before.from()).lower());
    }

    /** Whether the one word of a body's name ends the name of another: "International Brotherhood". */
    static boolean endsOther(Wording wording, List<Unit> core) {
        Unit last = core.get(core.size() - 1);
        if (core.size() < 2 || wording.headline() || last.to() - last.from() > 1) {
            return false;
        }
        Word word = wording.word(last.from());
        Unit before = core.get(core.size() - 2);
        Word first = wording.word(before.from());
        return !word.allCapitals()
                && word.before() == Wording.NONE
                && before.unknown()
                && first.capital()
                && before.from() > 0
                && (first.tag().startsWith("NNP") || first.tag().startsWith("JJ"))
                && !Lexicon.FORMER.contains(first.lower())
                && !compass(first.lower());
    }

    private static boolean compass(String word) {
        return word.matches(
                "(north|south|east|west|central|upper|lower|greater|northern|southern|eastern|western|post|mainland|republican|communist|socialist|democratic|islamic|nationalist|soviet|occupied|neighbou?ring|modern|ancient|fellow|poor|rich|nuclear|rival|tiny|oil)");
    }
}
