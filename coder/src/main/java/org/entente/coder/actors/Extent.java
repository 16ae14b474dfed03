package org.entente.coder.actors;

import java.util.List;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.jspecify.annotations.Nullable;

/**
 * The words that a noun phrase takes up, mended where the tree has cut a title from its name or a nation from its agents.
 *
 * @param from the first word
 * @param to the one after the last
 * @param head the head
 */
record Extent(int from, int to, int head) {

    /** The extent, widened and narrowed by what names and nouns for agents say of each other. */
    Extent mended(Wording wording, List<Unit> units) {
        return new Mender(wording, units, this).mend();
    }

    /** Moves the ends. */
    private static final class Mender {

        private final Wording wording;
        private final List<Unit> units;
        private int from;
        private int to;
        private int head;

        Mender(Wording wording, List<Unit> units, Extent extent) {
            this.wording = wording;
            this.units = units;
            this.from = extent.from();
            this.to = extent.to();
            this.head = extent.head();
        }

        Extent mend() {
            dropVerb();
            right();
            left();
            list();
            return new Extent(from, to, head);
        }

        /** A verb that was taken for the head: "Egyptian police withdrew". */
        private void dropVerb() {
            Unit at = at(head);
            Unit before = at == null ? null : endingAt(at.from());
            if (at == null || before == null || !at.unknown() || before.from() < from) {
                return;
            }
            Word word = wording.word(head);
            boolean past = !word.capital()
                    && (Lexicon.PAST.contains(word.lower()) || word.lower().endsWith("ed") && head > from);
            if (past
                    && word.before() == Wording.NONE
                    && (before.role() || before.is(Sense.Kind.CAPITAL) || before.organisation())) {
                to = at.from();
                head = to - 1;
            }
        }

        private void right() {
            Unit last = endingAt(to);
            Unit next = startingAt(to);
            if (last == null || next == null || !touches(next)) {
                return;
            }
            boolean people = last.has(
                    s -> s.entity() instanceof Organisation o && o.kind().equals("people"));
            if ((last.is(Sense.Kind.ADJECTIVE) || people)
                    && next.role()
                    && !wording.word(next.from()).capital()) {
                to = next.to();
                head = to - 1;
            } else if (titled(last)) {
                while (next != null && touches(next) && (nameWord(next) || titleBeforeName(next) || mistaken(next))) {
                    to = next.to();
                    next = startingAt(to);
                }
            }
        }

        /** A rank between an office and a name: "UN spokesman Lt. Col. Duval". */
        private boolean titleBeforeName(Unit unit) {
            Unit after = startingAt(unit.to());
            return unit.is(Sense.Kind.TITLE)
                    && wording.word(unit.from()).capital()
                    && after != null
                    && touches(after)
                    && nameWord(after);
        }

        /** A first name that the tagger took for a verb: "official Majed Abu Daqqa". */
        private boolean mistaken(Unit unit) {
            Word word = wording.word(unit.from());
            Unit after = startingAt(unit.to());
            return unit.unknown()
                    && word.capital()
                    && word.tag().matches("VB[DNP]?")
                    && !word.lower().matches(".*(ed|ing|s)")
                    && !Lexicon.PAST.contains(word.lower())
                    && !wording.headline()
                    && after != null
                    && touches(after)
                    && nameWord(after);
        }

        private void left() {
            boolean more = true;
            while (more) {
                Unit first = startingAt(from);
                Unit before = endingAt(from);
                if (first == null || before == null || !touches(first) || !belongs(before, first)) {
                    more = false;
                } else {
                    from = before.from();
                }
            }
        }

        private boolean belongs(Unit before, Unit first) {
            Word word = wording.word(before.from());
            if (before.national()) {
                return first.role() && !verb(first);
            }
            if (before.unknown() && Lexicon.FORMER.contains(word.lower())) {
                return first.role() || first.national();
            }
            if (verb(before)) {
                return false;
            }
            if (before.unknown()) {
                return false;
            }
            if (first.role()) {
                return (before.organisation() || before.role())
                                && !before.is(Sense.Kind.AGENTS)
                                && !before.is(Sense.Kind.TITLES)
                        || before.organisation();
            }
            return nameWord(first) && titled(before);
        }

        /** "US, British and Ukrainian officials", "NATO and Afghan troops": what stands before the "and" belongs to it too. */
        private void list() {
            Unit first = startingAt(from);
            Unit last = endingAt(to);
            if (first == null || last == null || !adjective(first) || at(head) == null || adjective(last)) {
                return;
            }
            Unit joint = endingAt(from);
            boolean and = joint != null && isAnd(joint);
            boolean inside = inside();
            while (true) {
                boolean comma = wording.word(from).before() == ',' && inside;
                Unit before = and && joint != null ? endingAt(joint.from()) : comma ? endingAt(from) : null;
                if (before == null || !adjective(before)) {
                    return;
                }
                from = before.from();
                joint = endingAt(from);
                and = false;
                inside = true;
            }
        }

        private boolean inside() {
            return units.stream().anyMatch(u -> u.from() > from && u.to() < to && isAnd(u));
        }

        private boolean isAnd(Unit unit) {
            return wording.word(unit.from()).lower().equals("and") && unit.unknown();
        }

        private static boolean adjective(Unit unit) {
            return unit.has(s -> s.entity() instanceof State
                            && (s.kind() == Sense.Kind.ADJECTIVE || s.kind() == Sense.Kind.DEMONYM))
                    || unit.has(s -> s.kind() == Sense.Kind.ORGANISATION
                            && s.form().length() < 5
                            && s.form().equals(s.form().toUpperCase(java.util.Locale.ROOT)));
        }

        private boolean titled(Unit unit) {
            return unit.is(Sense.Kind.TITLE) || unit.is(Sense.Kind.AGENT) && !unit.is(Sense.Kind.AGENTS);
        }

        private boolean nameWord(Unit unit) {
            Word word = wording.word(unit.from());
            return word.capital()
                    && !word.tag().startsWith("V")
                    && !Lexicon.STOPS.contains(word.lower())
                    && !Lexicon.DETERMINERS.contains(word.lower())
                    && !Lexicon.PREPOSITIONS.contains(word.lower())
                    && (unit.unknown()
                                    && !word.tag().startsWith("PRP")
                                    && !word.tag().startsWith("W")
                            || unit.person() && !unit.national() && !unit.organisation());
        }

        private boolean verb(Unit unit) {
            Word word = wording.word(unit.to() - 1);
            return word.tag().startsWith("VB") && !word.capital() && !word.tag().equals("VBZ")
                    || word.tag().equals("MD");
        }

        private boolean touches(Unit next) {
            char before = wording.word(next.from()).before();
            return before == Wording.NONE || before == '-' || before == Wording.POSSESSIVE;
        }

        private @Nullable Unit at(int word) {
            for (Unit u : units) {
                if (u.from() <= word && word < u.to()) {
                    return u;
                }
            }
            return null;
        }

        private @Nullable Unit startingAt(int word) {
            Unit u = at(word);
            return u != null && u.from() == word ? u : null;
        }

        private @Nullable Unit endingAt(int word) {
            return word == 0 ? null : at(word - 1);
        }
    }
}
