package org.yangfan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the jar, as a person has them after the build. */
class LauncherIT {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Map<String, String> ASCII = Map.of("LC_ALL", "C");

  @TempDir private Path elsewhere;

  @Test
  void runsFromAnyFolderUnderAnyLocaleAndPrintsChinese() throws Exception {
    Shell.Outcome outcome = query(HOME.resolve("yangfan").toString());
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("重庆市"), outcome.out());
  }

  @Test
  void runsThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("yf"), HOME.resolve("yangfan"));
    Shell.Outcome outcome = Shell.run(elsewhere, ASCII, link + " --version");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().startsWith("yangfan "), outcome.out());
  }

  @Test
  void doesNotBuildWhatIsBuilt() throws Exception {
    Shell.Outcome outcome = Shell.run(elsewhere, ASCII, HOME.resolve("yangfan") + " --version");
    assertFalse(outcome.err().contains("building"), outcome.err());
  }

  @Test
  void passesStandardInputAndExitCodeOn() throws Exception {
    Shell.Outcome outcome =
        Shell.run(elsewhere, ASCII, "printf '' | " + HOME.resolve("yangfan") + " extract -");
    assertEquals(2, outcome.exit(), outcome.err());
    assertTrue(outcome.err().contains("empty"), outcome.err());
  }

  @Test
  void theJarRunsAloneWithWhatItCarries() throws Exception {
    Path jar = Files.copy(HOME.resolve("target/yangfan.jar"), elsewhere.resolve("yangfan.jar"));
    Shell.Outcome outcome = query("java -jar " + jar);
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("重庆市"), outcome.out());
    assertTrue(Files.isDirectory(elsewhere.resolve("store/generations")));
  }

  private Shell.Outcome query(String program) throws IOException, InterruptedException {
    String store = program.startsWith("java") ? "" : " --store " + elsewhere.resolve("st");
    return Shell.run(
        elsewhere,
        ASCII,
        "%s load --quiet%s && %s query plans%s".formatted(program, store, program, store));
  }
}
