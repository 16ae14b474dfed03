package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entente.ledger.EventFilter;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever moment the process is killed at: the ledger opens, what was reported as done is there, and the next run goes on
 * and ends with the ledger of an undisturbed run. Kills twice; {@code -Dentente.kills=30} kills as often as that.
 */
class KilledCodingTest {

    private static final int KILLS = Integer.getInteger("entente.kills", 2);
    private static final int STORIES = 1500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] NATIONS = {"France", "Peru", "Japan", "Kenya", "Norway", "Brazil", "Egypt", "India"};
    private static final String[] ACTS = {"attacked", "threatened", "visited", "accused", "criticised", "praised"};

    @TempDir
    private Path folder;

    private final Random random = new Random();

    @Test
    void losesNothingThatItSaidWasDone() throws Exception {
        Files.write(folder.resolve("news.jsonl"), stories());
        long began = System.nanoTime();
        assertThat(run("whole.duckdb").waitFor()).isZero();
        long whole = System.nanoTime() - began;

        for (int kill = 0; kill < KILLS; kill++) {
            long reported = killed(random.nextLong(whole / 4, whole));
            try (Ledger ledger = Ledger.open(folder.resolve("killed.duckdb"))) {
                assertThat(ledger.extent().stories()).isGreaterThanOrEqualTo(reported);
            }
            if (kill % 4 == 3) {
                // From the beginning again, so that runs of all lengths are cut off.
                assertSameInTheEnd();
                Files.delete(folder.resolve("killed.duckdb"));
            }
        }
        assertSameInTheEnd();
    }

    private void assertSameInTheEnd() throws Exception {
        assertThat(run("killed.duckdb").waitFor()).isZero();
        try (Ledger whole = Ledger.read(folder.resolve("whole.duckdb"));
                Ledger killed = Ledger.read(folder.resolve("killed.duckdb"))) {
            assertThat(contents(killed)).isEqualTo(contents(whole));
        }
    }

    /** Runs, kills after so long, and says how many stories were reported as done. */
    private long killed(long nanos) throws Exception {
        Process process = run("killed.duckdb");
        AtomicLong reported = new AtomicLong();
        Thread listener = new Thread(() -> listen(process, reported));
        listener.start();
        process.waitFor(nanos, TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
        listener.join();
        return reported.get();
    }

    private static void listen(Process process, AtomicLong reported) {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode progress = JSON.readTree(line);
                reported.set(progress.path("stories").asLong());
            }
        } catch (IOException e) {
            // The process was killed in the middle of a line.
        }
    }

    private Process run(String ledger) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("code", "news.jsonl", "--ledger", ledger, "--quiet", "--json"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<Object> contents(Ledger ledger) {
        List<Object> contents = new ArrayList<>();
        try (Stream<?> stories = ledger.stories();
                Stream<?> reports = ledger.reports(EventFilter.ALL);
                Stream<?> events = ledger.events(EventFilter.ALL);
                Stream<?> statements = ledger.statements(EventFilter.ALL);
                Stream<?> claims = ledger.claims(EventFilter.ALL);
                Stream<?> interactions = ledger.interactions(InteractionFilter.ALL)) {
            Stream.of(stories, reports, events, statements, claims, interactions)
                    .forEach(all -> contents.add(all.toList()));
        }
        return contents;
    }

    /** Stories that tell events, some the same as others, some copies of others. */
    private static List<String> stories() {
        Random words = new Random(11);
        List<String> stories = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            String text = i % 10 == 9 ? texts.get(i - 1 - words.nextInt(5)) + " More follows." : text(words);
            texts.add(text);
            stories.add(JSON.createObjectNode()
                    .put("id", "story-" + i)
                    .put("date", "2024-05-" + (10 + i * 15 / STORIES))
                    .put("publisher", "Paper " + i % 7)
                    .put("text", text)
                    .toString());
        }
        return stories;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append("The government of ").append(NATIONS[random.nextInt(NATIONS.length)]);
            text.append(' ').append(ACTS[random.nextInt(ACTS.length)]).append(' ');
            text.append(NATIONS[random.nextInt(NATIONS.length)]).append(" over case ");
            text.append(random.nextInt(100_000)).append(" on Monday, officials said. ");
        }
        return text.toString().strip();
    }
}
