package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void textIsPrintedExactlyAsPositionsReferToIt() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.txt"), "\uFEFF一、5G\r\n推进");
    assertEquals(0, run("extract", "--text", plan.toString()));
    assertEquals("一、5G\r\n推进", out.toString());
  }

  @Test
  void findingsAreExplainedWhereAskedAndMakeStrictFail() {
    assertEquals(1, run("extract", PLAN, "--strict", "--explain", "-o", folder.toString()));
    assertTrue(err.toString().contains("\n   16 | 云岭省5G应用"), err.toString());
    assertTrue(err.toString().contains("\n      | ^"), err.toString());
  }

  @Test
  void quietLeavesFindingsOut() {
    assertEquals(0, run("extract", PLAN, "--quiet"));
    assertEquals("", err.toString());
  }

  @Test
  void aFactsFileIsCheckedAndRenewedFromItsDocument() throws IOException {
    run("extract", PLAN, "-o", folder.toString());
    Path facts = folder.resolve("document.yaml");
    assertEquals(0, run("extract", "--check", facts.toString(), PLAN));
    assertTrue(out.toString().contains("follows from"), out.toString());
    String extracted = Files.readString(facts);
    Files.writeString(
        facts,
        extracted
            .replace("智慧茶园", "智慧果园")
            .replaceFirst("evidence: ", "summary: {zh: 摘要}\n    evidence: "));
    assertEquals(1, run("extract", "--check", facts.toString(), PLAN));
    assertTrue(out.toString().matches("(?s).*document\\.yaml:\\d+: - .*智慧果园.*"), out.toString());
    assertEquals(0, run("extract", "--update", facts.toString(), PLAN));
    assertTrue(out.toString().matches("(?s).*document\\.yaml:\\d+: \\+ .*智慧茶园.*"), out.toString());
    assertTrue(Files.readString(facts).contains("zh: 摘要"), "the summary is kept");
    assertEquals(0, run("extract", "--check", facts.toString(), PLAN));
    assertEquals(0, run("extract", "--update", facts.toString(), PLAN));
    assertTrue(out.toString().contains("nothing changed"), out.toString());
  }

  @Test
  void aFactsFileOfAnotherDocumentIsLeftAlone() throws IOException {
    Path facts = folder.resolve("other.yaml");
    Files.writeString(
        facts, "document: {id: other}\nplans:\n- {id: other, title: 别的计划, coverage: full}\n");
    assertEquals(1, run("extract", "--update", facts.toString(), PLAN));
    assertTrue(err.toString().contains("has no plan 'other'"), err.toString());
    assertTrue(Files.readString(facts).startsWith("document: {id: other}"));
  }

  @Test
  void thePageMarksEveryTaskTargetAndBoxWhereItStands() {
    assertEquals(0, run("extract", "--html", PLAN));
    String page = out.toString();
    for (String id : List.of("task-1", "task-4-unit-1", "target-1", "project-1", "finding-1")) {
      assertTrue(page.contains("<span id=\"m-" + id + "\">"), id);
      assertTrue(page.contains("<li id=\"" + id + "\">"), id);
    }
    assertTrue(page.contains(">5G+智慧茶园</a>"), page);
  }

  @Test
  void thePageMarksWhereAFactStandsAgainAsTheSameFact() {
    assertEquals(0, run("extract", "--html", PLAN));
    String again = "<span id=\"m-target-1-2\"><a class=\"target\" href=\"#target-1\"";
    assertTrue(out.toString().contains(again), out.toString());
    assertTrue(out.toString().contains("<a href=\"#m-target-1-2\""), out.toString());
  }

  @Test
  void severalPagesNeedAFolderAndOneModeExcludesTheOthers() {
    assertEquals(2, run("extract", "--html", PLAN, PLAN));
    assertEquals(2, run("extract", "--html", "--text", PLAN));
    assertEquals(2, run("extract", "--check", PLAN, PLAN, PLAN));
  }

  @Test
  void documentsOfOneNameAreNamedAndTheOthersAreStillDone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("b")).resolve("document.txt");
    Files.copy(Path.of(PLAN), other);
    Path third = Files.copy(Path.of(PLAN), folder.resolve("third.txt"));
    Path into = folder.resolve("out");
    assertEquals(
        2, run("extract", PLAN, other.toString(), third.toString(), "-o", into.toString()));
    assertTrue(err.toString().contains(PLAN + ": has the same name as " + other), err.toString());
    assertTrue(err.toString().contains(other + ": has the same name as " + PLAN), err.toString());
    assertArrayEquals(new String[] {"third.yaml"}, into.toFile().list());
    assertEquals(2, run("extract", PLAN, PLAN, "-o", into.toString()));
    assertTrue(err.toString().contains("is named 2 times: name it once"), err.toString());
  }

  @Test
  void aFactsFileThatCannotBeReadIsWrongUsageAndSaysWhy() throws IOException {
    String nothing = folder.resolve("nothing.yaml").toString();
    assertEquals(2, run("extract", "--check", nothing, PLAN));
    assertTrue(
        err.toString().contains(nothing + ": cannot be read: there is no such file"),
        err.toString());
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "document: {id: x");
    assertEquals(2, run("extract", "--update", broken.toString(), PLAN));
    assertTrue(
        err.toString().contains(broken + ":1:17: while parsing a flow mapping: expected"),
        err.toString());
    assertEquals("document: {id: x", Files.readString(broken));
    assertEquals(2, run("extract", "--drop", PLAN));
    assertEquals(2, run("extract", PLAN, "-o", broken.toString()));
    assertTrue(
        err.toString().contains("cannot be made: a file is there that is no folder"),
        err.toString());
  }

  @Test
  void aSummaryIsLostOnlyWhereOneAsksForIt() throws IOException {
    run("extract", PLAN, "-o", folder.toString());
    Path facts = folder.resolve("document.yaml");
    String task = "  - {n: 99, title: 5G+矿山, kind: domain, path: [采矿], summary: {zh: 摘要}}\n";
    String reviewed = Files.readString(facts).replaceFirst("  targets:\n", task + "  targets:\n");
    Files.writeString(facts, reviewed);
    assertEquals(1, run("extract", "--update", facts.toString(), PLAN));
    assertEquals(reviewed, Files.readString(facts));
    long line = reviewed.substring(0, reviewed.indexOf(task)).lines().count() + 1;
    String lost = facts + ":" + line + ":5: curated-lost task 99 '5G+矿山'";
    assertTrue(err.toString().contains(lost), err.toString());
    assertTrue(err.toString().contains("摘要"), err.toString());
    assertEquals(0, run("extract", "--update", facts.toString(), "--drop", PLAN));
    assertEquals(reviewed.replace(task, ""), Files.readString(facts));
  }

  @Test
  void whatMovedIsCountedAndWhatChangedIsShownWithItsLine() throws IOException {
    run("extract", PLAN, "-o", folder.toString());
    Path facts = folder.resolve("document.yaml");
    Files.writeString(facts, "# reviewed\n" + Files.readString(facts));
    Path moved = folder.resolve("document.txt");
    Files.writeString(moved, "\n\n" + Files.readString(Path.of(PLAN)));
    assertEquals(1, run("extract", "--check", facts.toString(), moved.toString()));
    List<String> said = out.toString().lines().toList();
    List<String> before = Files.readAllLines(facts);
    for (String line : said.subList(0, said.size() - 1)) {
      Matcher change = Pattern.compile(".*\\.yaml:(\\d+): - (.*)").matcher(line);
      if (change.matches()) {
        assertEquals(change.group(2), before.get(Integer.parseInt(change.group(1)) - 1).strip());
      }
    }
    assertTrue(out.toString().contains("(4 lines changed, "), out.toString());
    assertTrue(out.toString().contains(" places moved)"), out.toString());
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }
}
