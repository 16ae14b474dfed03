package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    Path folder;

    private String reason(String name, byte[] bytes) throws IOException {
        return Collected.file(Files.write(folder.resolve(name), bytes)).reason();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void eachKindOfBadFileGivesOneClearLine() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        noise[0] = 1;
        assertThat(reason("empty.txt", new byte[0])).isEqualTo("is empty");
        assertThat(reason("blank.txt", " \n\n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("holds no words");
        assertThat(reason("noise.bin", noise)).contains("is binary");
        assertThat(reason("p.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .isEqualTo("is a PNG image");
        assertThat(reason("p.html", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)))
                .contains("PDF")
                .contains("save it as text");
        assertThat(reason("huge.html", "<p>word</p>".repeat(5_000_000).getBytes(StandardCharsets.UTF_8)))
                .contains("is larger than 16 MB");
        assertThat(reason("bomb.txt.gz", gzip(new byte[40 << 20]))).isNotEmpty();
        assertThat(reason("big.txt.gz", gzip("word ".repeat(5 << 20).getBytes(StandardCharsets.UTF_8))))
                .contains("is larger than");
        assertThat(reason("empty.jsonl", "\n\n".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(reason("broken.jsonl", "{\"text\": \"a".getBytes(StandardCharsets.UTF_8)))
                .contains("broken JSON");
        assertThat(reason("feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("is a feed without entries");
        assertThat(reason("page.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("no story was found in the page");
    }

    @Test
    void aFileThatIsNotThereSaysSo() {
        assertThat(Collected.file(folder.resolve("nowhere.txt")).rejects)
                .extracting(Reject::message)
                .containsExactly(folder.resolve("nowhere.txt") + ": no such file");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "words");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file))
                .as("the user who runs this may read everything")
                .isFalse();
        assertThat(Collected.file(file).reason()).isEqualTo("no permission to read it");
    }

    @Test
    void aNameThatCanBeNoFileSaysSo() {
        Collected collected = new Collected();
        new ArticleSource(ReadingOptions.defaults(), new java.io.ByteArrayInputStream(new byte[0]))
                .read("a\0b", collected);
        assertThat(collected.reason()).isEqualTo("is no name of a file");
    }

    @Test
    void packedFilesThatBreakOffGiveWhatCameBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("half.jsonl.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
        Collected collected = Collected.file(file);
        assertThat(collected.articles).hasSizeGreaterThan(1000);
        assertThat(collected.rejects).hasSize(1);
        assertThat(collected.rejects.get(0).reason()).contains("broken");
    }

    @Test
    void aFolderGivesItsGoodFilesAndNamesItsBadOnes() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Two ministers met in Rome.");
        Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        Files.createDirectory(folder.resolve("sub"));
        Files.write(
                folder.resolve("sub/c.jsonl.gz"),
                gzip("{\"text\":\"x\"}\n{\"text\":\"y\"}\n".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(folder.resolve(".hidden"), "no");
        Collected collected = Collected.file(folder);
        assertThat(collected.articles).hasSize(3);
        assertThat(collected.rejects)
                .extracting(Reject::message)
                .containsExactly(folder.resolve("a.png") + ": is a PNG image");
    }

    @Test
    void aPageNestedDeepIsReadInReasonableTime() throws IOException {
        String page = "<html><body>"
                + "<div class=share>Two ministers met in Rome, and spoke of many things. ".repeat(20_000);
        long before = System.nanoTime();
        Collected.file(Files.writeString(folder.resolve("deep.html"), page));
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }

    @Property(tries = 300)
    void nothingThatComesInMakesReadingFail(@ForAll @Size(max = 3000) byte[] bytes) {
        Collected collected = Collected.input(bytes, ReadingOptions.defaults());
        assertThat(collected.articles.size() + collected.rejects.size()).isPositive();
    }
}
