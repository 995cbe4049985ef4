package org.yangfan.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A reader with a browser: goes to pages, clicks, types and looks. */
final class Browser implements AutoCloseable {
  static final Dimension WIDE = new Dimension(1280, 900);
  static final Dimension NARROW = new Dimension(360, 740);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_SCRIPT = Duration.ofSeconds(60);
  private static final Path TARGET = Path.of(System.getProperty("yangfan.home"), "target");
  private static final Path SHOTS = TARGET.resolve("screenshots");
  private static final Path SAVED = TARGET.resolve("browser/saved").toAbsolutePath();

  /** It misses its own classes for the browser's version, of which we use none. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final LiveSite site;

  private Browser(ChromeDriver driver, LiveSite site) {
    this.driver = driver;
    this.site = site;
  }

  /** Whether there is a browser and its driver. */
  static boolean isInstalled() {
    return chromium().isPresent() && chromedriver().isPresent();
  }

  static Browser open(LiveSite site) throws IOException {
    Files.createDirectories(SHOTS);
    SELENIUM.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver().orElseThrow().toFile())
            .build();
    ChromeDriver driver = new ChromeDriver(service, options());
    driver.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
    Browser browser = new Browser(driver, site);
    browser.begin();
    return browser;
  }

  /** Makes it as a wide window of a new reader, with nothing in its log. */
  void begin() {
    scripts(true);
    media("");
    dark(false);
    resize(WIDE);
    sends(Map.of());
    faults();
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    options.setCapability("goog:loggingPrefs", logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox", // CI is root
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
  }

  private static Optional<Path> chromium() {
    return onPath("chromium", "chromium-browser", "google-chrome", "chrome");
  }

  private static Optional<Path> chromedriver() {
    return onPath("chromedriver");
  }

  private static Optional<Path> onPath(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Goes to {@code path}, which begins with a slash. */
  void go(String path) {
    driver.get(site.address(path));
  }

  /** Shows a page that needs no server. */
  void show(Path file) {
    driver.get(file.toUri().toString());
  }

  /** Where the reader is: path, query and fragment. */
  String path() {
    return driver.getCurrentUrl().substring(site.root().toString().length() - 1);
  }

  /** The first element that {@code css} selects, waited for. */
  WebElement find(String css) {
    return first(css + " is there", () -> driver.findElements(By.cssSelector(css)));
  }

  /** All elements that {@code css} selects now. */
  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The first link whose words hold {@code words}. */
  WebElement link(String words) {
    return first("a link says " + words, () -> driver.findElements(By.partialLinkText(words)));
  }

  /** Clicks and waits until another page, or another part of this one, is there. */
  void follow(WebElement link) {
    String before = driver.getCurrentUrl();
    link.click();
    waitUntil("a click leads on from " + before, () -> !driver.getCurrentUrl().equals(before));
  }

  /** Clicks into the page, {@code right} and {@code below} from its element's upper left corner. */
  void clickIn(WebElement element, double right, double below) {
    run("arguments[0].scrollIntoView({ block: 'center' });", element);
    List<?> corner =
        (List<?>)
            run(
                "const box = arguments[0].getBoundingClientRect(); return [box.left, box.top];",
                element);
    double x = ((Number) corner.get(0)).doubleValue() + right;
    double y = ((Number) corner.get(1)).doubleValue() + below;
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      command(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
  }

  /** The file called {@code name} that a click on {@code link} saves. */
  Path save(WebElement link, String name) throws IOException {
    Path file = SAVED.resolve(name);
    Files.deleteIfExists(file);
    command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", SAVED.toString()));
    link.click();
    waitUntil(file + " is saved", () -> Files.exists(file));
    return file;
  }

  /** What the page says. */
  String text() {
    return find("body").getText();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Goes on by one element with the keyboard alone, and says which that is. */
  WebElement tab() {
    press(Keys.TAB);
    return driver.switchTo().activeElement();
  }

  /** What {@code script} returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What {@code script} gives to the function that is its last argument: lines of text. */
  List<String> await(String script, Object... arguments) {
    return ((List<?>) driver.executeAsyncScript(script, arguments))
        .stream().map(String::valueOf).toList();
  }

  void resize(Dimension size) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            size.getWidth(),
            "height",
            size.getHeight(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
  }

  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Shows pages as for {@code medium}: print; empty for the screen. */
  void media(String medium) {
    command("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  void scripts(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Sends {@code headers} with every request from now on. */
  void sends(Map<String, String> headers) {
    command("Network.enable", Map.of());
    command("Network.setExtraHTTPHeaders", Map.of("headers", headers));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  /** Keeps a picture of the window as it is. */
  void shoot(String name) throws IOException {
    Files.write(SHOTS.resolve(name + ".png"), first("a picture is taken", this::picture));
  }

  /** None where the window just moves on to another page. */
  private List<byte[]> picture() {
    try {
      return List.of(driver.getScreenshotAs(OutputType.BYTES));
    } catch (TimeoutException e) {
      return List.of();
    }
  }

  /** What was wrong since the last call: errors of the console, and requests to other servers. */
  List<String> faults() {
    return new BrowserLog(driver.manage().logs(), site.root()).faults(driver.getCurrentUrl());
  }

  /** Waits until {@code condition} holds. */
  void waitUntil(String what, BooleanSupplier condition) {
    first(what, () -> condition.getAsBoolean() ? List.of(what) : List.of());
  }

  /** The first of {@code found}, asked for again until there is one. */
  private static <T> T first(String what, Supplier<List<T>> found) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<T> all = found.get();
    while (all.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      all = found.get();
    }
    return all.get(0);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
