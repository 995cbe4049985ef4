package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.Text;

/** One mark over and over: every such document has a result, and none takes time without end. */
class HostileInputTest {
  private static final int TIMES = 10_000;
  private static final Duration HANG = Duration.ofMinutes(2);
  private static final String HEAD = "云岭省5G应用行动计划（2022—2025年）\n一、重点任务\n（一）5G+智慧渔港。";

  @TestFactory
  Stream<DynamicTest> aMarkThatIsRepeatedHasAResult() {
    return Stream.of(
            "（责任单位：",
            "（",
            "）",
            "[【（",
            "1",
            "9.",
            "、",
            "，",
            "\t",
            "\n",
            "\r\n\n",
            "　",
            "一、",
            "（一）",
            "1.5G+",
            "2025年",
            "截至2020年",
            "到2025年，建成",
            "10个",
            "打造3个",
            "各市",
            "每个",
            "5G+",
            "《",
            "《关于印发〈",
            "根据《云岭省5G应用行动计划》，",
            "|---|\n",
            "市",
            "**",
            "|",
            "| 指标 |\n",
            "指标\n目标值\n",
            "附表\n",
            "— 3 —\n",
            "牵头单位：省厅\n",
            "（省财政厅牵头）",
            "由\n",
            "1.1 应用\n",
            "\uD840\uDFB7",
            "专栏1 ",
            "第",
            "开放")
        .map(
            mark ->
                DynamicTest.dynamicTest(
                    mark.strip() + mark.codePoints().sum(),
                    () -> assertTimeoutPreemptively(HANG, () -> read(mark.repeat(TIMES)))));
  }

  private static void read(String marks) {
    for (String characters : new String[] {marks, HEAD + marks}) {
      Document document = new Document("hostile", "hostile.txt", null, Text.of(characters));
      assertNotNull(Cases.EXTRACTOR.extract(document));
    }
  }
}
