package org.entente.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.training.teacher.NewsStories.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NewsStoriesTest {

    @TempDir
    private Path folder;

    @Test
    void storiesAreReadFromLinesOfJson() throws IOException {
        Path file = folder.resolve("stories.jsonl");
        Files.writeString(
                file, "{\"id\":\"a1\",\"title\":\"Talks fail\",\"text\":\"They met.\",\"section\":\"world\"}\n");
        assertThat(new NewsStories().read(file)).containsExactly(new Story("a1", "world", "Talks fail\n\nThey met."));
    }

    @Test
    void storiesAreReadFromTheNamedColumnsOfATable() throws IOException {
        Path file = folder.resolve("stories.tsv");
        Files.writeString(file, "text\tid\ttitle\nOne.\\nTwo.\tb2\tHead\n");
        assertThat(new NewsStories().read(file)).containsExactly(new Story("b2", "", "Head\n\nOne.\nTwo."));
    }

    @Test
    void aTableWithoutThoseColumnsIsRefused() throws IOException {
        Path file = folder.resolve("stories.tsv");
        Files.writeString(file, "a\tb\n1\t2\n");
        assertThatThrownBy(() -> new NewsStories().read(file)).hasMessageContaining("no columns id, title and text");
    }

    @Test
    void onlyStoriesOfTheSectionAndOnTheTopicAreDrawnFrom() throws IOException {
        Path file = folder.resolve("stories.jsonl");
        String story = "{\"id\":\"%s\",\"section\":\"%s\",\"title\":\"\",\"text\":\"%s\"}\n";
        Files.writeString(
                file,
                story.formatted("w", "world", "The minister met the president in the capital on Monday.")
                        + story.formatted("s", "sport", "The minister met the president after the match on Monday.")
                        + story.formatted("x", "world", "The village has a new bakery and a rather good school."));
        Path words = folder.resolve("words.txt");
        Files.writeString(words, "minister\npresident\n");
        Path out = folder.resolve("news.conllu");
        int status = new CommandLine(new CollectNews())
                .execute(file + "=10:world", "--about", words.toString(), "--mentions", "2", "--out", out.toString());
        assertThat(status).isZero();
        assertThat(out).content().contains("sent_id = w-").doesNotContain("match", "bakery");
    }
}
