package org.entente.coder.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;
import org.entente.model.Article;
import org.entente.model.Part;
import org.entente.model.Place;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceResolverTest {

    private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.load());
    private static final EnglishReader READER = EnglishReader.load();

    private static List<PlaceMention> places(String text) {
        Article article = new Article("1", Optional.empty(), "", text, "", "", "en", Map.of());
        StoryPlaces places = RESOLVER.story(article, Optional.empty());
        List<PlaceMention> mentions = new ArrayList<>();
        for (Words sentence : READER.split(text, 0, text.length())) {
            mentions.addAll(places.mentions(Part.TEXT, READER.parse(sentence)));
        }
        return mentions;
    }

    private static PlaceMention place(String text, String name) {
        return places(text).stream()
                .filter(m -> m.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not found in " + places(text)));
    }

    private static String country(String text, String name) {
        return place(text, name).place().map(Place::country).orElse("");
    }

    @Nested
    class One_name_and_several_places {

        @Test
        void the_state_beside_a_town_decides() {
            assertThat(place("He was arrested in Paris, Texas, on Monday.", "Paris")
                            .admin1())
                    .isEqualTo("Texas");
        }

        @Test
        void without_a_clue_the_great_city_is_meant() {
            assertThat(country("Talks were held in Paris on Monday.", "Paris")).isEqualTo("FRA");
        }

        @Test
        void one_Tripoli_is_told_from_the_other_by_what_the_story_names() {
            assertThat(country("Gunmen fought in Benghazi and in Tripoli, officials in Libya said.", "Tripoli"))
                    .isEqualTo("LBY");
            assertThat(country("Clashes broke out in Tripoli, north of Beirut, in Lebanon.", "Tripoli"))
                    .isEqualTo("LBN");
        }
    }

    @Nested
    class Roles {

        @Test
        void where_something_happens_is_literal() {
            assertThat(place("The ministers met in Tripoli on Monday.", "Tripoli")
                            .role())
                    .isEqualTo(Role.LITERAL);
        }

        @Test
        void who_speaks_is_a_metonym() {
            assertThat(place("Moscow said it would not withdraw its troops.", "Moscow")
                            .role())
                    .isEqualTo(Role.METONYM);
        }

        @Test
        void what_tells_one_government_from_another_is_a_modifier() {
            assertThat(place("The Tripoli government rejected the plan.", "Tripoli")
                            .role())
                    .isEqualTo(Role.MODIFIER);
            assertThat(place("Libyan troops entered the town.", "Libyan").role())
                    .isEqualTo(Role.MODIFIER);
        }
    }

    @Test
    void a_country_has_a_point_that_does_not_locate() {
        PlaceMention mention = place("The two sides fought in Sudan.", "Sudan");

        assertThat(mention.featureClass()).contains(FeatureClass.COUNTRY);
        assertThat(mention.locates()).isFalse();
    }

    @Test
    void people_named_like_places_are_not_places() {
        assertThat(places("Michael Jordan met Jack London, and Mr. Jordan said so."))
                .isEmpty();
    }

    @Test
    void offsets_and_tokens_point_at_the_name() {
        String text = "The U.S. envoy flew to Mazar-e-Sharif, he said.";
        PlaceMention mention = place(text, "Mazar-e-Sharif");

        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Mazar-e-Sharif");
        assertThat(mention.from()).isLessThan(mention.to());
    }
}
