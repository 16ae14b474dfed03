package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PackingsTest {

    private static final byte[] LINES = Packed.bytes("{\"text\":\"One met two.\"}\n{\"text\":\"Two met three.\"}\n");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> storiesComeOutOfEveryPacking() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.jsonl.gz", Packed.gzip(LINES));
        files.put("two-members.jsonl.gz", Packed.join(Packed.gzip(slice(0)), Packed.gzip(slice(1))));
        files.put("a.jsonl.zst", Packed.zstd(LINES));
        files.put("two-frames.jsonl.zst", Packed.join(Packed.zstd(slice(0)), Packed.zstd(slice(1))));
        files.put("a.jsonl.bz2", Packed.bzip2(LINES));
        files.put("a.zip", Packed.zip(Map.of("in/a.jsonl", LINES)));
        files.put("a.tar", Packed.tar(Map.of("in/a.jsonl", LINES)));
        files.put("a.tgz", Packed.gzip(Packed.tar(Map.of("in/a.jsonl", LINES))));
        files.put("a.tar.zst", Packed.zstd(Packed.tar(Map.of("in/a.jsonl.gz", Packed.gzip(LINES)))));
        files.put(
                "deep.zip",
                Packed.zip(
                        Map.of("b.tar.gz", Packed.gzip(Packed.tar(Map.of("c.zip", Packed.zip(Map.of("a", LINES))))))));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    Collected collected = Collected.file(Files.write(folder.resolve(file.getKey()), file.getValue()));
                    assertThat(collected.rejects).isEmpty();
                    assertThat(collected.articles)
                            .extracting(Article::text)
                            .containsExactly("One met two.", "Two met three.");
                    Collected piped = Collected.input(file.getValue(), ReadingOptions.defaults());
                    assertThat(piped.articles).as("standard input").hasSize(2);
                }));
    }

    private static byte[] slice(int line) {
        return Packed.bytes(new String(LINES, java.nio.charset.StandardCharsets.UTF_8).split("(?<=\n)")[line]);
    }

    @Test
    void aFileInAnArchiveIsNamedAfterBoth() {
        byte[] zip = Packed.zip(Map.of("in/b.jsonl", Packed.bytes("{\"text\":\"x\"}\n{\n")));
        Collected collected = Collected.input(zip, ReadingOptions.defaults());
        assertThat(collected.rejects.get(0).message()).startsWith("-!in/b.jsonl:2: broken JSON");
        assertThat(collected.rejects.get(0).origin().offset()).isEqualTo(13);
    }

    @Test
    void hiddenFilesAndTheFurnitureOfArchiversArePassedOver() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("__MACOSX/._a.txt", Packed.bytes("no"));
        files.put(".hidden/a.txt", Packed.bytes("no"));
        files.put("in/.DS_Store", Packed.bytes("no"));
        files.put("in/a.txt", Packed.bytes("Two ministers met in Rome."));
        assertThat(Collected.input(Packed.zip(files), ReadingOptions.defaults())
                        .only()
                        .text())
                .isEqualTo("Two ministers met in Rome.");
    }

    @Test
    void anOfficeDocumentIsNoArchiveOfStories() {
        byte[] document = Packed.zip(Map.of("[Content_Types].xml", Packed.bytes("<Types/>")));
        assertThat(Collected.input(document, ReadingOptions.defaults()).reason())
                .contains("office document");
    }

    @Test
    void aPatternStandsForTheFilesThatMatch() throws IOException {
        Files.createDirectories(folder.resolve("2024/05"));
        for (String name : new String[] {"2024/05/a.txt", "2024/05/b.txt", "2024/05/c.md", "2024/d.txt"}) {
            Files.writeString(folder.resolve(name), "Story " + name + " was told.");
        }
        assertThat(Collected.file(folder.resolve("2024/05/*.txt")).articles).hasSize(2);
        assertThat(Collected.file(folder.resolve("2024/**/*.txt")).articles).hasSize(3);
        assertThat(Collected.file(folder.resolve("2024/{d,e}.txt")).articles).hasSize(1);
        assertThat(Collected.file(folder.resolve("2025/*.txt")).reason()).isEqualTo("no file matches the pattern");
    }
}
