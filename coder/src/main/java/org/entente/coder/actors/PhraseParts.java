package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actors.Wording.Word;

/**
 * A noun phrase cut up: the core that ends with the head, the prepositional phrases after it, and what stands after a
 * comma.
 *
 * @param core the units up to the head and the name after it, without articles
 * @param determiners the articles and numbers before it, in small letters
 * @param modifiers what follows prepositions, in order
 * @param rest where what follows a comma begins, -1 where nothing does
 * @param to the word after the last that was read as part of the phrase, without {@code rest}
 */
record PhraseParts(List<Unit> core, List<String> determiners, List<Modifier> modifiers, int rest, int to) {

    /**
     * A prepositional phrase.
     *
     * @param preposition in small letters
     * @param from the word after the preposition
     * @param to the word after its last
     */
    record Modifier(String preposition, int from, int to) {}

    /** The same without a number that ends the core after a body's name: "BBC News 24". */
    PhraseParts withoutNumber(Wording wording) {
        int size = core.size();
        if (size < 2
                || !core.get(size - 2).organisation()
                || !core.get(size - 1).unknown()
                || !Character.isDigit(
                        wording.word(core.get(size - 1).from()).text().charAt(0))) {
            return this;
        }
        return new PhraseParts(core.subList(0, size - 1), determiners, modifiers, rest, to);
    }

    /**
     * Cuts up the units between two words.
     *
     * @param headWord the word that must be in the core, -1 where the phrase's own build decides
     */
    static PhraseParts of(Wording wording, List<Unit> units, int from, int to, int headWord) {
        return new Cutter(wording, units, from, to, headWord).cut();
    }

    /** Walks along the units once. */
    private static final class Cutter {

        private final Wording wording;
        private final List<Unit> units = new ArrayList<>();
        private final int headWord;
        private final List<Unit> core = new ArrayList<>();
        private final List<String> determiners = new ArrayList<>(2);
        private final List<Modifier> modifiers = new ArrayList<>(2);

        Cutter(Wording wording, List<Unit> all, int from, int to, int headWord) {
            this.wording = wording;
            this.headWord = headWord;
            for (Unit unit : all) {
                if (unit.from() < to && unit.to() > from) {
                    units.add(unit);
                }
            }
        }

        PhraseParts cut() {
            int i = determiners(0);
            i = core(i);
            int end = i > 0 ? units.get(i - 1).to() : 0;
            int rest = -1;
            while (i < units.size()) {
                Unit unit = units.get(i);
                Word word = wording.word(unit.from());
                if (word.before() == ',' && !core.isEmpty()) {
                    rest = unit.from();
                    break;
                }
                if (!unit.unknown() || !Lexicon.PREPOSITIONS.contains(word.lower())) {
                    break;
                }
                int after = modifierEnd(i + 1);
                if (after > i + 1) {
                    modifiers.add(new Modifier(
                            word.lower(),
                            units.get(i + 1).from(),
                            units.get(after - 1).to()));
                    end = units.get(after - 1).to();
                }
                i = Math.max(after, i + 1);
                if (i < units.size()
                        && joins(units.get(i), wording.word(units.get(i).from()))) {
                    break;
                }
            }
            return new PhraseParts(core, determiners, modifiers, rest, end);
        }

        private int determiners(int from) {
            int i = from;
            while (i < units.size() - 1) {
                Unit unit = units.get(i);
                Word word = wording.word(unit.from());
                boolean article = unit.to() - unit.from() == 1
                        && (headWord < 0 || unit.from() < headWord)
                        && (Lexicon.DETERMINERS.contains(word.lower())
                                        && (unit.unknown() || !word.capital() || unit.from() == 0)
                                || Character.isDigit(word.text().charAt(0)) && unit.unknown());
                if (!article) {
                    break;
                }
                determiners.add(word.lower());
                i++;
            }
            return i;
        }

        private int core(int from) {
            int i = from;
            for (; i < units.size(); i++) {
                Unit unit = units.get(i);
                Word word = wording.word(unit.from());
                boolean beforeHead = headWord >= 0 && unit.from() <= headWord;
                if (i > from && !beforeHead && ends(i, unit, word)) {
                    break;
                }
                if (i == from && !beforeHead && unit.unknown() && Lexicon.PREPOSITIONS.contains(word.lower())) {
                    break;
                }
                core.add(unit);
            }
            return i;
        }

        private boolean ends(int i, Unit unit, Word word) {
            char before = word.before();
            if (before == ',' || joins(unit, word)) {
                return !listOfModifiers(i);
            }
            if (before != Wording.NONE && before != '-' && before != Wording.POSSESSIVE && before != '/') {
                return true;
            }
            if (!unit.unknown()) {
                return (unit.role() || unit.national())
                        && !word.capital()
                        && word.tag().startsWith("VB");
            }
            if (Lexicon.PREPOSITIONS.contains(word.lower()) || Lexicon.STOPS.contains(word.lower())) {
                return before != '-';
            }
            if (word.tag().isEmpty()
                    && before != '-'
                    && Lexicon.POSTPOSED.contains(word.lower())
                    && core.get(core.size() - 1).role()) {
                return true;
            }
            return before != '-' && verb(word) && core.get(core.size() - 1).has(s -> true) && !attributive(i, word);
        }

        /** Whether a participle belongs to the noun after it: "India's outgoing prime minister". */
        private boolean attributive(int i, Word word) {
            if (!word.tag().isEmpty() || i + 1 >= units.size()) {
                return false;
            }
            Unit next = units.get(i + 1);
            boolean touches = wording.word(next.from()).before() == Wording.NONE
                    || wording.word(next.from()).before() == '-';
            return touches
                    && (next.role() || next.national())
                    && core.stream().noneMatch(u -> u.role() || u.person() && !u.national());
        }

        private static boolean joins(Unit unit, Word word) {
            return unit.unknown() && (word.lower().equals("and") || word.lower().equals("or"));
        }

        private static boolean verb(Word word) {
            if (Lexicon.FORMER.contains(word.lower())) {
                return false;
            }
            if (!word.tag().isEmpty()) {
                return word.tag().startsWith("V")
                        || word.tag().equals("MD")
                        || word.tag().startsWith("RB")
                        || word.tag().startsWith("W");
            }
            return !word.capital() && word.lower().matches(".*(ed|ing)");
        }

        /** Whether all so far are nations or bodies and a noun for agents follows: "US, British and Ukrainian officials". */
        private boolean listOfModifiers(int at) {
            for (Unit unit : core) {
                Word word = wording.word(unit.from());
                if (!unit.national() && !unit.organisation() && !joins(unit, word)) {
                    return false;
                }
            }
            boolean nation = false;
            for (int i = at; i < units.size(); i++) {
                Unit unit = units.get(i);
                Word word = wording.word(unit.from());
                if (unit.national() || unit.organisation()) {
                    nation = true;
                } else if (unit.role()) {
                    return nation;
                } else if (!joins(unit, word)) {
                    return nation
                            && unit.unknown()
                            && !word.capital()
                            && !Lexicon.PREPOSITIONS.contains(word.lower())
                            && !Lexicon.STOPS.contains(word.lower())
                            && !verb(word);
                }
            }
            return false;
        }

        /** "of India, Pakistan and Bangladesh": a comma between nations ends nothing. */
        private boolean nationsGoOn(int from, int at) {
            Unit unit = units.get(at);
            boolean nation = unit.national() || joins(unit, wording.word(unit.from()));
            return nation && units.subList(from, at).stream().allMatch(Unit::national);
        }

        private int modifierEnd(int from) {
            int i = from;
            for (; i < units.size(); i++) {
                Unit unit = units.get(i);
                Word word = wording.word(unit.from());
                char before = word.before();
                if (i > from && before == ',' && nationsGoOn(from, i)) {
                    continue;
                }
                if (i > from
                        && (before != Wording.NONE && before != '-' && before != Wording.POSSESSIVE
                                || !word.capital() && before != '-' && !joins(unit, word) && verb(word)
                                || unit.unknown()
                                        && (Lexicon.PREPOSITIONS.contains(word.lower())
                                                || Lexicon.STOPS.contains(word.lower())))) {
                    break;
                }
            }
            while (i > from
                    && joins(units.get(i - 1), wording.word(units.get(i - 1).from()))) {
                i--;
            }
            return i;
        }
    }
}
