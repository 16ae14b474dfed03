package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What a writer said is kept is there after SIGKILL, a story is there whole or not at all, and the ledger opens. */
class KilledWriterTest {

    @TempDir
    Path folder;

    @RepeatedTest(5)
    void whatWasReportedAsKeptIsThereAndNothingIsHalfThere() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.duckdb");
        int said = -1;
        try (OtherProcess writer = OtherProcess.start(WriteStories.class, file.toString(), "1000000", "100")) {
            int batches = 1 + new Random().nextInt(60);
            for (int i = 0; i < batches; i++) {
                said = Integer.parseInt(String.valueOf(writer.awaitLine()));
            }
            Thread.sleep(new Random().nextInt(8));
            writer.kill();
        }
        check(file, said);
        try (Ledger ledger = Ledger.open(file);
                Keeper keeper = ledger.begin(Samples.run())) {
            keeper.keep(Samples.coding("story0"));
        }
        check(file, said);
    }

    private static void check(Path file, int said) {
        try (Ledger ledger = Ledger.read(file)) {
            List<String> stories = ledger.stories().map(Article::id).toList();
            assertThat(stories).doesNotHaveDuplicates();
            Set<String> promised =
                    IntStream.rangeClosed(0, said).mapToObj(i -> "story" + i).collect(Collectors.toSet());
            assertThat(stories).containsAll(promised);
            assertThat(ledger.reports(EventFilter.ALL).map(Event::story)).containsExactlyInAnyOrderElementsOf(stories);
            assertThat(ledger.statements(EventFilter.ALL)).hasSameSizeAs(stories);
            assertThat(ledger.claims(EventFilter.ALL)).hasSameSizeAs(stories);
            assertThat(ledger.interactions(InteractionFilter.ALL.counting(Counting.REPORTS)))
                    .hasSameSizeAs(stories);
        }
    }
}
