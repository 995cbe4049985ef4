package org.yangfan.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yangfan.Shell;

/**
 * The server that people have after the build, over the data of this project; with the words of the
 * documents where {@code YANGFAN_SOURCES} names them.
 */
final class LiveSite implements AutoCloseable {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Path FOLDER = HOME.resolve("target/browser");
  private static final Path STORE = FOLDER.resolve("moved");
  private static final String READY = "ready ";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process server;
  private final URI root;

  private LiveSite(Process server, URI root) {
    this.server = server;
    this.root = root;
  }

  /** Starts it and returns when it answers. */
  static LiveSite start() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    loadEarlierData();
    File errors = FOLDER.resolve("server.txt").toFile();
    Process server =
        Shell.builder(HOME, Map.of("LC_ALL", "C"), command()).redirectError(errors).start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    String ready = out.readLine();
    if (ready == null || !ready.startsWith(READY)) {
      server.destroyForcibly();
      throw new IOException("the server did not start: see " + errors);
    }
    return new LiveSite(server, URI.create(ready.substring(READY.length())));
  }

  /** So that there is something that was here once and is gone. */
  private static void loadEarlierData() throws IOException, InterruptedException {
    if (!Files.exists(STORE)) {
      String data = "--data src/test/resources/cases/earlier-data";
      Shell.Outcome loaded = Shell.run(HOME, Map.of(), "./yangfan load --quiet " + data + store());
      if (loaded.exit() != 0) {
        throw new IOException("the earlier data cannot be loaded: " + loaded.err());
      }
    }
  }

  private static String command() {
    String serve = "exec ./yangfan serve --quiet --port 0" + store();
    return hasWords() ? serve + " --sources \"$YANGFAN_SOURCES\"" : serve;
  }

  private static String store() {
    return " --store " + STORE.toAbsolutePath();
  }

  /** Whether pages of documents show their words. */
  static boolean hasWords() {
    String named = System.getenv("YANGFAN_SOURCES");
    return named != null && !named.isBlank() && Files.isDirectory(Path.of(named));
  }

  /** Where it answers, ending in a slash. */
  URI root() {
    return root;
  }

  /** The whole address of {@code path}, which begins with a slash. */
  String address(String path) {
    return root.resolve(path).toString();
  }

  /** What {@code path} answers to somebody who reads pages. */
  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html").build();
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** {@code path} with the language added. */
  static String in(String lang, String path) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + lang;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().join();
  }
}
