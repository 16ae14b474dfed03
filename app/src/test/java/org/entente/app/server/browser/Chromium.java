package org.entente.app.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window. */
final class Chromium implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one; the test that asks is skipped, saying why, where there is none. */
    static Chromium open() {
        Optional<Path> browser = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> service = program("chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && service.isPresent(),
                "skipped: the tests of the pages need chromium and chromedriver (apt-get install chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, Level.ALL.getName()));
        return new Chromium(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.orElseThrow().toFile())
                        .build(),
                options));
    }

    private static Optional<Path> program(String... names) {
        List<String> folders =
                List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Shows pages so wide, in the dark theme or the light one. */
    void size(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", width < 500 ? 740 : 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Goes to an address and waits until its charts are drawn. */
    void go(String address) {
        driver.get(address);
        settle();
    }

    /** Waits until every chart of the page is drawn. */
    void settle() {
        await("return document.readyState === 'complete' && !document.querySelector('[data-waiting]')");
    }

    /** Waits until a script says true. */
    void await(String script) {
        new WebDriverWait(driver, PATIENCE).until(open -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    /** What a script returns. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** The first element that a CSS selector names. */
    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** All elements that a CSS selector names. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Holds a key down while pressing another. */
    void press(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Moves the pointer over an element. */
    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Where the browser is. */
    String address() {
        return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
    }

    /** One page back. */
    void back() {
        driver.navigate().back();
        settle();
    }

    /** Whether an alert is open, as a script in an article would open one. */
    boolean alerted() {
        try {
            driver.switchTo().alert();
            return true;
        } catch (org.openqa.selenium.NoAlertPresentException none) {
            return false;
        }
    }

    /** What the browser complained about since it was last asked: scripts that failed, contents that the policy refused. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Writes a picture of the whole page to {@code target/screenshots}. */
    void picture(String name) {
        picture(SHOTS.resolve(name + ".png"), true);
    }

    /** Writes a picture of the page, or of what the window shows of it. */
    void picture(Path file, boolean whole) {
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
                .get("data");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
