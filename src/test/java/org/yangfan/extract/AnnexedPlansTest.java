package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.fact.FactsFile;

/** Plans under one notice are read each by itself, and stand where the document prints them. */
class AnnexedPlansTest {
  private static final String PLAN =
      """

      一、总体要求

      到2025年，全市建成5G基站%d个，融合应用走在前列。

      二、重点任务

      1.5G+智慧渔港。推进渔船定位和港口巡检等应用落地。

      责任单位：市工业和信息化局
      """;

  private static final String DOCUMENT =
      "海州市人民政府办公室关于印发5G应用系列方案的通知\n\n海州市5G网络建设实施方案\n"
          + PLAN.formatted(100)
          + "\n海州市5G应用推广实施方案\n"
          + PLAN.formatted(200);

  private final FactsFile facts =
      Cases.EXTRACTOR.extract(new Document("two", "two.txt", null, Text.of(DOCUMENT)));

  @Test
  void whatTwoPlansSayAlikeIsNoRepeat() {
    List<String> repeated =
        facts.warnings().stream()
            .filter(finding -> finding.code().equals("repeated-text"))
            .map(finding -> finding.line() + ":" + finding.column())
            .toList();
    assertEquals(List.of(), repeated);
  }

  @Test
  void theEvidenceOfEachStandsInItsOwnPlan() {
    assertEquals(
        List.of("全市建成5G基站100个", "全市建成5G基站200个"),
        facts.plans().stream()
            .flatMap(plan -> plan.targets().stream())
            .map(target -> target.evidence())
            .map(place -> DOCUMENT.substring(place.start(), place.end()))
            .toList());
  }
}
