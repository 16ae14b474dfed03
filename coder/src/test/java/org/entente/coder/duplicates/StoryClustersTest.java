package org.entente.coder.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.StorySketch;
import org.junit.jupiter.api.Test;

/** A story in other dress is known again, and no other. */
class StoryClustersTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 20));
    private static final String STORY = words(1, 300);

    private final StoryClusters clusters = new StoryClusters(50);

    @Test
    void knowsAStoryThatWasCutDatelinedAndCorrected() {
        assertThat(place("a", STORY)).isEmpty();
        assertThat(place("cut", STORY.substring(0, STORY.length() / 2))).contains(new StoryClusters.Match("a", false));
        assertThat(place("dated", "LIMA, May 20 (Wire) - " + STORY)).contains(new StoryClusters.Match("a", false));
        assertThat(place("corrected", STORY.replace("w7 ", "seven "))).contains(new StoryClusters.Match("a", false));
        assertThat(place("loud", STORY.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n")))
                .contains(new StoryClusters.Match("a", false));
        assertThat(place("other", words(2, 300))).isEmpty();
    }

    @Test
    void theFirstStandsForAllAndWhatSaysMoreIsToldApart() {
        String brief = STORY.substring(0, STORY.length() / 2);
        assertThat(place("brief", brief)).isEmpty();
        assertThat(place("long", STORY)).contains(new StoryClusters.Match("brief", true));
        assertThat(place("tail", STORY.substring(STORY.length() / 2)))
                .contains(new StoryClusters.Match("brief", false));
    }

    @Test
    void copiesAppearWithinAWeek() {
        place("a", STORY);
        StorySketch sketch = Sketcher.sketch(STORY);
        assertThat(clusters.place("b", DAY.map(day -> day.plusDays(7)), sketch)).isPresent();
        assertThat(clusters.place("c", DAY.map(day -> day.plusDays(8)), sketch)).isEmpty();
        assertThat(clusters.place("d", Optional.empty(), sketch)).isPresent();
    }

    @Test
    void aFewWordsAreNoCopyOfTheSameFewWords() {
        place("a", "Stocks closed higher on Monday.");
        assertThat(place("b", "Stocks closed higher on Monday.")).isEmpty();
    }

    @Test
    void aStoryThatComesAgainIsNoCopyOfItself() {
        place("a", STORY);
        assertThat(place("a", STORY)).isEmpty();
        assertThat(place("a", words(3, 300))).isEmpty();
        assertThat(place("b", STORY)).isEmpty();
    }

    @Test
    void remembersTheLastThatCameAndNoMore() {
        place("a", STORY);
        IntStream.range(0, 49).forEach(i -> place("x" + i, words(100 + i, 60)));
        assertThat(place("copy", STORY)).isPresent();
        place("one more", words(99, 60));
        assertThat(place("late", STORY)).isEmpty();
        IntStream.range(0, 500).forEach(i -> place("y" + i, words(1000 + i, 60)));
        assertThat(place("y499 again", words(1499, 60))).contains(new StoryClusters.Match("y499", false));
    }

    @Test
    void aSketchSurvivesBeingKept() {
        StorySketch sketch = Sketcher.sketch(STORY);
        assertThat(StorySketch.of(sketch.bytes())).isEqualTo(sketch);
        assertThat(sketch.runs().size()).isEqualTo(298);
    }

    private Optional<StoryClusters.Match> place(String id, String text) {
        return clusters.place(id, DAY, Sketcher.sketch(text));
    }

    /** Words that another seed does not have. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> i % 60 == 7 ? "w7" : "w" + random.nextInt(1 << 20))
                .collect(Collectors.joining(" "));
    }
}
