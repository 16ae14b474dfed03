package org.entente.coder.coding;

import java.util.List;
import java.util.Optional;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.places.PlaceMention;
import org.entente.coder.places.PlaceResolver;
import org.entente.coder.places.StoryPlaces;
import org.entente.model.Article;
import org.entente.model.Part;
import org.jspecify.annotations.Nullable;

/** The places of one story, looked for when the first event asks: most stories have none. For one thread. */
final class PlacesOnDemand {

    private final PlaceResolver resolver;
    private final Article article;
    private @Nullable StoryPlaces found;

    PlacesOnDemand(PlaceResolver resolver, Article article) {
        this.resolver = resolver;
        this.article = article;
    }

    /** The place names in a sentence of one part of the story, in order. */
    List<PlaceMention> mentions(Part part, Sentence sentence) {
        StoryPlaces places = found;
        if (places == null) {
            places = resolver.story(article, Optional.empty());
            found = places;
        }
        return places.mentions(part, sentence);
    }
}
