package org.entente.analysis.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a thesis, by recursive descent.
 *
 * <pre>
 * thesis    = acts direction acts "within" number unit
 * acts      = kinds side arrow side
 * kinds     = kind { "," kind }
 * kind      = an event type (THREATEN), a quad class (VERBAL_COOPERATION), "COOPERATION", "CONFLICT" or "ANY"
 * side      = actor { "," actor } | "*"
 * actor     = the actor's code (USA, NATO), in double quotation marks if it holds a space, comma, arrow or asterisk
 * arrow     = "-&gt;" | "&lt;-" | "&lt;-&gt;"
 * direction = "raises" | "increases" | "lowers" | "reduces"
 * unit      = "day" | "days" | "week" | "weeks" | "month" | "months"
 * </pre>
 *
 * <p>For example {@code THREATEN,SANCTION,COERCE USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days}.
 *
 * <p>Rules: kinds and key words may be in any case; codes of actors are taken as they stand. White space around commas and arrows does
 * not matter. Several actors on a side mean any of them; {@code *} means any actor at all, but not on both sides of one
 * arrow. A week is 7 days and a month 30. An event that is both cause and effect counts as cause only. Nothing may be left
 * out: a thesis without a window is refused rather than given one.
 */
final class ThesisReader {

    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "raises", Direction.RAISES,
            "increases", Direction.RAISES,
            "lowers", Direction.LOWERS,
            "reduces", Direction.LOWERS);
    private static final Map<String, Integer> UNITS =
            Map.of("day", 1, "days", 1, "week", 7, "weeks", 7, "month", 30, "months", 30);

    private final String text;
    private final List<Word> words;
    private int at;

    ThesisReader(String text) {
        this.text = text;
        this.words = Words.of(text);
    }

    Thesis read() {
        Acts cause = acts();
        Direction direction = direction();
        Acts effect = acts();
        int days = window();
        if (!word().end()) {
            throw error("the thesis ends with its window; \"" + word().text() + "\" is too much");
        }
        if (cause.equals(effect)) {
            throw new ThesisSyntaxException("cause and effect are the same acts", text, 0, text.length());
        }
        return new Thesis(cause, direction, effect, days);
    }

    private Acts acts() {
        List<Kind> kinds = kinds();
        Word first = word();
        List<String> left = side();
        Arrow arrow = arrow();
        List<String> right = side();
        if (left.isEmpty() && right.isEmpty()) {
            throw new ThesisSyntaxException(
                    "name an actor on one side of the arrow at least", text, first.start(), first.length());
        }
        return new Acts(kinds, left, arrow, right);
    }

    private List<Kind> kinds() {
        Set<Kind> kinds = new LinkedHashSet<>();
        do {
            kinds.add(kind());
        } while (skip(","));
        return new ArrayList<>(kinds);
    }

    private Kind kind() {
        Word word = word();
        Optional<Kind> kind = word.quoted() ? Optional.empty() : Kind.find(word.text());
        if (kind.isEmpty()) {
            throw error(found("an event type or quad class") + nearest(word.text(), Kind.words()));
        }
        at++;
        return kind.get();
    }

    private List<String> side() {
        if (skip("*")) {
            return List.of();
        }
        Set<String> actors = new LinkedHashSet<>();
        do {
            actors.add(actor());
        } while (skip(","));
        return new ArrayList<>(actors);
    }

    private String actor() {
        Word word = word();
        boolean name = !word.end() && (word.quoted() ? !word.text().isBlank() : Words.plain(word.text()));
        if (!name) {
            throw error(found("an actor's code or *"));
        }
        at++;
        return word.text();
    }

    private Arrow arrow() {
        for (Arrow arrow : Arrow.values()) {
            if (skip(arrow.sign())) {
                return arrow;
            }
        }
        throw error(found("an arrow (->, <- or <->) after the actors"));
    }

    private Direction direction() {
        Direction direction = DIRECTIONS.get(key());
        if (direction == null) {
            throw error(found("\"raises\" or \"lowers\""));
        }
        at++;
        return direction;
    }

    private int window() {
        if (!skip("within")) {
            throw error(found("\"within\" and a number of days"));
        }
        Word word = word();
        if (!word.text().matches("[0-9]{1,6}")) {
            throw error(found("a whole number of days"));
        }
        at++;
        Integer unit = UNITS.get(key());
        if (unit == null) {
            throw error(found("\"days\", \"weeks\" or \"months\""));
        }
        int days = Integer.parseInt(word.text()) * unit;
        if (days < 1 || days > Thesis.LONGEST) {
            throw new ThesisSyntaxException(
                    "the window must be 1 to " + Thesis.LONGEST + " days", text, word.start(), word.length());
        }
        at++;
        return days;
    }

    private Word word() {
        return words.get(at);
    }

    private String key() {
        return word().quoted() ? "" : word().text().toLowerCase(Locale.ROOT);
    }

    private boolean skip(String expected) {
        boolean there = word().is(expected);
        if (there) {
            at++;
        }
        return there;
    }

    private String found(String expected) {
        return word().end()
                ? "the thesis ends where " + expected + " is expected"
                : "\"" + word().text() + "\" stands where " + expected + " is expected";
    }

    private ThesisSyntaxException error(String problem) {
        return new ThesisSyntaxException(problem, text, word().start(), word().length());
    }

    private static String nearest(String wrong, Set<String> known) {
        String word = wrong.toUpperCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> Spelling.distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> Spelling.distance(word, candidate) <= Math.max(2, word.length() / 3))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("; the types are " + String.join(", ", known));
    }
}
