package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Task;
import org.yangfan.heldout.PrintedFile;
import org.yangfan.heldout.WordFile;
import org.yangfan.vocabulary.Vocabulary;

/** The same plan gives the same facts, in whatever format and encoding it comes. */
class FormatsTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));

  private final Extractor extractor =
      new Extractor(Vocabulary.load(HOME.resolve("data/vocabulary")));
  private final List<String> lines;

  FormatsTest() throws IOException {
    Path plan = HOME.resolve("src/test/resources/cases/one-plan-in-every-format/plan.txt");
    lines = Files.readString(plan).lines().toList();
  }

  @TestFactory
  Stream<DynamicTest> theSamePlanGivesTheSameFacts() throws UnreadableDocument {
    List<String> expected = facts(text().getBytes(StandardCharsets.UTF_8));
    assertEquals(22, expected.size(), () -> "the example itself: " + String.join("\n", expected));
    return documents().entrySet().stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getKey(),
                    () ->
                        assertEquals(
                            String.join("\n", expected),
                            String.join("\n", facts(document.getValue())))));
  }

  private Map<String, byte[]> documents() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "GB18030")) {
      documents.put(charset, text().getBytes(Charset.forName(charset)));
      documents.put("HTML in " + charset, html("h1", "p").getBytes(Charset.forName(charset)));
    }
    documents.put("HTML", html("p", "div").getBytes(StandardCharsets.UTF_8));
    documents.put("DOCX", WordFile.of(text()));
    documents.put("PDF", PrintedFile.of(text()));
    return documents;
  }

  private String text() {
    return String.join("\r\n", lines);
  }

  private String html(String title, String paragraph) {
    StringBuilder html = new StringBuilder("<!doctype html><title>x</title><body><nav>首页</nav>");
    boolean inTable = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean row = isRow(lines.get(i));
      html.append(row == inTable ? "" : row ? "<table>" : "</table>");
      inTable = row;
      String name = i == 0 ? title : paragraph;
      html.append(row ? "<tr><td>" : "<" + name + ">")
          .append(row ? String.join("<td>", cells(lines.get(i))) : lines.get(i))
          .append(row ? "" : "</" + name + ">\n");
    }
    return html.toString();
  }

  private static boolean isRow(String line) {
    return line.startsWith("|");
  }

  private static String[] cells(String row) {
    return Stream.of(row.split("\\|"))
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .toArray(String[]::new);
  }

  private List<String> facts(byte[] bytes) throws UnreadableDocument {
    FactsFile facts = extractor.extract(DocumentReader.read("plan", bytes));
    Plan plan = facts.plans().get(0);
    Stream<String> about =
        Stream.of(plan.title(), plan.number(), "" + plan.issued(), "" + plan.period());
    return Stream.of(
            about,
            plan.issuers().stream(),
            plan.tasks().stream().flatMap(FormatsTest::facts),
            plan.targets().stream()
                .map(t -> t.indicator() + t.comparator() + t.value() + t.measure() + t.deadline()),
            plan.projects().stream().map(p -> p.kind() + p.number() + p.title() + p.task()),
            plan.glossary().stream().map(g -> g.term() + "=" + g.meaning()))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<String> facts(Task task) {
    return Stream.concat(
        Stream.of(task.number() + task.title() + task.path()),
        task.units().stream().map(unit -> "  " + unit.role().word() + unit.mention()));
  }
}
