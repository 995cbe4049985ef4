package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter out = new StringWriter();

  @Test
  void aTerminalShowsABarWithCountAndPerCent() {
    parts(Progress.on(new PrintWriter(out), false, true), 200);
    assertTrue(out.toString().contains("] extract 50/200 25%"), out.toString());
    assertTrue(out.toString().endsWith("█] extract 200/200 100%"), out.toString());
  }

  @Test
  void elsewhereEachTenthOfManyPartsIsALine() {
    parts(Progress.on(new PrintWriter(out), false, false), 1000);
    assertEquals(10, out.toString().lines().count());
    assertTrue(out.toString().startsWith("extract 100/1000 10%\n"), out.toString());
  }

  @Test
  void fewPartsAndQuietAreSilent() {
    parts(Progress.on(new PrintWriter(out), false, false), 99);
    parts(Progress.on(new PrintWriter(out), true, true), 1000);
    assertEquals("", out.toString());
  }

  private static void parts(Progress progress, int all) {
    progress.begin("extract");
    for (int i = 1; i <= all; i++) {
      progress.part(i, all);
    }
  }
}
