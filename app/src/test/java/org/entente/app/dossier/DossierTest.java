package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.app.coding.CodeCommand;
import org.entente.app.console.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import picocli.CommandLine;

/** One page on one article, from text that nobody vouches for. */
class DossierTest {

    private static final String HOSTILE =
            "</title><script>alert(1)</script><img src=x onerror=alert(2)> \\\"talks\\\" & more";
    private static final String TEXT = "Threats from Washington are pushing Moscow and Beijing closer.\\n\\n"
            + "Russia and China held talks in Beijing on Monday. China thanked Russia, the Kremlin said.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aHostileTitleStaysTextAndTheMissingLedgerIsSaid() throws Exception {
        Path story = story("{\"id\": \"one\", \"date\": \"2024-05-20\", \"title\": \"" + HOSTILE + "\", \"text\": \""
                + TEXT + "\"}");
        assertThat(dossier(story.toString())).isZero();

        String page = out.toString();
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;")
                .contains("Content-Security-Policy")
                .contains("There is no ledger to say how they stood")
                .contains("There is no ledger to test it on")
                .contains("<mark")
                .contains("raises COOPERATION");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    @Test
    void aStoryOfTheLedgerIsFoundByItsIdAndWhatTheLedgerCannotSayIsSaid() throws Exception {
        Path story =
                story("{\"id\": \"one\", \"date\": \"2024-05-20\", \"title\": \"Talks\", \"text\": \"" + TEXT + "\"}");
        assertThat(run(new CodeCommand(), story.toString())).isZero();
        assertThat(dossier("one")).isZero();

        assertThat(out.toString())
                .contains("published 2024-05-20")
                .contains("The ledger holds no event between these two before 2024-05-20")
                .containsAnyOf("Too few:", "cannot say anything to it");
    }

    @Test
    void whatIsNeitherFileNorStoryIsRefused() {
        assertThat(dossier("nothing")).isEqualTo(3);
        assertThat(err.toString()).contains("neither a file nor the id of a story");
    }

    private Path story(String json) throws Exception {
        return Files.writeString(folder.resolve("story.jsonl"), json + "\n");
    }

    private int dossier(String... arguments) {
        out.getBuffer().setLength(0);
        return run(new DossierCommand(), arguments);
    }

    private int run(Object command, String... arguments) {
        CommandLine line = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true);
        Errors.handle(line);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = folder.resolve("test.duckdb").toString();
        return line.execute(all);
    }
}
