package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.EventFilter;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.ledger.Sheet;
import org.entente.model.Event;
import org.entente.spark.coding.CoderSettings;
import org.entente.spark.stories.InputFiles;
import org.entente.spark.stories.ReadingSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingJobTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @TempDir
    private static Path folder;

    private static Path corpus = Path.of("");
    private static Path out = Path.of("");
    private static SparkSession spark;
    private static Map<String, Long> counts = Map.of();

    @BeforeAll
    static void codeTheCorpus() throws IOException {
        corpus = Corpus.write(folder);
        out = folder.resolve("coded");
        spark = LocalSpark.threads(2);
        counts = job(2).run(input(), out.toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void theFolderReadsAsTheLedgerThatOneMachineMakes() {
        try (Ledger one = SingleMachine.code(corpus, DAY);
                Ledger many = Ledger.read(out)) {
            assertThat(events(many)).isNotEmpty().isEqualTo(events(one));
            assertThat(many.reports(EventFilter.ALL).toList())
                    .isEqualTo(one.reports(EventFilter.ALL).toList());
            assertThat(many.statements(EventFilter.ALL).toList())
                    .isNotEmpty()
                    .isEqualTo(one.statements(EventFilter.ALL).toList());
            assertThat(many.claims(EventFilter.ALL).toList())
                    .isEqualTo(one.claims(EventFilter.ALL).toList());
            assertThat(many.tallies().pairs(InteractionFilter.ALL))
                    .isNotEmpty()
                    .isEqualTo(one.tallies().pairs(InteractionFilter.ALL));
        }
    }

    @Test
    void aLedgerTakesTheFolderInOnce() {
        try (Ledger one = SingleMachine.code(corpus, DAY);
                Ledger ledger = Ledger.inMemory()) {
            Run run = Run.now("entente import", "", Map.of());
            assertThat(ledger.importFolder(CodedFolder.of(out), run).stories()).isEqualTo(counts.get("stories"));
            assertThat(events(ledger)).isEqualTo(events(one));
            assertThat(ledger.importFolder(CodedFolder.of(out), run).known()).isEqualTo(counts.get("stories"));
            assertThat(events(ledger)).isEqualTo(events(one));
        }
    }

    @Test
    void copiesAreCountedAndCodedOnce() {
        assertThat(counts.get("copies")).isPositive();
        try (Ledger many = Ledger.read(out)) {
            assertThat(events(many)).anyMatch(event -> event.storyCount() > 1 && event.sourceCount() == 1);
        }
    }

    @Test
    void whatIsNoStoryIsRejectedWithItsPlace() {
        assertThat(counts).containsEntry("rejects", 1L);
        var reject = spark.read().parquet(out.resolve("rejects").toString()).first();
        assertThat(reject.<String>getAs("file")).endsWith("corpus.jsonl");
        assertThat(reject.<Long>getAs("place")).isPositive();
        assertThat(reject.<String>getAs("reason")).startsWith("broken JSON");
    }

    @Test
    void theEventsHaveTheColumnsOfTheExport() {
        Path exported = folder.resolve("exported.parquet");
        try (Ledger one = SingleMachine.code(corpus, DAY)) {
            one.export(Sheet.EVENTS, EventFilter.ALL, exported);
        }
        var theirs = spark.read().parquet(exported.toString());
        var ours = spark.read().parquet(out.resolve("events").toString()).drop("month");
        assertThat(ours.schema().simpleString()).isEqualTo(theirs.schema().simpleString());
        assertThat(rows(ours)).isEqualTo(rows(theirs));
    }

    @Test
    void aFinishedJobIsNotDoneAgain() {
        assertThat(job(2).run(input(), out.toString())).isEqualTo(counts);
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() {
        assertThatThrownBy(() -> job(2).run(input(), folder.toString()))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("is not empty; name a folder that is not there yet");
    }

    @Test
    void inputThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> InputFiles.of(
                        List.of(folder.resolve("absent.jsonl").toString()),
                        spark.sparkContext().hadoopConfiguration()))
                .isInstanceOf(JobFault.class)
                .hasMessageEndingWith("absent.jsonl: no such file, or nothing in it");
    }

    private static CodingJob job(int slices) {
        return new CodingJob(spark, ReadingSettings.defaults(), CoderSettings.of(Optional.empty(), DAY), slices);
    }

    private static InputFiles input() {
        return InputFiles.of(List.of(corpus.toString()), spark.sparkContext().hadoopConfiguration());
    }

    private static List<String> rows(Dataset<Row> table) {
        return table.toJSON().collectAsList().stream().sorted().toList();
    }

    private static List<Event> events(Ledger ledger) {
        return ledger.events(EventFilter.ALL).toList();
    }
}
