package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
  private static final String PLAN =
      Path.of(
              System.getProperty("yangfan.home"),
              "src/test/resources/cases/official-notice-with-boxes-and-table/document.txt")
          .toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void oneDocumentIsAnObjectAndSeveralAreAnArray() {
    assertEquals(0, run("extract", PLAN, "--format", "json"));
    assertTrue(out.toString().startsWith("{"));
    assertEquals(0, run("extract", PLAN, PLAN, "--format", "json"));
    assertTrue(out.toString().startsWith("["));
  }

  @Test
  void warningsNameFileLineColumnAndCode() {
    run("extract", PLAN);
    assertTrue(err.toString().contains(PLAN + ":16:1: region-unknown "), err.toString());
  }

  @Test
  void writesOneFileForEachDocumentIntoAFolder() {
    assertEquals(0, run("extract", PLAN, "-o", folder.toString()));
    assertTrue(Files.exists(folder.resolve("document.yaml")));
    assertEquals("", out.toString());
  }

  @Test
  void whatIsNoPlanIsNamedAndTheOthersAreStillDone() throws IOException {
    Path recipe = Files.writeString(folder.resolve("recipe.txt"), "一、材料\n面粉\n");
    assertEquals(2, run("extract", recipe.toString(), PLAN, "--format", "json"));
    assertTrue(err.toString().contains(recipe + ": no 5G plan was recognised"));
    assertTrue(out.toString().contains("云岭省"));
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }
}
