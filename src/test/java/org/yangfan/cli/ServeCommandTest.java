package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as its own process, over the vocabularies of this project and no plans. */
class ServeCommandTest {
  private static final int TERMINATED = 128 + 15;
  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    Path vocabulary = Files.createDirectories(folder.resolve("data/vocabulary"));
    for (Path file : Inputs.in(Home.find().folder("data/vocabulary"), ".ttl")) {
      Files.copy(file, vocabulary.resolve(file.getFileName().toString()));
    }
  }

  @Test
  void itLoadsAnswersMovesToANewGenerationAndStops() throws Exception {
    Process serving = start("serve", "--port", "0");
    try (BufferedReader out = serving.inputReader(StandardCharsets.UTF_8)) {
      String ready = out.readLine();
      assertTrue(ready.matches("ready http://127\\.0\\.0\\.1:\\d+/"), ready);
      URI health = URI.create(ready.substring("ready ".length()) + "health");
      String first = generation(health);
      assertEquals(0, start("load").waitFor());
      assertTrue(first.compareTo(generation(health)) < 0);
      serving.destroy();
      assertTrue(serving.waitFor(20, TimeUnit.SECONDS));
      assertTrue(List.of(0, TERMINATED).contains(serving.exitValue()));
    } finally {
      serving.destroyForcibly();
    }
  }

  @Test
  void aPortInUseIsSaid() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Process serving = start("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertEquals(1, serving.waitFor());
      String said = Files.readString(folder.resolve("err"));
      assertTrue(said.contains("choose another with --port"), said);
    }
  }

  @Test
  void wrongUseIsSaid() throws Exception {
    assertEquals(2, start("serve", "--port", "70000").waitFor());
    assertTrue(Files.readString(folder.resolve("err")).contains("not between 0 and 65535"));
  }

  private static String generation(URI health) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
        .headers()
        .firstValue("Yangfan-Generation")
        .orElseThrow();
  }

  private Process start(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dyangfan.home=" + System.getProperty("yangfan.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    command.addAll(List.of("--store", folder.resolve("store").toString()));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("err").toFile())
        .redirectInput(ProcessBuilder.Redirect.PIPE)
        .start();
  }
}
