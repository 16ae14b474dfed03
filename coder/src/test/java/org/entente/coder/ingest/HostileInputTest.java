package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is made to do harm ends in a reject, in bounded time and memory, and what stands beside it is read. */
@Timeout(300)
class HostileInputTest {

    private static final String STORY = "Two ministers met in Rome on Monday.";

    @TempDir
    Path folder;

    private static Collected read(byte[] bytes) {
        return Collected.input(bytes, ReadingOptions.defaults());
    }

    private static byte[] bomb(int mebibytes) {
        // two layers of zeros: a gigabyte in a few kilobytes
        byte[] once = Packed.gzip(new byte[mebibytes << 20]);
        return Packed.gzip(once);
    }

    @Test
    void aDecompressionBombIsGivenUp() {
        byte[] lines = Packed.bytes("{\"text\":\"" + STORY + "\"}\n" + " ".repeat(120 << 20));
        for (byte[] packed : new byte[][] {Packed.gzip(lines), Packed.zstd(lines)}) {
            Collected collected = read(packed);
            assertThat(collected.articles).extracting(Article::text).containsExactly(STORY);
            assertThat(collected.rejects).hasSize(1);
            assertThat(collected.rejects.get(0).reason()).contains("decompression bombs");
        }
    }

    @Test
    void aBombInABombIsGivenUp() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Packed.bytes(STORY));
        files.put("b.jsonl.gz", bomb(100));
        Collected collected = read(Packed.zip(files));
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.rejects).isNotEmpty();
        assertThat(collected.rejects.get(collected.rejects.size() - 1).reason())
                .containsAnyOf("decompression bombs", "is binary");
    }

    @Test
    void whatIsPackedOverAndOverIsNotReadForEver() {
        byte[] packed = Packed.bytes(STORY);
        for (int i = 0; i < 40; i++) {
            packed = i % 2 == 0 ? Packed.gzip(packed) : Packed.zip(Map.of("x", packed));
        }
        assertThat(read(packed).reason()).contains("packed more than 8 times over");
    }

    @Test
    void namesThatClimbOutOfAnArchiveAreToldAndNothingIsWritten() throws IOException {
        for (String name :
                new String[] {"../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt"}) {
            for (byte[] archive : new byte[][] {
                Packed.zip(Map.of(name, Packed.bytes(STORY))), Packed.tar(Map.of(name, Packed.bytes(STORY)))
            }) {
                Path file = Files.write(folder.resolve("a.bin"), archive);
                Collected collected = Collected.file(file);
                assertThat(collected.articles).isEmpty();
                assertThat(collected.rejects.get(0).reason()).as(name).contains("leads out of the archive");
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("a.bin"));
        }
    }

    @Test
    void controlCharactersInNamesAreSpelledOut() throws IOException {
        byte[] zip = Packed.zip(Map.of("red\u001b[31m\nentente: all is well\u202e.txt", new byte[0]));
        assertThat(read(zip).rejects.get(0).message())
                .isEqualTo("-!red\\u001b[31m\\u000aentente: all is well\\u202e.txt: is empty");
        Path file = Files.write(folder.resolve("a\u0007b.txt"), new byte[0]);
        assertThat(Collected.file(file).rejects.get(0).message()).endsWith("a\\u0007b.txt: is empty");
    }

    @Test
    void aTarHeaderThatNeverEndsIsGivenUp() {
        byte[] tar = Packed.tarWithName("x".repeat(3 << 20), Packed.bytes(STORY));
        Collected collected = read(Packed.gzip(tar));
        assertThat(collected.articles).isEmpty();
        assertThat(collected.rejects).hasSize(1);
    }

    @Test
    void aLineOfAGigabyteCostsItself() {
        byte[] before = Packed.bytes("{\"text\":\"One.\"}\n{\"text\":\"");
        byte[] after = Packed.bytes("\"}\n{\"text\":\"Two.\"}\n");
        for (String head : new String[] {"", "title\ttext\n"}) {
            byte[] start = head.isEmpty() ? before : Packed.bytes(head + "a\tOne.\nb\t\"");
            byte[] end = head.isEmpty() ? after : Packed.bytes("\nc\tTwo.\n");
            Collected collected = new Collected();
            new ArticleSource(ReadingOptions.defaults(), new Sandwich(start, 1L << 30, end)).read("-", collected);
            assertThat(collected.articles).extracting(Article::text).containsExactly("One.", "Two.");
            assertThat(collected.rejects).hasSize(1);
            assertThat(collected.rejects.get(0).reason()).contains("is larger than 16 MB");
        }
    }

    @Test
    void anEndlessObjectInAnArrayIsGivenUp() {
        Collected collected = read(Packed.bytes("[{\"text\":\"One.\"},\n{\"a\":[" + "1,".repeat(12 << 20)));
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.rejects).hasSize(1);
        assertThat(collected.rejects.get(0).reason()).contains("an object in it is larger than");
    }

    @Test
    void aStoryOfAMillionSentencesIsNone() {
        String text = "The minister left. ".repeat(800_000);
        Collected lines = read(Packed.bytes("{\"text\":\"" + text + "\"}\n{\"text\":\"" + STORY + "\"}\n"));
        assertThat(lines.articles).hasSize(1);
        assertThat(lines.rejects.get(0).reason()).contains("15,200,000 characters, more than 1,000,000");
        assertThat(read(Packed.bytes(text)).reason()).contains("characters, more than 1,000,000");
    }

    @Test
    void nulBytesAndBrokenUtf8LeaveNoTraceInAStory() {
        byte[] line = Packed.join(
                Packed.bytes("{\"id\":\"a\\u0000b\",\"title\":\"x\\ud800y\",\"text\":\"They met\\u0000 in K"),
                new byte[] {(byte) 0xC3, 0x28},
                Packed.bytes("ln.\"}\n"));
        Article story = Collected.file(write("a.jsonl", line)).only();
        assertThat(story.id()).isEqualTo("a b");
        assertThat(story.title()).isEqualTo("x\uFFFDy");
        assertThat(story.text()).doesNotContain("\0").startsWith("They met  in K");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(story.text())).isTrue();
    }

    @Test
    void aGzipMemberThatIsBrokenCostsWhatFollowsAndTheNextFileIsRead() throws IOException {
        byte[] first = Packed.gzip(Packed.bytes("{\"text\":\"One.\"}\n"));
        byte[] broken = Packed.gzip(Packed.bytes("{\"text\":\"Two.\"}\n".repeat(50)));
        Arrays.fill(broken, 20, 30, (byte) 0x55);
        write("a.jsonl.gz", Packed.join(first, broken));
        write("b.jsonl.gz", first);
        Collected collected = Collected.file(folder);
        assertThat(collected.articles)
                .extracting(Article::text)
                .contains("One.")
                .endsWith("One.");
        assertThat(collected.rejects).hasSizeBetween(1, 2);
        assertThat(collected.rejects.get(collected.rejects.size() - 1).reason()).contains("is broken");
    }

    @Test
    void aDeepPageIsReadInBoundedTime() {
        String page = "<html><body>" + "<div>".repeat(300_000) + "<p>" + STORY;
        Collected collected = read(Packed.bytes(page));
        assertThat(collected.articles.size() + collected.rejects.size()).isEqualTo(1);
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A start, as much of the letter x as is wanted, and an end, none of which was ever in memory as a whole. */
    private static final class Sandwich extends InputStream {

        private final byte[] start;
        private final byte[] end;
        private long filling;
        private int at;

        Sandwich(byte[] start, long filling, byte[] end) {
            this.start = start;
            this.filling = filling;
            this.end = end;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (at >= start.length && filling > 0) {
                int some = (int) Math.min(filling, length);
                Arrays.fill(to, from, from + some, (byte) 'x');
                filling -= some;
                return some;
            }
            byte[] slice = at < start.length ? start : end;
            int behind = at < start.length ? at : at - start.length;
            int some = Math.min(length, slice.length - behind);
            System.arraycopy(slice, behind, to, from, some);
            at += some;
            return some == 0 ? -1 : some;
        }
    }
}
