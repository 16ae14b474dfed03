package org.entente.app.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.server.testing.ServedLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page at three widths in both themes. */
class PagesInChromiumTest {

    /** Text that leaves the page, or stands on a background that makes it hard to read (WCAG AA: 4.5, for large text 3). */
    private static final String FAINT_TEXT =
            """
            const channel = (c) => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
            const parts = (text) => (text.match(/[\\d.]+/g) || [0, 0, 0]).map(Number);
            const light = (c) => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
            const behind = (e) => {
              for (; e; e = e.parentElement) {
                const c = parts(getComputedStyle(e).backgroundColor);
                if (c.length < 4 || c[3] > 0) { return c; }
              }
              return [255, 255, 255];
            };
            const faint = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const e = walk.currentNode.parentElement;
              if (!walk.currentNode.data.trim() || !e.checkVisibility() || e.closest("svg, script, option, .skip")) { continue; }
              const style = getComputedStyle(e);
              const a = light(parts(style.color)), b = light(behind(e));
              const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              const size = parseFloat(style.fontSize);
              const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
              if (ratio < (large ? 3 : 4.5)) { faint.push(ratio.toFixed(2) + " " + walk.currentNode.data.trim().slice(0, 40)); }
            }
            return faint.slice(0, 10);
            """;

    @TempDir
    private static Path folder;

    private static ServedLedger full;
    private static Chromium browser;
    private static String example = "";

    @BeforeAll
    static void open() {
        browser = Chromium.open();
        full = ServedLedger.full(folder);
        example = full.example();
    }

    @AfterAll
    static void close() {
        if (full != null) {
            full.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("reader", "/stories/" + example);
        pages.put("events", "/events?source=USA&type=THREATEN");
        pages.put("relations", "/relations?a=USA&b=RUS&by=month");
        pages.put("relations-choice", "/relations");
        pages.put("network", "/network?from=2022-01-01&to=2022-12-31&top=60");
        pages.put("map", "/map");
        pages.put(
                "thesis",
                "/thesis?thesis=THREATEN,SANCTION+USA+-%3E+RUS+raises+COOPERATION+RUS+%3C-%3E+CHN+within+15+days&from=2021-01-01&to=2022-12-31");
        pages.put("problem", "/nowhere");
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"360, false", "360, true", "1280, false", "1280, true", "2560, false", "2560, true"})
    void everyPageFitsItsWindowAndCanBeRead(int width, boolean dark) {
        browser.size(width, dark);
        pages().forEach((name, path) -> {
            browser.go(full.at(path));
            browser.picture(name + "-" + width + (dark ? "-dark" : "-light"));
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as(name + " is no wider than its window")
                    .isEqualTo((long) width);
            assertThat((List<?>) browser.run(FAINT_TEXT))
                    .as(name + ": contrast")
                    .isEmpty();
            assertThat(browser.complaints().stream().filter(line -> !line.contains("/nowhere")))
                    .as(name + ": what the browser complains about")
                    .isEmpty();
        });
    }
}
