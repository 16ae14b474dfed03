package org.entente.bench.actors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;
import org.entente.coder.actors.ActorDirectory;

/**
 * Measures how long the directory of actors takes to load in a fresh JVM, how much memory it keeps, and how fast all names are
 * found in news; writes {@code docs/regressions/actors-speed.md}.
 */
public final class DirectorySpeed {

    private static final double MILLION = 1e6;
    private static final int ROUNDS = 5;

    private DirectorySpeed() {}

    /**
     * Runs it; the first thing it does is to load the directory, so that nothing is warm.
     *
     * @param arguments the folder of third-party data, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        long before = used();
        long start = System.nanoTime();
        long startCpu = cpu();
        ActorDirectory directory = ActorDirectory.load();
        double wall = (System.nanoTime() - start) / MILLION;
        double cpu = (cpu() - startCpu) / MILLION;
        double kept = (used() - before) / MILLION;
        long startTables = cpu();
        ActorDirectory tables = ActorDirectory.ofTables(Optional.empty());
        double cpuTables = (cpu() - startTables) / MILLION;
        List<String> news = news(Path.of(arguments[0]));
        String found = scan(directory, news);
        Files.writeString(
                Path.of(arguments[1]),
                String.format(
                        Locale.ROOT,
                        """
                        # How fast the directory of actors is

                        Made by `org.entente.bench.actors.DirectorySpeed SHARED OUT` in a fresh JVM with its ordinary options, which loads the
                        directory before all else. SHARED is the folder that holds `benchmarks/`. The wall clock depends on who else uses the machine, the
                        time of the processor hardly does; before the directory was compiled, that was 518 ms and it kept 27 MB.

                        | what | figure |
                        |---|---|
                        | people, organisations, states | %d, %d, %d |
                        | loaded as the build compiled it, cold: wall clock | %.0f ms |
                        | the same: time of the processor | %.0f ms |
                        | read from the tables, classes already loaded: time of the processor | %.0f ms |
                        | memory that it keeps | %.0f MB |
                        %s""",
                        directory.facts().people().size(),
                        directory.facts().organisations().size(),
                        tables.facts().states().size(),
                        wall,
                        cpu,
                        cpuTables,
                        kept,
                        found));
    }

    /** The fastest of some rounds, since others may use the machine; by the time of the processor. */
    private static String scan(ActorDirectory directory, List<String> news) {
        long bytes = news.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        LongAdder names = new LongAdder();
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            names.reset();
            long start = cpu();
            var scan = directory.scan();
            news.forEach(text -> scan.find(text, (from, to, senses) -> names.increment()));
            fastest = Math.min(fastest, (cpu() - start) / MILLION / 1000);
        }
        return String.format(
                Locale.ROOT,
                "| names found in %.1f MB of news (%d stories) | %d |%n| text scanned for names, one thread | %.0f MB/s |%n",
                bytes / MILLION,
                news.size(),
                names.sum(),
                bytes / MILLION / fastest);
    }

    private static List<String> news(Path shared) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String paper : List.of("reuters", "guardian", "bbc", "agnews")) {
            Path file = shared.resolve("benchmarks").resolve(paper).resolve("stories.jsonl.gz");
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    JsonNode text = json.readTree(line).get("text");
                    if (text != null) {
                        texts.add(text.asText());
                    }
                }
            }
        }
        return texts;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
