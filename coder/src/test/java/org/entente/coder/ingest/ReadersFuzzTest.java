package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Breaks what each reader reads in random ways: whatever comes in, reading ends soon, never throws, and gives a story or a
 * reject. A second a reader, or as many minutes as {@code -Dentente.fuzz.minutes=10} says:
 *
 * <pre>mvn -o -Dquick -pl coder -am test -Dtest=ReadersFuzzTest -Dsurefire.failIfNoSpecifiedTests=false
 *     -Dsurefire.memory="-Xmx1g -Dentente.fuzz.minutes=10"</pre>
 *
 * <p>What breaks a reader is written to {@code coder/target/fuzz}; from there it goes, once mended, to the folder {@code
 * broke} of the test resources, which is read every time.
 */
class ReadersFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ReadingOptions OPTIONS =
            ReadingOptions.defaults().with(new WebUse(false, false, Duration.ZERO));
    private static final String WORDS = "Two ministers met in Rome on Monday and agreed to meet again soon, they said.";
    private static final byte[] LINES =
            Packed.bytes("{\"id\":\"1\",\"date\":\"2024-05-20\",\"title\":\"Talks\",\"text\":\"" + WORDS
                    + "\"}\n{\"text\":\"Second \\u00e9 story.\",\"tags\":[1,{\"a\":null}]}\n");
    private static final byte[] TABLE = Packed.bytes("id,date,title,text\n1,2024-05-20,\"Talks, again\",\"" + WORDS
            + "\n\nThey \"\"agreed\"\".\"\n2,2024-05-21,x,Second.\n");
    private static final byte[] WARC = Packed.join(
            Warc.response("http://a.example/1", Warc.answer(Warc.page("First", WORDS))),
            Warc.response("http://a.example/2", Warc.answer(Warc.page("Second", WORDS))));
    private static final byte[] FEED = Packed.bytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>P</title><link>http://p.example</link>"
                    + "<description>d</description><item><title>Talks</title><link>http://p.example/1</link><pubDate>Mon, 20 May"
                    + " 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;" + WORDS
                    + "&lt;/p&gt;</description></item></channel></rss>");
    private static final byte[] PAGE = Packed.bytes("<!doctype html>" + Warc.page("Talks", WORDS));

    private static Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("text", Packed.bytes("Talks in Rome\n\nBy JANE ROE\n20 May 2024\n\n" + WORDS + "\n"));
        seeds.put("page", PAGE);
        seeds.put("lines", LINES);
        seeds.put("array", Packed.bytes("[{\"text\":\"One.\"},\n {\"text\":\"Two.\",\"n\":1e9}]"));
        seeds.put("table", TABLE);
        seeds.put("feed", FEED);
        seeds.put("warc", WARC);
        seeds.put("gzip", Packed.join(Packed.gzip(LINES), Packed.gzip(LINES)));
        seeds.put("zstd", Packed.join(Packed.zstd(LINES), Packed.zstd(TABLE)));
        seeds.put("bzip2", Packed.bzip2(LINES));
        seeds.put("zip", Packed.zip(Map.of("a.jsonl", LINES, "b/c.csv", TABLE, "d.gz", Packed.gzip(WARC))));
        seeds.put("tar", Packed.tar(Map.of("a.jsonl", LINES, "b/" + "c".repeat(150) + ".csv", TABLE)));
        return seeds;
    }

    @TestFactory
    Stream<DynamicTest> whateverIsBrokenReadingEndsWithAStoryOrAReject() {
        return seeds().entrySet().stream()
                .flatMap(seed -> Stream.of(
                        DynamicTest.dynamicTest(
                                seed.getKey(), () -> fuzz(seed.getKey(), seed.getValue(), same -> same)),
                        DynamicTest.dynamicTest(
                                seed.getKey() + " in gzip",
                                () -> fuzz(seed.getKey() + ".gz", seed.getValue(), Packed::gzip))));
    }

    @TestFactory
    Stream<DynamicTest> whatOnceBrokeAReaderNoLongerDoes() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("entente.root")))
                .resolve("coder/src/test/resources/org/entente/coder/ingest/broke");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), () -> read(Files.readAllBytes(file))));
        }
    }

    private static void fuzz(String name, byte[] seed, UnaryOperator<byte[]> packing) throws IOException {
        double minutes = Double.parseDouble(System.getProperty("entente.fuzz.minutes", "0.0167"));
        long end = System.nanoTime() + (long) (minutes * 60e9) / 2;
        SplittableRandom random = new SplittableRandom(name.hashCode() + (minutes < 1 ? 0 : System.nanoTime()));
        int tries = 0;
        while (tries < 20 || System.nanoTime() < end) {
            byte[] broken = packing.apply(broken(seed, random));
            tries++;
            try {
                read(broken);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                Path kept = Path.of("target/fuzz", name + "-" + tries);
                Files.createDirectories(kept.getParent());
                Files.write(kept, broken);
                throw new AssertionError("kept in " + kept + ": " + e, e);
            }
        }
    }

    private static void read(byte[] bytes) {
        long began = System.nanoTime();
        Collected collected = Collected.input(bytes, OPTIONS);
        assertThat(collected.articles.size() + collected.rejects.size()).isPositive();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    }

    /** The bytes with one to eight things done to them that files suffer, by accident or on purpose. */
    private static byte[] broken(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, at + 1);
                case 3 -> bytes = spliced(bytes, at, at + length, new byte[0]);
                case 4 -> bytes = spliced(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, at + length));
                case 5 -> java.util.Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
                default ->
                    bytes = spliced(
                            bytes,
                            at,
                            at,
                            Packed.bytes(
                                    new String[] {"\"", "\n", "<", "99999999999", "-1", "\0", "]]>", "&#0;", "\r\n\r\n"}
                                            [random.nextInt(9)]));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        return Packed.join(
                java.util.Arrays.copyOf(bytes, from), between, java.util.Arrays.copyOfRange(bytes, to, bytes.length));
    }
}
