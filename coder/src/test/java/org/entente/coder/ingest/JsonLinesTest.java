package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    @TempDir
    Path folder;

    private Collected lines(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("stories.jsonl"), lines);
        return Collected.file(file);
    }

    @Test
    void everyFieldIsReadAndTheTextIsKeptToTheLetter() throws IOException {
        Article story = lines(
                        "{\"id\":\"a1\",\"date\":\"2024-05-20T10:00:00Z\",\"title\":\"T\",\"text\":\" a\\n\\nb \",\"publisher\":\"P\","
                                + "\"url\":\"u\",\"language\":\"en\",\"desk\":\"world\",\"n\":{\"x\":[1]}}")
                .only();
        assertThat(story)
                .isEqualTo(new Article(
                        "a1",
                        Optional.of(LocalDate.of(2024, 5, 20)),
                        "T",
                        " a\n\nb ",
                        "P",
                        "u",
                        "en",
                        Map.of("desk", "world", "n", "{\"x\":[1]}")));
    }

    @Test
    void aBrokenLineCostsOnlyItself() throws IOException {
        Collected collected = lines(
                "{\"text\":\"one\"}\n\n{\"text\":\n{\"text\":\"two\"}\n[1]\n{\"title\":\"x\"}\n{\"text\":\"three\"}");
        assertThat(collected.articles).extracting(Article::text).containsExactly("one", "two", "three");
        assertThat(collected.rejects)
                .extracting(reject -> reject.origin().record())
                .containsExactly(3L, 5L, 6L);
        assertThat(collected.rejects.get(0).message())
                .startsWith(folder.resolve("stories.jsonl") + ":3: broken JSON: ")
                .doesNotContain("\n");
        assertThat(collected.rejects.get(2).reason()).contains("no \"text\"").contains("--field text=NAME");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":5.5,\"date\":\"soon\"}|\"date\" is no date: \"soon\"",
                "{\"text\":[\"a\"]}|\"text\" is not a string",
                "{\"text\":\"  \"}|has no \"text\"",
                "{\"text\":\"a\",\"text\":\"b\"}|Duplicate",
                "\"a\"|not a story",
                "{\"text\":\"a\"} x|broken JSON",
            })
    void theReasonSaysWhatIsWrong(String line, String reason) throws IOException {
        assertThat(lines(line + "\n").reason()).contains(reason);
    }

    @Test
    void fieldsMayHaveOtherNames() {
        ReadingOptions options = new ReadingOptions(Map.of("text", "body", "date", "when"), Optional.empty(), 1000);
        byte[] line = "{\"body\":\"b\",\"when\":\"20 May 2024\",\"text\":\"kept\"}\n".getBytes(StandardCharsets.UTF_8);
        Article story = Collected.input(line, options).only();
        assertThat(story.text()).isEqualTo("b");
        assertThat(story.published()).contains(LocalDate.of(2024, 5, 20));
        assertThat(story.other()).containsEntry("text", "kept");
    }

    @Test
    void anArrayOrPrettyObjectsAreReadToo() {
        assertThat(Collected.input("[\n {\"text\": \"one\"},\n {\n  \"text\": \"two\"}\n]\n").articles)
                .extracting(Article::text)
                .containsExactly("one", "two");
        assertThat(Collected.input("{\n \"text\": \"one\"\n}\n{\n \"text\": \"two\"\n}").articles)
                .extracting(Article::text)
                .containsExactly("one", "two");
    }

    @Test
    void anArrayThatBreaksOffGivesWhatCameBefore() {
        Collected collected = Collected.input("[\n {\"text\": \"one\"},\n {\"text\": ");
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.rejects).hasSize(1);
        assertThat(collected.rejects.get(0).origin().record()).isEqualTo(3);
    }

    @Test
    void aLineThatIsTooLongCostsOnlyItself() {
        ReadingOptions options = new ReadingOptions(Map.of(), Optional.empty(), 60);
        String lines = "{\"text\":\"one\"}\n{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"text\":\"two\"}\n";
        Collected collected = Collected.input(lines.getBytes(StandardCharsets.UTF_8), options);
        assertThat(collected.articles).extracting(Article::text).containsExactly("one", "two");
        assertThat(collected.rejects.get(0).message()).startsWith("-:2: the line is larger than");
    }

    @Test
    void manyStoriesAreNotHeldInMemory() {
        byte[] line = ("{\"text\":\"" + "x".repeat(10_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        long[] stories = new long[1];
        ArticleSink counting = new ArticleSink() {
            @Override
            public void article(Article article) {
                stories[0]++;
            }

            @Override
            public void reject(Reject reject) {
                throw new AssertionError(reject.message());
            }
        };
        int repeats = 20_000;
        new ArticleSource(ReadingOptions.defaults(), new Repeated(line, repeats)).read("-", counting);
        assertThat(stories[0]).isEqualTo(repeats);
    }

    /** The same bytes many times over. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long left;

        Repeated(byte[] bytes, long times) {
            this.bytes = bytes;
            this.left = bytes.length * times;
        }

        @Override
        public int read() {
            return left <= 0 ? -1 : bytes[(int) ((bytes.length - left-- % bytes.length) % bytes.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            if (left <= 0) {
                return -1;
            }
            int from = (int) ((bytes.length - left % bytes.length) % bytes.length);
            int count = (int) Math.min(Math.min(length, bytes.length - from), left);
            System.arraycopy(bytes, from, into, at, count);
            left -= count;
            return count;
        }
    }
}
