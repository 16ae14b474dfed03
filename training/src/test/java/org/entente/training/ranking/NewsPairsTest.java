package org.entente.training.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.coder.ranking.Ranking;
import org.entente.model.testing.Shared;
import org.junit.jupiter.api.Test;

/** Every label finds its story, its sentence and its two mentions. */
class NewsPairsTest {

    private static final Path LABELS = Path.of("src/main/resources/org/entente/training/ranking/news-pairs.tsv");
    private static final int ROWS = 1710;

    @Test
    void everyRowNamesTwoMentionsWithinASentenceOfItsStory() throws IOException {
        List<NewsPairs.Row> rows = NewsPairs.rows(LABELS, Shared.file("benchmarks"));
        assertThat(rows).hasSize(ROWS).allSatisfy(row -> {
            assertThat(TrainRanker.LABELS).contains(row.label());
            assertThat(row.factuality().isEmpty()).isEqualTo(row.label().equals(Ranking.NONE));
            for (NewsPairs.Stretch mention : List.of(row.source(), row.target())) {
                assertThat(mention.from()).isBetween(row.whole().from(), mention.to() - 1);
                assertThat(mention.to()).isLessThanOrEqualTo(row.whole().to());
            }
        });
    }
}
