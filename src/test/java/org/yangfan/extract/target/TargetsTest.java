package org.yangfan.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;
import org.yangfan.vocabulary.Region;

class TargetsTest {
  private static final Path CASES =
      Path.of(System.getProperty("yangfan.home", "."), "src/test/resources/cases/targets");

  private static final Duration HANG = Duration.ofMinutes(2);

  static final Region COUNTRY = TargetLines.VOCABULARY.regions().withCode("100000").orElseThrow();

  private static final Period PERIOD = new Period(2021, 2025);

  private record Case(String name, String document, String expected) {}

  @TestFactory
  Stream<DynamicTest> proseMakesTheTargetsOfItsCase() throws IOException {
    return tests("prose.txt");
  }

  @TestFactory
  Stream<DynamicTest> tablesMakeTheTargetsOfTheirCase() throws IOException {
    return tests("tables.txt");
  }

  private static Stream<DynamicTest> tests(String file) throws IOException {
    return cases(file).stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name(),
                    () -> assertEquals(c.expected(), String.join("\n", lines(c.document())))));
  }

  @Test
  void everyTargetStandsWhereItsEvidenceSays() throws IOException {
    for (Case c : allCases()) {
      Text text = Text.of(c.document()).plain();
      for (PlacedTarget placed : find(text, List.of(text.span()))) {
        String words = text.slice(placed.span()).replaceAll("[\\s,]", "");
        assertTrue(words.matches("(?s).*[\\d０-９一二三四五六七八九十百千两].*"), words);
        assertEquals(text.codePoint(placed.span().start()), placed.target().evidence().start());
        assertEquals(text.codePoint(placed.span().end()), placed.target().evidence().end());
      }
    }
  }

  @Test
  void everyBeginningAndEveryEndOfADocumentIsRead() throws IOException {
    for (Case c : allCases()) {
      for (int i = 0; i <= c.document().length(); i++) {
        lines(c.document().substring(0, i));
        lines(c.document().substring(i));
      }
    }
  }

  @Test
  void whateverIsMixedUpIsRead() throws IOException {
    Random random = new Random(20210705);
    List<Case> cases = allCases();
    for (int round = 0; round < 500; round++) {
      StringBuilder mixed = new StringBuilder(cases.get(random.nextInt(cases.size())).document());
      String other = cases.get(random.nextInt(cases.size())).document();
      for (int change = 0; change < 5; change++) {
        int at = random.nextInt(mixed.length());
        int from = random.nextInt(other.length());
        mixed.replace(at, Math.min(mixed.length(), at + random.nextInt(9)), other.substring(from));
      }
      lines(mixed.toString());
    }
  }

  @Test
  void onlyTheBodiesThatAreGivenAreRead() {
    String document = "建成样板甲1个以上。建成样板乙2个。建成样板丙3个。";
    Text text = Text.of(document).plain();
    int second = document.indexOf("建成样板乙");
    int third = document.indexOf("建成样板丙");
    List<Span> bodies = List.of(new Span(0, second), new Span(third, document.length()));
    List<String> found = find(text, bodies).stream().map(p -> p.target().indicator()).toList();
    assertEquals(List.of("样板甲数", "样板丙数"), found);
  }

  @Test
  void aPlanWithoutYearsGivesNoDeadlineThatIsNotStated() {
    Text text = Text.of("打造样板街区6个。");
    List<PlacedTarget> found =
        new Targets(TargetLines.VOCABULARY)
            .find(text, List.of(text.span()), COUNTRY, null, null, finding -> {});
    assertEquals(null, found.get(0).target().deadline());
  }

  @Test
  void theFieldIsNamedWhereTheClauseNamesIt() {
    Text text = Text.of("打造“5G+智慧渔港”样板8个，建成5G+低空物流示范项目2个，建成园区5个。");
    List<String> topics =
        find(text, List.of(text.span())).stream().map(p -> "" + p.target().topic()).toList();
    assertEquals(List.of("智慧渔港", "低空物流", "null"), topics);
  }

  @Test
  void aNewIndicatorAndAnUnclearFigureAreFindings() {
    List<Finding> findings = new ArrayList<>();
    Text text = Text.of("一、目标\n建成智慧渔港9个。\n面向产值超过10亿元的企业服务。");
    new Targets(TargetLines.VOCABULARY)
        .find(text, List.of(text.span()), COUNTRY, PERIOD, null, findings::add);
    assertEquals(
        List.of("2:1 new-indicator", "3:7 figure-unclear"),
        findings.stream().map(f -> f.line() + ":" + f.column() + " " + f.code()).toList());
  }

  @Test
  void aRowThatIsNotUnderstoodIsAFinding() {
    List<Finding> findings = new ArrayList<>();
    Text text = Text.of("| 指标 | 目标值 |\n|---|---|\n| 5G基站数 | 很高 |\n| 5G用户数 | |\n| | 9 |\n");
    new Targets(TargetLines.VOCABULARY)
        .find(text, List.of(text.span()), COUNTRY, PERIOD, null, findings::add);
    assertEquals(
        List.of("table-value-not-read", "table-row-without-value", "table-row-not-understood"),
        findings.stream().map(Finding::code).toList());
  }

  @Test
  void aLongTextIsReadToItsEnd() throws IOException {
    StringBuilder document = new StringBuilder();
    List<Case> cases = allCases();
    for (int i = 0; document.length() < 200_000; i++) {
      document.append(cases.get(i % cases.size()).document()).append('\n');
    }
    String oneLine = document.toString().replaceAll("[\\n。；]", "，");
    for (String text : List.of(oneLine, "打造3".repeat(70_000), "（“各每一1个".repeat(30_000))) {
      assertTimeoutPreemptively(HANG, () -> lines(text));
    }
  }

  private static List<String> lines(String document) {
    Text text = Text.of(document).plain();
    return TargetLines.lines(find(text, List.of(text.span())));
  }

  private static List<PlacedTarget> find(Text text, List<Span> bodies) {
    return new Targets(TargetLines.VOCABULARY)
        .find(text, bodies, COUNTRY, PERIOD, null, finding -> {});
  }

  private static List<Case> allCases() throws IOException {
    List<Case> all = new ArrayList<>(cases("prose.txt"));
    all.addAll(cases("tables.txt"));
    return all;
  }

  private static List<Case> cases(String file) throws IOException {
    String content = Files.readString(CASES.resolve(file), StandardCharsets.UTF_8);
    List<Case> cases = new ArrayList<>();
    for (String block : content.substring(content.indexOf("### ") + 4).split("\n### ")) {
      int name = block.indexOf('\n');
      int rule = block.indexOf("\n---\n");
      cases.add(
          new Case(
              block.substring(0, name),
              block.substring(name + 1, rule),
              block.substring(rule + 5).strip()));
    }
    return cases;
  }
}
