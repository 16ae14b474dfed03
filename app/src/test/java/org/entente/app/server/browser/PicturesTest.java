package org.entente.app.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.app.server.testing.ServedLedger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the two pictures of the README, when asked where to:
 *
 * <pre>
 * mvn -pl app -am test -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dentente.pictures=docs/images
 * </pre>
 */
class PicturesTest {

    @Test
    void theReaderAndTheNetworkAreTaken(@TempDir Path folder) {
        String wanted = System.getProperty("entente.pictures", "");
        Assumptions.assumeFalse(wanted.isEmpty(), "skipped: asked for by -Dentente.pictures=docs/images alone");
        Path images = Path.of(System.getProperty("entente.root", ".")).resolve(wanted);
        try (Chromium browser = Chromium.open();
                ServedLedger full = ServedLedger.full(folder)) {
            browser.size(1280, false);
            browser.go(full.at("/stories/" + full.example()));
            browser.picture(images.resolve("reader.png"), false);
            browser.go(full.at("/network?from=2022-01-01&to=2022-12-31&top=40"));
            browser.picture(images.resolve("network.png"), false);
            assertThat(images.resolve("reader.png")).isNotEmptyFile();
            assertThat(images.resolve("network.png")).isNotEmptyFile();
        }
    }
}
