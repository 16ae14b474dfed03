package org.entente.coder.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that the text itself says are places though the gazetteer does not know them: "the village of Prisi",
 * "in Cookville, Texas".
 */
final class UnknownNames {

    private static final Set<String> KINDS = Set.of(
            "village",
            "villages",
            "town",
            "towns",
            "city",
            "hamlet",
            "suburb",
            "settlement",
            "district",
            "province",
            "region",
            "island",
            "port",
            "neighborhood",
            "neighbourhood",
            "municipality");
    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside");

    private final Scan scan;
    private final BitSet known = new BitSet();

    UnknownNames(Scan scan) {
        this.scan = scan;
        scan.spans().forEach(s -> known.set(s.from(), s.to()));
    }

    /** What was found, in order, each without a place. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        int at = 1;
        while (at < scan.words().size()) {
            int to = end(at);
            if (to > at && (isCalled(at) || isBesideArea(at, to))) {
                readings.add(reading(at, to));
            }
            at = Math.max(to, at + 1);
        }
        return readings;
    }

    /** The end of the run of capitalised words from here that are no known name. */
    private int end(int from) {
        int to = from;
        while (to < scan.words().size() && continues(from, to)) {
            to++;
        }
        return to;
    }

    private boolean continues(int from, int at) {
        Word word = scan.words().get(at);
        return word.capital()
                && !word.allCapitals()
                && (at == from || word.gap() == Word.Gap.SPACE)
                && !known.get(at)
                && !NeverPlaces.contains(word.key());
    }

    private boolean isCalled(int at) {
        return at > 1
                && isJoined(at)
                && isJoined(at - 1)
                && scan.words().get(at - 1).key().equals("of")
                && KINDS.contains(scan.words().get(at - 2).key());
    }

    private boolean isBesideArea(int from, int to) {
        return isJoined(from)
                && WHERE.contains(scan.words().get(from - 1).key())
                && scan.spans().stream().anyMatch(s -> s.from() == to && isArea(s))
                && scan.words().get(to).gap() == Word.Gap.COMMA;
    }

    private boolean isJoined(int at) {
        return scan.words().get(at).gap() == Word.Gap.SPACE;
    }

    private static boolean isArea(Span span) {
        return span.candidates().stream()
                .anyMatch(c -> c.kind() != NameKind.ADJECTIVE
                        && (c.place().featureClass() == FeatureClass.COUNTRY
                                || c.place().featureClass() == FeatureClass.DIVISION));
    }

    private Reading reading(int from, int to) {
        int start = scan.words().get(from).start();
        int end = scan.words().get(to - 1).end();
        String name = scan.text().substring(start, end);
        Span span = new Span(from, to, start, end, Keys.fold(name), List.of());
        return new Reading(span, 1, Optional.empty(), "the gazetteer knows no place of that name", List.of());
    }
}
