package org.entente.coder.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.model.Part;

/** The places that one story names. Immutable. */
public final class StoryPlaces {

    private final Gazetteer gazetteer;
    private final List<Reading> title;
    private final List<Reading> text;

    StoryPlaces(Gazetteer gazetteer, List<Reading> title, List<Reading> text) {
        this.gazetteer = gazetteer;
        this.title = List.copyOf(title);
        this.text = List.copyOf(text);
    }

    /** The place names in a sentence of one part of the story, in order. */
    public List<PlaceMention> mentions(Part part, Sentence sentence) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (Reading reading : readings(part)) {
            Span span = reading.span();
            if (span.start() >= sentence.start() && span.end() <= sentence.end()) {
                int from = tokenAt(sentence, span.start());
                int to = tokenAt(sentence, span.end() - 1) + 1;
                if (from >= 0 && to > from) {
                    mentions.add(mention(sentence, reading, from, to));
                }
            }
        }
        return mentions;
    }

    /** Whether a stretch of one part, in UTF-16 units, names a place: where not, nobody needs to parse it for that. */
    public boolean names(Part part, int start, int end) {
        return readings(part).stream()
                .anyMatch(r -> r.span().start() >= start && r.span().end() <= end);
    }

    /** The readings of one part, in order. */
    List<Reading> readings(Part part) {
        return part == Part.TITLE ? title : text;
    }

    private PlaceMention mention(Sentence sentence, Reading reading, int from, int to) {
        Span span = reading.span();
        Optional<PlaceEntry> entry = reading.place().map(Candidate::place);
        boolean adjective =
                reading.place().map(c -> c.kind() == NameKind.ADJECTIVE).orElse(false);
        return new PlaceMention(
                from,
                to,
                span.start(),
                span.end(),
                sentence.text().substring(span.start() - sentence.start(), span.end() - sentence.start()),
                adjective ? Role.MODIFIER : RoleFinder.role(sentence, from, to),
                entry.map(PlaceEntry::place),
                entry.map(gazetteer::admin1Name).orElse(""),
                entry.map(PlaceEntry::featureClass),
                reading.reason(),
                reading.others().stream().map(PlaceEntry::place).toList());
    }

    private static int tokenAt(Sentence sentence, int character) {
        for (Token token : sentence.tokens()) {
            if (token.start() <= character && character < token.end()) {
                return token.index();
            }
        }
        return -1;
    }
}
