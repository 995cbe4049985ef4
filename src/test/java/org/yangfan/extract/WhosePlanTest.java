package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.RegionKind;

/** A notice whose title names no place is of the place that its issuers bear the name of. */
class WhosePlanTest {
  private static final String NOTICE =
      """
      中共%1$s委办公室 %1$s人民政府办公室 %1$s工业和信息化局
      关于印发5G应用行动方案的通知

      %1$s工业和信息化局
      2023年3月5日

      5G应用行动方案（2023—2025年）
      一、重点任务
      （一）5G+智慧渔港。推进渔船定位等应用落地。
      """;

  static Stream<String> places() {
    return Stream.concat(
        Cases.VOCABULARY.regions().all().stream()
            .filter(region -> region.kind() == RegionKind.PREFECTURE)
            .map(region -> region.name()),
        Stream.of("涉县", "道县", "天津市河北区", "河北区", "轮台县", "丛台区", "河南蒙古族自治县"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theIssuersSayWhosePlanItIs(String place) {
    Plan plan = plan(NOTICE.formatted(place));
    String name = Cases.VOCABULARY.regions().withCode(plan.region()).orElseThrow().name();
    assertEquals(true, name.endsWith(place), name);
    String party = name.length() == 2 ? name + "县" : name;
    assertEquals(
        List.of("中共" + party + "委办公室", name + "人民政府办公室", name + "工业和信息化局"), plan.issuers());
  }

  private static Plan plan(String words) {
    Document document = new Document("notice", "notice.txt", null, Text.of(words));
    return Cases.EXTRACTOR.extract(document).plans().get(0);
  }
}
