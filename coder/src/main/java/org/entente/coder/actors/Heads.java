package org.entente.coder.actors;

import java.util.List;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Agent;
import org.entente.coder.actors.directory.Sense;

/** What the noun that heads a phrase says by itself: whether it names an actor at all, and where whose it is may stand. */
final class Heads {

    private Heads() {}

    /** Whether the core is the name of a law, a treaty, a show: "the Parliament Act". */
    static boolean thing(Wording wording, List<Unit> core) {
        Unit last = core.get(core.size() - 1);
        Word word = wording.word(last.to() - 1);
        return core.size() > 1
                && last.unknown()
                && word.capital()
                && !wording.headline()
                && Lexicon.THINGS.contains(word.lower());
    }

    /** Where the units begin that say of a noun for relations of whom it is, past whose it is: "the US military's Kurdish partners". */
    static int afterPossessor(Wording wording, List<Unit> core) {
        for (int i = core.size() - 1; i > 0; i--) {
            if (wording.word(core.get(i).from()).before() == Wording.POSSESSIVE) {
                boolean follows = Lexicon.FOLLOWING.contains(
                        wording.word(core.get(core.size() - 1).to() - 1).lower());
                return follows ? 0 : i;
            }
        }
        return 0;
    }

    /** Whether the noun is for a stand or a meeting by what follows it: "opposition to disarmament", "a congress on dialogue". */
    static boolean about(PhraseParts parts, String noun) {
        if (parts.modifiers().isEmpty()) {
            return false;
        }
        String preposition = parts.modifiers().get(0).preposition();
        return (noun.equals("opposition") || noun.equals("resistance")) && preposition.equals("to")
                || noun.equals("congress") && preposition.equals("on")
                || noun.equals("settlement") && !preposition.matches("in|at|near|on|outside|inside");
    }

    /** Whether the noun names who stands against what is named before it: "EU rival Airbus". */
    static boolean among(String noun) {
        return noun.startsWith("rival")
                || noun.startsWith("enem")
                || noun.startsWith("foe")
                || noun.startsWith("neighb");
    }

    /** Whether the noun itself says whose they are, so that "in" says only where: "U.N. peacekeepers in Bosnia". */
    static boolean ownHome(Unit head) {
        return head.has(s -> s.entity() instanceof Agent a && a.home().equals("UNO"));
    }

    /** Whether a nation of the core is its possessor: "Israel's neighbours". */
    static boolean possessive(Wording wording, List<Unit> core) {
        for (int i = 0; i + 1 < core.size(); i++) {
            if (wording.word(core.get(i + 1).from()).before() == Wording.POSSESSIVE
                    && core.get(i).national()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a noun without a home is too bare to name an actor: "as president", "energy sources", "a good partner".
     */
    static boolean bare(Wording wording, PhraseParts parts, Unit last, String noun) {
        Word word = wording.word(last.from());
        if (Lexicon.OF_ANYTHING.contains(noun) && last.to() - last.from() == 1) {
            return true;
        }
        if (noun.equals("house") && !word.capital() && last.to() - last.from() == 1) {
            return true; // a building
        }
        boolean single = parts.core().size() == 1;
        boolean singular = (last.is(Sense.Kind.AGENT) || last.is(Sense.Kind.TITLE)) && !last.is(Sense.Kind.AGENTS);
        if (single && parts.determiners().isEmpty() && singular && !word.capital()) {
            return true;
        }
        if (!Lexicon.GENERAL.contains(noun) || last.to() - last.from() > 1) {
            return false;
        }
        boolean known = parts.core().size() > 1
                && parts.core().stream()
                        .limit(parts.core().size() - 1)
                        .anyMatch(u -> u.role() || u.organisation() || u.national());
        boolean definite = parts.determiners().contains("the") && single;
        return !known && !definite;
    }

    /** Whether the body goes by a common word: "parliament". */
    static boolean lowerForm(Unit unit) {
        return unit.has(s -> s.kind() == Sense.Kind.ORGANISATION
                && Character.isLowerCase(s.form().charAt(0)));
    }
}
