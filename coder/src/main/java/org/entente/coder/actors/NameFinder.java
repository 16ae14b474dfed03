package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.NameTable;
import org.entente.coder.actors.directory.Sense;

/** Cuts a wording into the names that the directory has and the words between them, the longest names first come. */
final class NameFinder {

    /** Abbreviations that are words when not in capitals. */
    private static final Set<String> WORDS = Set.of(
            "who", "car", "is", "it", "us", "aids", "mend", "pace", "salt", "start", "eta", "pip", "fed", "gin", "can",
            "may", "lap", "map", "rat", "era", "ira", "cop", "din", "ram", "sit", "sap", "arm", "aim", "act", "ban",
            "tip", "sadr", "sadat", "rand", "lana", "kanu", "dina", "olaf", "sama", "hina", "irena", "badr");

    /** How long before a body is founded, as far as the directory knows, its name may stand for it. */
    private static final int YEARS_AHEAD = 3;

    private final NameTable names;

    NameFinder(NameTable names) {
        this.names = names;
    }

    /** The units of the wording, in order, without gaps. */
    List<Unit> units(Wording wording, LocalDate date) {
        List<Unit> units = new ArrayList<>(wording.size());
        int i = 0;
        while (i < wording.size()) {
            Unit unit = longest(wording, i, date);
            units.add(unit);
            i = unit.to();
        }
        return units;
    }

    private Unit longest(Wording wording, int from, LocalDate date) {
        int node = 0;
        int to = from + 1;
        boolean possessive = false;
        List<Sense> senses = List.of();
        for (int i = from; i < wording.size(); i++) {
            Word word = wording.word(i);
            char before = word.before();
            if (i > from && before != Wording.NONE && before != '-' && before != Wording.POSSESSIVE) {
                break;
            }
            possessive |= i > from && before == Wording.POSSESSIVE;
            node = names.step(node, word.hash());
            if (node == NameTable.NOWHERE) {
                break;
            }
            if (names.ends(node)) {
                List<Sense> fitting = fitting(names.senses(node), wording, from, i + 1, date, possessive);
                if (!fitting.isEmpty()) {
                    to = i + 1;
                    senses = fitting;
                }
            }
        }
        return new Unit(from, to, senses);
    }

    private static List<Sense> fitting(
            List<Sense> senses, Wording wording, int from, int to, LocalDate date, boolean possessive) {
        List<Sense> fitting = new ArrayList<>(senses.size());
        for (Sense sense : senses) {
            boolean marked = sense.form().indexOf('\'') > 0 || sense.form().indexOf('\u2019') > 0;
            if ((marked || !possessive) && fits(sense.form(), wording, from, to) && inTime(sense, date)) {
                fitting.add(sense);
            }
        }
        return fitting;
    }

    /** A body that is called by common words is meant by them in its own years only. */
    private static boolean inTime(Sense sense, LocalDate date) {
        if (sense.kind() == Sense.Kind.ORGANISATION && sense.years().from().isAfter(date.plusYears(YEARS_AHEAD))) {
            return false; // "Wagner and Brown" in 1987
        }
        return sense.kind() != Sense.Kind.ORGANISATION
                || sense.years().contains(date)
                || Character.isUpperCase(sense.form().charAt(sense.form().lastIndexOf(' ') + 1));
    }

    private static boolean fits(String form, Wording wording, int from, int to) {
        if (wording.headline()) {
            return true;
        }
        if (to - from == 1 && isAbbreviation(form)) {
            Word word = wording.word(from);
            return word.allCapitals() || (form.length() > 3 && word.capital() && !WORDS.contains(word.lower()));
        }
        if (!Character.isUpperCase(form.charAt(0))) {
            return true;
        }
        if (to - from == 1 && form.length() < 5 && wording.word(from).allCapitals()) {
            return false; // "the GAO report" is not about Gao
        }
        Word last = wording.word(to - 1);
        boolean lastSmall = Character.isLowerCase(form.charAt(form.lastIndexOf(' ') + 1));
        boolean particle = to - from > 1
                && Lexicon.NAME_PARTICLES.contains(wording.word(from).lower());
        return (wording.word(from).capital() || particle)
                && (lastSmall || last.capital() || Character.isDigit(last.text().charAt(0)) || last.before() == '-');
    }

    private static boolean isAbbreviation(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i)) || form.charAt(i) == ' ') {
                return false;
            }
        }
        return form.length() > 1;
    }
}
