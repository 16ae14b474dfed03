package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    Path folder;

    private Collected table(String name, String content) throws IOException {
        return Collected.file(Files.writeString(folder.resolve(name), content));
    }

    @Test
    void aRowOfACommaSeparatedFileIsAStory() throws IOException {
        Article story = table(
                        "a.csv",
                        "id,date,title,text,section\n7,2024-05-20,\"Ministers, again\",\"They met.\n\nThey \"\"agreed\"\".\",world\n")
                .only();
        assertThat(story.id()).isEqualTo("7");
        assertThat(story.published()).contains(LocalDate.of(2024, 5, 20));
        assertThat(story.title()).isEqualTo("Ministers, again");
        assertThat(story.text()).isEqualTo("They met.\n\nThey \"agreed\".");
        assertThat(story.other()).containsExactly(Map.entry("section", "world"));
    }

    @Test
    void otherNamesOtherSeparatorsAndOtherEncodingsAreRead() throws IOException {
        ReadingOptions mapped = new ReadingOptions(
                Map.of("text", "body", "title", "headline"), Optional.empty(), ReadingOptions.DEFAULT_MAX_BYTES);
        Path file = Files.write(
                folder.resolve("a.csv"),
                "Headline;Body\nTalks in Köln;They met in Köln.\n".getBytes(StandardCharsets.UTF_16));
        Article story = Collected.file(file, mapped).only();
        assertThat(story.title()).isEqualTo("Talks in Köln");
        assertThat(story.text()).isEqualTo("They met in Köln.");
        Path latin = Files.write(
                folder.resolve("b.tsv"),
                "headline\tbody\nx\tThey met in Köln.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Collected.file(latin, mapped).only().text()).isEqualTo("They met in Köln.");
    }

    @Test
    void standardInputThatLooksLikeATableIsOne() {
        assertThat(Collected.input("title\ttext\nTalks\tThey met in Rome.\n")
                        .only()
                        .text())
                .isEqualTo("They met in Rome.");
        assertThat(Collected.input("The president, who was late, spoke.\nThen he left.")
                        .only()
                        .text())
                .contains("Then he left.");
    }

    @Test
    void aQuoteAtTheStartOfAFieldThatNothingClosesIsACharacter() throws IOException {
        Collected collected =
                table("a.tsv", "title\ttext\n\"We will win,\" he says\tFirst.\n\"Open\tSecond.\nLast\tThird.\n");
        assertThat(collected.rejects).isEmpty();
        assertThat(collected.articles)
                .extracting(Article::title)
                .containsExactly("\"We will win,\" he says", "\"Open", "Last");
    }

    @Test
    void aBrokenRowCostsItselfAndIsNamedByNumberAndOffset() throws IOException {
        Collected collected = table(
                "a.csv",
                "date,text\n2024-05-20,One.\nsoon,Two.\n2024-05-20,Three,and more.\n2024-05-20,\n2024-05-21,Four.\n");
        assertThat(collected.articles).extracting(Article::text).containsExactly("One.", "Four.");
        assertThat(collected.rejects)
                .extracting(reject -> reject.origin().record())
                .containsExactly(3L, 4L, 5L);
        assertThat(collected.rejects)
                .extracting(reject -> reject.origin().offset())
                .containsExactly(26L, 36L, 63L);
        assertThat(collected.rejects.get(1).reason()).contains("3 fields").contains("2 columns");
    }

    @Test
    void aTableWithoutTextSaysWhatItHas() throws IOException {
        assertThat(table("a.csv", "headline,body\nx,y\n").reason())
                .isEqualTo(
                        "has no column \"text\"; its columns are headline, body (the one with the text: --field text=NAME)");
    }

    @Property(tries = 200)
    void whatAWriterQuotesComesBackAsItWas(@ForAll @Size(min = 1, max = 8) List<@NotEmpty String> cells)
            throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",")
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        byte[] bytes = (line + "\r\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
        DelimitedRows rows = new DelimitedRows(new java.io.ByteArrayInputStream(bytes), ',', 1 << 20);
        for (int i = 0; i < 2; i++) {
            List<String> read = new ArrayList<>();
            rows.next().orElseThrow().cells().forEach(cell -> read.add(new String(cell, StandardCharsets.UTF_8)));
            List<String> written = cells.stream()
                    .map(cell -> new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .toList();
            assertThat(read).isEqualTo(written);
        }
        assertThat(rows.next()).isEmpty();
    }
}
