package org.entente.coder.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Article;

/**
 * Finds the places of a story and says which they are.
 *
 * <p>Safe to share between threads.
 */
public final class PlaceResolver {

    /** From which probability on a known name is taken for a place. */
    static final double THRESHOLD = 0.35;

    private final Gazetteer gazetteer;
    private final Spotter spotter;
    private final Usage usage = Usage.read();
    private final CountryCues cues = CountryCues.read();
    private final Placeness placeness = Placeness.read();
    private final Disambiguator disambiguator = new Disambiguator(Weights.TUNED);

    /** A resolver over a gazetteer, with the weights that ship with the coder. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.spotter = new Spotter(gazetteer, Abbreviations.read(gazetteer));
    }

    /**
     * Reads a story's places.
     *
     * @param home where its paper is at home, if known; its name is read for that otherwise
     */
    public StoryPlaces story(Article article, Optional<PlaceEntry> home) {
        Scan title = scan(article.title());
        Scan text = scan(article.text());
        Optional<PlaceEntry> at = home.or(() -> home(article.publisher()));
        List<Reading> readings = disambiguator.read(names(List.of(title, text)), at);
        int titles = title.spans().size();
        return new StoryPlaces(
                gazetteer,
                places(title, readings.subList(0, titles)),
                places(text, readings.subList(titles, readings.size())));
    }

    /** The names in a text. */
    Scan scan(String text) {
        List<Word> words = Words.of(text);
        return new Scan(text, words, spotter.spans(text, words));
    }

    /** How news uses names. */
    Usage usage() {
        return usage;
    }

    /** What the choice between places needs to know of a story. */
    StoryNames names(List<Scan> scans) {
        Clues clues = new Clues(usage, scans);
        List<Span> spans = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        List<Optional<Span>> beside = new ArrayList<>();
        for (Scan scan : scans) {
            for (int i = 0; i < scan.spans().size(); i++) {
                Span span = scan.spans().get(i);
                spans.add(span);
                probabilities.add(probability(clues, scan, i));
                beside.add(Optional.ofNullable(scan.afterComma(i)).filter(a -> Containment.lies(span, a)));
            }
        }
        return new StoryNames(spans, probabilities, beside, cues.of(scans));
    }

    private double probability(Clues clues, Scan scan, int index) {
        boolean adjective = scan.spans().get(index).candidates().stream()
                .anyMatch(c -> c.kind() == NameKind.ADJECTIVE && c.place().featureClass() == FeatureClass.COUNTRY);
        return adjective ? 1 : placeness.of(clues.of(scan, index));
    }

    /** The likely places among known names, and those that only the text calls places, in order. */
    private static List<Reading> places(Scan scan, List<Reading> known) {
        return Stream.concat(
                        known.stream().filter(r -> r.probability() >= THRESHOLD),
                        new UnknownNames(scan).readings().stream())
                .sorted(Comparator.comparingInt(r -> r.span().start()))
                .toList();
    }

    /** The town in a paper's name: "The Jerusalem Post". */
    private Optional<PlaceEntry> home(String publisher) {
        return scan(publisher).spans().stream()
                .flatMap(s -> s.candidates().stream())
                .filter(c -> c.kind() == NameKind.MAIN && c.place().featureClass() == FeatureClass.TOWN)
                .map(Candidate::place)
                .max(Comparator.comparingLong(PlaceEntry::population));
    }
}
