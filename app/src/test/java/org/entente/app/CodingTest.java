package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as users call it, in processes of its own. */
class CodingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORY =
            """
            Putin visits Xi

            BEIJING, May 16, 2024 - Russian President Vladimir Putin visited Beijing on Thursday.

            The United States imposed sanctions on China on Wednesday.
            """;

    @TempDir
    Path folder;

    @Test
    void printsWhoDidWhatToWhomAndKeepsItOnce() throws Exception {
        write("story.txt", STORY);
        CommandLine table = entente("code", "story.txt");
        assertThat(table.errors()).singleElement().asString().startsWith("1 story, ");
        assertThat(table.status()).isZero();
        assertThat(table.out())
                .contains("WHEN", "WHO", "DID WHAT", "TO WHOM", "WHERE")
                .contains("Vladimir Putin (RUS GOV)", "CONSULT visit", "United States (USA", "China (CHN")
                .contains("“The United States imposed sanctions on China on Wednesday.”");

        List<String> before = events();
        assertThat(before).hasSizeGreaterThanOrEqualTo(2);
        assertThat(entente("code", "story.txt", "--format", "jsonl")
                        .out()
                        .lines()
                        .toList())
                .containsAll(before);
        assertThat(events()).isEqualTo(before);

        String id = JSON.readTree(before.get(0)).get("id").asText();
        assertThat(entente("show", id).out()).contains(id, "quad class", "2024-05-16");
        assertThat(entente("export", "out.csv").status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSizeGreaterThan(before.size());
        assertThat(entente("stories").out()).contains("Putin visits Xi");
    }

    @Test
    void offsetsFindTheWordsInTheStory() throws Exception {
        write(
                "story.jsonl",
                JSON.createObjectNode()
                        .put("id", "s1")
                        .put("date", "2024-05-16")
                        .put("title", "Emoji 😀 first")
                        .put("text", "😀\n\nThe United States imposed sanctions on China on Wednesday.")
                        .toString());
        CommandLine call = entente("code", "story.jsonl", "--format", "jsonl", "--no-ledger");
        assertThat(folder.resolve("entente.duckdb")).doesNotExist();
        JsonNode event = JSON.readTree(call.out().lines().findFirst().orElseThrow());
        int[] text = "😀\n\nThe United States imposed sanctions on China on Wednesday."
                .codePoints()
                .toArray();
        JsonNode trigger = event.get("trigger");
        int start = trigger.get("start").asInt();
        assertThat(new String(text, start, trigger.get("end").asInt() - start))
                .isEqualTo(trigger.get("text").asText());
        assertThat(event.get("story").asText()).isEqualTo("s1");
    }

    @Test
    void codesTheOthersOfABatchAndNamesWhatItCouldNotReadAtTheEnd() throws Exception {
        write("story.txt", STORY);
        write("empty.txt", "");
        write("broken.jsonl", "{\"id\": \"a\", \"text\": ");
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Files.write(folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        Path large = folder.resolve("large.html");
        Files.writeString(large, "<html><body><p>word ");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.seek(50L << 20);
            file.write("</p></body></html>".getBytes(StandardCharsets.UTF_8));
        }
        CommandLine call = entente(
                "code",
                "empty.txt",
                "broken.jsonl",
                "missing.txt",
                "binary.txt",
                "image.txt",
                "large.html",
                "story.txt");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.errors().subList(0, 6))
                .allSatisfy(line -> assertThat(line).startsWith("entente: "));
        assertThat(Files.readAllLines(folder.resolve("entente.rejects.jsonl"))).hasSize(6);
        assertThat(call.errors())
                .satisfiesExactly(
                        line -> assertThat(line).contains("empty.txt: is empty"),
                        line -> assertThat(line).contains("broken.jsonl:1: broken JSON"),
                        line -> assertThat(line).contains("missing.txt: no such file"),
                        line -> assertThat(line).contains("binary.txt: is"),
                        line -> assertThat(line).contains("image.txt: is a PNG image"),
                        line -> assertThat(line).contains("large.html: is"),
                        line -> assertThat(line).startsWith("1 story, ").contains(", 6 rejects in "));
        assertThat(call.out()).contains("Vladimir Putin");
        assertThat(events()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aLedgerThatCannotBeUsedEndsWithStatusThreeAndOneLineThatNamesIt() throws Exception {
        write("story.txt", STORY);
        write("notes.duckdb", "these are notes, and no ledger");
        refuses("notes.duckdb", "is no ledger");
        assertThat(folder.resolve("notes.duckdb")).hasContent("these are notes, and no ledger");
        refuses("no/such/folder.duckdb", "its folder does not exist");
        Path held = folder.resolve("held.duckdb");
        try (Ledger ledger = Ledger.open(held)) {
            assertThat(ledger.extent().events()).isZero();
            refuses(
                    "held.duckdb",
                    "the ledger is in use by process " + ProcessHandle.current().pid());
        }
        CommandLine absent = entente("events", "--ledger", "absent.duckdb");
        assertThat(absent.status()).isEqualTo(3);
        assertThat(absent.errors()).singleElement().asString().contains("absent.duckdb: there is no such ledger");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws Exception {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        write("story.txt", STORY);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        refuses("closed/ledger.duckdb", "no permission");
    }

    @Test
    void importsEventDataAndAsksForIt() throws Exception {
        write("plain.csv", "source,target,type,date\nRussia,Ukraine,Fight,2014-05-01\nRussia,Ukraine,190,2014-05-01\n");
        CommandLine call = entente("import", "plain.csv", "--as", "plain");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("1 new events").contains("plain.csv:2: 'Fight' is no PLOVER type");
        CommandLine events = entente("events", "--source", "RUS", "--quad", "MATERIAL_CONFLICT", "--format", "csv");
        assertThat(events.out().lines()).hasSize(2).last().asString().contains("RUS,RUS,", "UKR,UKR,", "ASSAULT");
        assertThat(entente("events", "--source", "UKR").err()).contains("no events");
    }

    @Test
    void resolvesPhrasesOnADay() throws Exception {
        CommandLine call = entente(
                "actors", "resolve", "the French president", "qwzx", "--date", "2015-01-01", "--format", "jsonl");
        JsonNode president = JSON.readTree(call.out().lines().findFirst().orElseThrow());
        assertThat(president.get("country").asText()).isEqualTo("FRA");
        assertThat(president.get("name").asText()).contains("Hollande");
        JsonNode nobody = JSON.readTree(call.out().lines().skip(1).findFirst().orElseThrow());
        assertThat(nobody.get("name").asText() + nobody.get("country").asText()).isEmpty();
    }

    private void refuses(String ledger, String reason) throws Exception {
        CommandLine call = entente("code", "story.txt", "--ledger", ledger);
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.errors())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(ledger + ": ").contains(reason));
    }

    private List<String> events() throws Exception {
        return entente("events", "--format", "jsonl").out().lines().toList();
    }

    private CommandLine entente(String... arguments) throws IOException, InterruptedException {
        return CommandLine.process(folder, arguments);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
