package org.entente.coder.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;

/**
 * Finds the places of a story and says which they are.
 *
 * <p>Safe to share between threads.
 */
public final class PlaceResolver {

    /** From which probability on a known name is taken for a place. */
    static final double THRESHOLD = 0.3;

    private final Gazetteer gazetteer;
    private final Spotter spotter;
    private final Usage usage;
    private final CountryCues cues = CountryCues.read();
    private final Placeness placeness;
    private final Disambiguator disambiguator;

    /** A resolver over a gazetteer, with the weights that ship with the coder. */
    public PlaceResolver(Gazetteer gazetteer) {
        this(gazetteer, Placeness.read(), Disambiguator.Weights.TUNED);
    }

    PlaceResolver(Gazetteer gazetteer, Placeness placeness, Disambiguator.Weights weights) {
        this.gazetteer = gazetteer;
        this.spotter = new Spotter(gazetteer, Abbreviations.read(gazetteer));
        this.usage = Usage.read();
        this.placeness = placeness;
        this.disambiguator = new Disambiguator(weights);
    }

    /**
     * Reads a story's places.
     *
     * @param home where its paper is at home, if known
     */
    public StoryPlaces story(Article article, Optional<PlaceEntry> home) {
        Scan title = scan(article.title());
        Scan text = scan(article.text());
        List<Scan> scans = List.of(title, text);
        Input input = input(scans);
        List<Reading> readings =
                disambiguator.read(input.spans(), input.probabilities(), input.beside(), input.cues(), home);
        int titles = title.spans().size();
        return new StoryPlaces(gazetteer, readings.subList(0, titles), readings.subList(titles, readings.size()));
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
    Input input(List<Scan> scans) {
        Clues clues = new Clues(usage, scans);
        List<Span> spans = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        List<Optional<Span>> beside = new ArrayList<>();
        for (Scan scan : scans) {
            for (int i = 0; i < scan.spans().size(); i++) {
                Span span = scan.spans().get(i);
                Span area = scan.afterComma(i);
                spans.add(span);
                probabilities.add(probability(clues, scan, i));
                beside.add(Optional.ofNullable(area).filter(a -> Containment.lies(span, a)));
            }
        }
        return new Input(spans, probabilities, beside, cues.of(scans));
    }

    /**
     * A story as the choice between places sees it; the lists run along with one another.
     *
     * @param spans the names
     * @param probabilities how likely each is a place
     * @param beside the area that stands right after it, if it lies there
     * @param cues how strongly the story's words speak of each country
     */
    record Input(List<Span> spans, List<Double> probabilities, List<Optional<Span>> beside, Map<String, Double> cues) {}

    private double probability(Clues clues, Scan scan, int index) {
        boolean adjective = scan.spans().get(index).candidates().stream()
                .anyMatch(c -> c.kind() == NameKind.ADJECTIVE && c.place().featureClass() == FeatureClass.COUNTRY);
        return adjective ? 1 : placeness.of(clues.of(scan, index));
    }
}
