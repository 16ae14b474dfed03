package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops the coding of news keeps what was coded until then. */
class InterruptionTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void keepsWhatWasCodedWhenItIsStopped() throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "code",
                "-",
                "--format",
                "jsonl");
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("ENTENTE_TERMINAL", "1");
        Process process = command.directory(folder.toFile()).start();
        try (OutputStream in = process.getOutputStream();
                InputStream err = process.getErrorStream()) {
            String story = "{\"id\":\"%1$d\",\"date\":\"2024-05-20\",\"text\":\"France invaded Peru on day %1$d.\"}\n";
            // The reader asks for more than a line at a time, so it is given much; it never sees the end.
            for (int i = 0; i < 2000; i++) {
                in.write(story.formatted(i).getBytes(StandardCharsets.UTF_8));
            }
            in.flush();
            assertThat(readUntil(err, "stories/s")).contains(" events");
            process.toHandle().destroy();
            String last = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(last).contains("entente: stopped; what was coded until then is kept: ");
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        try (Ledger ledger = Ledger.read(folder.resolve("entente.duckdb"))) {
            assertThat(ledger.events(EventFilter.ALL)).isNotEmpty();
        }
    }

    private static String readUntil(InputStream in, String end) throws java.io.IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new AssertionError("ended: " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }
}
