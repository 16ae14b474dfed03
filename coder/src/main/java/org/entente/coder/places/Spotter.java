package org.entente.coder.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a text that the gazetteer knows as names, the longest first, whatever they mean there. */
final class Spotter {

    private static final int LONGEST = 7;
    private static final Set<String> SMALL = Set.of(
            "of",
            "the",
            "and",
            "de",
            "la",
            "el",
            "al",
            "du",
            "des",
            "del",
            "le",
            "les",
            "da",
            "do",
            "dos",
            "am",
            "an",
            "der",
            "sur",
            "upon",
            "on",
            "in",
            "by",
            "e",
            "i",
            "y",
            "ez",
            "es",
            "ash",
            "as",
            "under",
            "d",
            "aux",
            "en",
            "bin",
            "den",
            "region",
            "province",
            "peninsula",
            "islands",
            "island",
            "river",
            "sea",
            "strait",
            "crossing",
            "camp",
            "plant",
            "nuclear",
            "power",
            "valley",
            "airbase",
            "base",
            "air",
            "corridor",
            "border",
            "states",
            "territories",
            "state",
            "basin",
            "rainforest",
            "desert",
            "prison",
            "dam",
            "bridge",
            "mosque",
            "refugee",
            "complex");

    private static final Set<String> DIVISIONS = Set.of(
            "county",
            "parish",
            "borough",
            "province",
            "oblast",
            "governorate",
            "prefecture",
            "district",
            "region",
            "township");

    private final Gazetteer gazetteer;
    private final Abbreviations abbreviations;

    Spotter(Gazetteer gazetteer, Abbreviations abbreviations) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
    }

    /** The names, in order, none overlapping another. */
    List<Span> spans(String text, List<Word> words) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Span> span = longest(text, words, at, spans);
            span.ifPresent(spans::add);
            at = span.map(Span::to).orElse(at + 1);
        }
        return spans;
    }

    private Optional<Span> longest(String text, List<Word> words, int from, List<Span> before) {
        Word first = words.get(from);
        if (!first.capital() && !SMALL.contains(first.key())) {
            return Optional.empty();
        }
        Optional<Span> abbreviation = abbreviations.at(text, words, from, before);
        if (abbreviation.isPresent()) {
            return abbreviation;
        }
        for (int to = reach(words, from); to > from; to--) {
            if (words.get(to - 1).capital() || to > from + 1) {
                boolean article = first.key().equals("the") && to > from + 2;
                int at = from;
                int end = to;
                Optional<Span> span =
                        named(words, from, to).or(() -> article ? named(words, at + 1, end) : Optional.empty());
                if (span.isPresent()) {
                    return span.map(s -> withDivision(words, s));
                }
            }
        }
        return Optional.empty();
    }

    /** The end of the longest run of words from here that could be one name. */
    private static int reach(List<Word> words, int from) {
        int to = from + 1;
        while (to < words.size() && to < from + LONGEST && continues(words, to)) {
            to++;
        }
        return to;
    }

    private static boolean continues(List<Word> words, int at) {
        Word word = words.get(at);
        boolean joined = word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.HYPHEN || word.gap() == Word.Gap.POINT;
        return joined && (word.capital() || word.gap() == Word.Gap.HYPHEN || SMALL.contains(word.key()));
    }

    private Optional<Span> named(List<Word> words, int from, int to) {
        Word last = words.get(to - 1);
        StringBuilder inner = new StringBuilder();
        boolean capital = false;
        for (int i = from; i < to - 1; i++) {
            inner.append(words.get(i).possessiveKey()).append(' ');
            capital |= words.get(i).capital() && !SMALL.contains(words.get(i).key());
        }
        if (!capital && !last.capital()) {
            return Optional.empty();
        }
        if (NeverPlaces.contains(inner + last.key())) {
            return Optional.empty();
        }
        for (String key : List.of(inner + last.possessiveKey(), inner + last.key())) {
            String folded = to - from > 1 || key.length() < 4 ? Keys.fold(key) : key;
            List<Candidate> candidates = folded.length() < 2 ? List.of() : gazetteer.byKey(folded);
            if (!candidates.isEmpty()
                    && !(last.allCapitals() && to - from == 1 && last.text().length() < 4)) {
                int end = key.endsWith(last.key()) ? last.end() : last.end() + 2;
                return Optional.of(new Span(from, to, words.get(from).start(), end, folded, candidates));
            }
        }
        return Optional.empty();
    }

    /** The name with the "County" or "Province" after it, meaning only divisions where it may mean one. */
    private static Span withDivision(List<Word> words, Span span) {
        if (span.to() == words.size()) {
            return span;
        }
        Word next = words.get(span.to());
        boolean extended = next.gap() == Word.Gap.SPACE
                && DIVISIONS.contains(next.key())
                && !words.get(span.to() - 1).possessive();
        if (!extended) {
            return span;
        }
        List<Candidate> divisions = span.candidates().stream()
                .filter(c -> c.kind() != NameKind.ADJECTIVE)
                .filter(c -> c.place().featureClass() == FeatureClass.COUNTY
                        || c.place().featureClass() == FeatureClass.DIVISION)
                .toList();
        List<Candidate> candidates =
                divisions.isEmpty() || next.key().equals("township") ? span.candidates() : divisions;
        if (!next.capital()) {
            return new Span(span.from(), span.to(), span.start(), span.end(), span.key(), candidates);
        }
        String key = span.key() + " " + next.key();
        return new Span(span.from(), span.to() + 1, span.start(), next.end(), key, candidates);
    }
}
