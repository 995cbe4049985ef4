package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The page on which a person reviews what was extracted. */
class ReviewPageTest {
  private static final Path CASES =
      Path.of(System.getProperty("yangfan.home"), "src/test/resources/cases");
  private static final String COMPILATION =
      """
      # 一、四川省主攻两大类5G应用

      ## 主攻方向1：智慧茶园

      **目标：**开展茶园监测。

      **具体试点区域：**蒙顶山、峨眉山及相关区域。

      ## 主攻方向2：智慧竹海

      **目标：**开展竹海防火。

      # 二、云南省主攻一大类5G应用

      ## 主攻方向1：智慧花市

      **目标：**开展鲜花拍卖。

      # 参考：

      《四川省5G茶园行动方案(2020年-2022年)》
      """;

  @TempDir private Path folder;

  @Test
  void aTitleInTheAppendixOfACompilationAndItsPeriodAreMarkedThere() throws IOException {
    String page = page(COMPILATION);
    String mark = "<span id=\"m-p1-about-1\"><a class=\"about\" href=\"#p1-about-1\"";
    assertTrue(page.indexOf(mark) > page.indexOf("参考："), page);
    assertTrue(page.contains("<span id=\"m-p1-about-2\">"), page);
    assertFalse(page.contains("class=\"lost\""), page);
  }

  @Test
  void aPlanOfWhichNoTitleIsKnownIsCalledAsTheCompilationHeadsIt() throws IOException {
    assertTrue(page(COMPILATION).contains("<h2>二、云南省主攻一大类5G应用</h2>"));
  }

  @Test
  void pilotAreasAreMarkedWhereTheyStand() throws IOException {
    String page = page(COMPILATION);
    for (String area : List.of("蒙顶山", "峨眉山")) {
      assertTrue(
          page.contains(
              "data-zh=\"试点区域 %1$s\" data-en=\"pilot area %1$s\">%1$s</a>".formatted(area)),
          page);
    }
  }

  @Test
  void anIssuerIsMarkedWhereItsShortNameStands() throws IOException {
    String page = page("重庆市5G应用方案\n\n市经信委\n2022年3月1日\n\n一、重点任务\n1．5G+渡口。推进渡口应用。（责任单位：市交通局）\n");
    assertTrue(page.contains("data-zh=\"发文机关\" data-en=\"issuing body\">市经信委</a>"), page);
  }

  @Test
  void oneLanguageIsShownAtATimeAndCodesStandBesideTheirMeaning() throws IOException {
    String page = page(COMPILATION);
    assertTrue(
        page.contains(
            "<span class=\"zh\" title=\"domain\">应用领域</span>"
                + "<span class=\"en\" lang=\"en\" title=\"domain\">field of application</span>"),
        page);
    assertTrue(page.contains("没有找到标题，请人工补上</span>"), page);
    assertTrue(page.contains("<code class=\"zh\" lang=\"en\">title-missing</code>"), page);
  }

  @Test
  void findingsOfACodeAreOneFoldedGroupBeforeTheFacts() {
    String page = run(CASES.resolve("crawl-torn-by-repeats/document.txt"));
    assertEquals(
        2, page.split("<code class=\"zh\" lang=\"en\">(?=repeated-text|new-indicator)").length - 1);
    assertTrue(page.indexOf("repeated-text</code>") < page.indexOf("<details open>"), page);
    assertFalse(page.contains("<details open><summary><span class=\"label finding\">"), page);
  }

  @Test
  void aRepeatedPassageIsUnderlinedToItsEnd() {
    String page = run(CASES.resolve("crawl-torn-by-repeats/document.txt"));
    int start = page.indexOf("<span id=\"m-finding-8\">");
    String line = page.substring(start, page.indexOf("</p>", start));
    String marked =
        line.replaceAll("<a class=\"[^\"]*finding[^\"]*\"[^>]*>([^<]*)</a>", "[$1]")
            .replaceAll("<[^>]*>", "");
    assertEquals("[统一视频汇聚平台，实现岸线全景可视。5.][5G+智慧防汛][。重点河道水位、雨量和闸门联动调度。]", marked);
  }

  private String page(String document) throws IOException {
    return run(Files.writeString(folder.resolve("document.md"), document));
  }

  private static String run(Path document) {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(new StringWriter(), true));
    assertEquals(0, line.execute("extract", "--html", document.toString()));
    return out.toString();
  }
}
