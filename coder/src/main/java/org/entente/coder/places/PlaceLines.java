package org.entente.coder.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;
import org.entente.model.Article;
import org.entente.model.Part;
import org.entente.model.Place;

/** Lists the places of a story, a line for each name: what {@code entente places} prints. Safe to share between threads. */
public final class PlaceLines {

    private final EnglishReader reader;
    private final PlaceResolver resolver;

    /** Lists with a reader of English and a resolver of places. */
    public PlaceLines(EnglishReader reader, PlaceResolver resolver) {
        this.reader = reader;
        this.resolver = resolver;
    }

    /** The place names of a story, those of its title first, in order. */
    public List<PlaceLine> of(Article article) {
        StoryPlaces places = resolver.story(article, Optional.empty());
        List<PlaceLine> lines = new ArrayList<>();
        for (Part part : List.of(Part.TITLE, Part.TEXT)) {
            String words = article.words(part);
            for (Words sentence : reader.split(words, 0, words.length())) {
                if (places.names(part, sentence.start(), sentence.end())) {
                    places.mentions(part, reader.parse(sentence))
                            .forEach(mention -> lines.add(line(article, part, mention)));
                }
            }
        }
        return lines;
    }

    private static PlaceLine line(Article article, Part part, PlaceMention mention) {
        String words = article.words(part);
        Optional<Place> place = mention.place();
        return new PlaceLine(
                article.id(),
                part.label(),
                mention.text(),
                words.codePointCount(0, mention.start()),
                words.codePointCount(0, mention.end()),
                mention.role().label(),
                place.map(Place::name).orElse(""),
                place.map(Place::country).orElse(""),
                mention.admin1(),
                place.map(Place::latitude).orElse(null),
                place.map(Place::longitude).orElse(null),
                reason(mention));
    }

    private static String reason(PlaceMention mention) {
        if (mention.place().isPresent() || mention.others().isEmpty()) {
            return mention.reason();
        }
        return mention.others().stream()
                .map(p -> String.format(
                        Locale.ROOT, "%s, %s (%.2f, %.2f)", p.name(), p.country(), p.latitude(), p.longitude()))
                .collect(Collectors.joining("; ", mention.reason() + ": ", ""));
    }
}
