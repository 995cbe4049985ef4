package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yangfan.Sources;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Period;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Task;
import org.yangfan.vocabulary.Vocabulary;

/** What a person counted in the real documents; skipped without them. */
class SourcesTest {
  /** GB/T 2260 code → how many directions the compilation names. */
  private static final Map<String, Integer> DIRECTIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("110000", 5),
              Map.entry("120000", 10),
              Map.entry("130000", 15),
              Map.entry("140000", 11),
              Map.entry("150000", 0),
              Map.entry("210000", 6),
              Map.entry("220000", 3),
              Map.entry("230000", 3),
              Map.entry("310000", 10),
              Map.entry("320000", 4),
              Map.entry("330000", 9),
              Map.entry("340000", 17),
              Map.entry("350000", 8),
              Map.entry("360000", 9),
              Map.entry("370000", 13),
              Map.entry("410000", 4),
              Map.entry("420000", 6),
              Map.entry("430000", 12),
              Map.entry("440000", 8),
              Map.entry("450000", 15),
              Map.entry("460000", 4),
              Map.entry("500000", 12),
              Map.entry("510000", 3),
              Map.entry("520000", 8),
              Map.entry("530000", 19),
              Map.entry("540000", 11),
              Map.entry("610000", 5),
              Map.entry("620000", 13),
              Map.entry("630000", 12),
              Map.entry("640000", 10),
              Map.entry("650000", 4)));

  private final Extractor extractor =
      new Extractor(
          Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data/vocabulary")));

  @Test
  void chongqingHasAllItsTasksBoxesTermsAndIssuers() throws UnreadableDocument {
    Plan plan = plan("chongqing-yangfan-2021.txt");
    assertEquals("重庆市5G应用“扬帆”行动计划（2021—2023年）", plan.title());
    assertEquals("渝经信规范〔2021〕7号", plan.number());
    assertEquals("500000", plan.region());
    assertEquals(LocalDate.of(2021, 11, 18), plan.issued());
    assertEquals(LocalDate.of(2021, 12, 19), plan.effective());
    assertEquals(new Period(2021, 2023), plan.period());
    assertEquals(12, plan.issuers().size());
    assertEquals(List.of("5G应用“扬帆”行动计划（2021—2023年）"), plan.implemented());
    assertKinds(plan, 17, 15, 6);
    assertEquals("24", plan.tasks().get(23).number());
    assertEquals("5G+智慧生活", plan.tasks().get(23).title());
    assertEquals(24, plan.projects().size());
    assertEquals("3", plan.projects().get(0).task());
    assertEquals("24", plan.projects().get(20).task());
    assertEquals(28, plan.glossary().size());
  }

  @Test
  void jiangsuHasItsTasksThoughTheirNumbersRestart() throws UnreadableDocument {
    Plan plan = plan("jiangsu-linghang-2022.txt");
    assertEquals("江苏省5G应用“领航”行动计划(2022-2024年)", plan.title());
    assertEquals("苏工信信基〔2022〕118号", plan.number());
    assertEquals(LocalDate.of(2022, 3, 15), plan.issued());
    assertEquals(new Period(2022, 2024), plan.period());
    assertEquals(14, plan.issuers().size());
    assertKinds(plan, 14, 10, 4);
    assertTrue(plan.tasks().stream().noneMatch(task -> task.units().isEmpty()));
    assertEquals(3, plan.projects().size());
    assertEquals("重点系列工程", plan.projects().get(0).kind());
  }

  @Test
  void shaanxiHasItsTasksThoughSeventeenBearNoNumber() throws UnreadableDocument {
    Plan plan = plan("shaanxi-yangfan-2022.txt");
    assertEquals("陕西省5G应用“扬帆”行动计划（2021-2023年）", plan.title());
    assertEquals("陕通局联〔2022〕10号", plan.number());
    assertKinds(plan, 17, 16, 4);
    assertEquals(17, plan.tasks().stream().filter(task -> task.number() == null).count());
    assertEquals("智慧采矿", plan.tasks().get(10).topic());
    assertEquals(4, plan.projects().size());
    assertEquals("6", plan.projects().get(1).task());
  }

  @Test
  void theNationalPlanIsPutInOrderAndItsGapsAreReported() throws UnreadableDocument {
    FactsFile facts = facts("national-yangfan-2021.txt");
    Plan plan = facts.plans().get(0);
    assertEquals("5G应用“扬帆”行动计划（2021-2023年）", plan.title());
    assertEquals("工信部联通信〔2021〕77号", plan.number());
    assertEquals("100000", plan.region());
    assertEquals(LocalDate.of(2021, 7, 5), plan.issued());
    assertEquals(LocalDate.of(2021, 7, 12), plan.published());
    assertEquals(10, plan.issuers().size());
    assertEquals(
        List.of(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "14", "15", "17", "18", "20",
            "22", "23", "24", "26", "28", "30", "31", "一", "二", "三"),
        plan.tasks().stream().map(Task::number).toList());
    assertEquals(4, plan.projects().size());
    assertEquals(
        8, facts.warnings().stream().map(Finding::code).filter("number-missing"::equals).count());
  }

  @Test
  void theCompilationHasEveryDirectionOfThe31() throws UnreadableDocument {
    Map<String, Integer> found = new TreeMap<>();
    for (Plan plan : facts("compilation-31-provinces.md").plans()) {
      found.put(plan.region(), plan.tasks().size());
      assertTrue(plan.tasks().stream().allMatch(task -> task.kind() == Kind.DOMAIN));
    }
    assertEquals(DIRECTIONS, found);
  }

  @Test
  void evidenceHoldsTheTitleOfItsTask() throws UnreadableDocument {
    for (String file :
        List.of(
            "chongqing-yangfan-2021.txt",
            "shaanxi-yangfan-2022.txt",
            "jiangsu-linghang-2022.txt")) {
      Document document = DocumentReader.read(Sources.folder().resolve(file));
      for (Task task : extractor.extract(document).plans().get(0).tasks()) {
        Evidence place = task.evidence();
        String words = document.text().string().substring(place.start(), place.end());
        assertTrue(words.replace('＋', '+').contains(task.title()), task.title());
      }
    }
  }

  private static void assertKinds(Plan plan, int domains, int capabilities, int safeguards) {
    assertEquals(
        List.of(domains, capabilities, safeguards),
        List.of(
            count(plan, Kind.DOMAIN), count(plan, Kind.CAPABILITY), count(plan, Kind.SAFEGUARD)));
  }

  private static int count(Plan plan, Kind kind) {
    return (int) plan.tasks().stream().filter(task -> task.kind() == kind).count();
  }

  private Plan plan(String file) throws UnreadableDocument {
    return facts(file).plans().get(0);
  }

  private FactsFile facts(String file) throws UnreadableDocument {
    return extractor.extract(DocumentReader.read(Sources.folder().resolve(file)));
  }
}
