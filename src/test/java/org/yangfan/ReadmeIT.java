package org.yangfan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the README runs, and every answer it shows is the answer.
 *
 * <p>Commands stand in {@code sh} blocks, a line each, and in {@code console} blocks after {@code
 * $}, followed by what they print.
 */
class ReadmeIT {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Pattern BLOCK =
      Pattern.compile("```(sh|console)\\n(.*?)```", Pattern.DOTALL);
  private static final String SERVE = "./yangfan serve";
  private static final String TEST = "mvn verify";

  @TempDir private static Path folder;
  private static String readme;

  @BeforeAll
  static void loads() throws Exception {
    readme = Files.readString(HOME.resolve("README.md"));
    Shell.Outcome outcome = run("./yangfan load --quiet");
    assertEquals(0, outcome.exit(), outcome.err());
  }

  @Test
  void theFirstCommandServes() throws Exception {
    assertTrue(commands().contains(SERVE));
    Process server = Shell.builder(HOME, environment(), "exec " + SERVE + " --port 0").start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      String ready = out.readLine();
      assertTrue(ready != null && ready.startsWith("ready http://127.0.0.1:"), ready);
      URI health = URI.create(ready.substring("ready ".length())).resolve("health");
      HttpRequest request = HttpRequest.newBuilder(health).build();
      assertEquals(
          200, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  @Test
  void continuousIntegrationCallsTheTestCommand() throws IOException {
    assertTrue(commands().contains(TEST));
    assertTrue(Files.readString(HOME.resolve(".ci/run")).contains("mvn -B verify"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() {
    return commands().stream()
        .filter(command -> !command.equals(SERVE) && !command.equals(TEST))
        .map(command -> DynamicTest.dynamicTest(command, () -> runs(command)));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerIsTheAnswer() {
    return sessions().entrySet().stream()
        .map(
            session ->
                DynamicTest.dynamicTest(
                    session.getKey(),
                    () -> {
                      Shell.Outcome outcome = run(session.getKey());
                      assertEquals(0, outcome.exit(), outcome.err());
                      assertEquals(session.getValue().strip(), trimmed(outcome.out()));
                    }));
  }

  private static void runs(String command) throws Exception {
    assumeTrue(
        !command.contains("../shared") || Files.isDirectory(HOME.resolve("../shared/sources")),
        "skipped: the source documents are not at hand");
    Shell.Outcome outcome = run(command);
    assertEquals(0, outcome.exit(), outcome.err());
  }

  private static String trimmed(String out) {
    return String.join("\n", out.lines().map(String::stripTrailing).toList()).strip();
  }

  private static List<String> commands() {
    return blocks("sh").stream().flatMap(String::lines).map(String::strip).toList();
  }

  /** Command → what it prints. */
  private static Map<String, String> sessions() {
    Map<String, String> sessions = new LinkedHashMap<>();
    for (String block : blocks("console")) {
      for (String session : block.split("(?m)^\\$ ")) {
        if (!session.isBlank()) {
          String[] parts = session.split("\n", 2);
          sessions.put(parts[0].strip(), parts[1]);
        }
      }
    }
    return sessions;
  }

  private static List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme);
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private static Shell.Outcome run(String command) throws IOException, InterruptedException {
    return Shell.run(HOME, environment(), command);
  }

  private static Map<String, String> environment() {
    return Map.of("LC_ALL", "C", "YANGFAN_STORE", folder.resolve("store").toString());
  }
}
