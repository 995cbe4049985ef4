package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
  @Test
  void givesAParagraphALineWithoutScriptsStylesAndNavigation() throws UnreadableDocument {
    assertEquals(
        "# 云岭省5G应用行动计划\n一、总体要求\n推进5G与茶园 融合。\n第二段\n",
        text(
            """
            <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>
            <nav>首页 新闻</nav><script>var a = "5G";</script>
            <ul><li><a href="/a">政务</a></li><li><a href="/b">公开</a></li><li><a href="/c">互动</a></li></ul>
            <h1>云岭省5G应用行动计划</h1><div><h2>一、总体要求</h2>
            <p>推进5G与<b>茶园</b>&nbsp; 融合。<p>第二段</div>
            <p style="display: none">隐藏</p><footer>版权所有</footer></body></html>
            """));
  }

  @Test
  void joinsHanThatTheSourceBreaksOverLines() throws UnreadableDocument {
    assertEquals("推进茶园5G\n建设 good tea\n", text("<p>推进\n  茶园5G<br>建设 good\n tea</p>"));
  }

  @Test
  void numbersOrderedListsThatHaveNoNumbersOfTheirOwn() throws UnreadableDocument {
    assertEquals(
        "3. 茶园\n4. 花海\n（一）湖区\n",
        text("<div><ol start=3><li>茶园<li>花海</ol><ol><li>（一）湖区</ol></div>"));
  }

  @Test
  void givesTablesRowByRowAndLayoutAsParagraphs() throws UnreadableDocument {
    assertEquals(
        "| 类别 | 指标 | 2023年 |\n| 网络 | 基站|数（个） | 3 |\n|  | 覆盖率 | 9% |\n外框\n内文\n"
            .replace("基站|数", "基站/数"),
        text(
            """
            <div><table><tr><th>类别<th>指标<th>2023年
            <tr><td rowspan=2>网络<td>基站|数（个）<td>3<tr><td>覆盖率<td>9%</table>
            <table><tr><td>外框<p>内文</td></tr></table></div>
            """));
  }

  @Test
  void readsTheEncodingThatThePageDeclaresOrHas() throws UnreadableDocument {
    String page = "<html><head><meta charset=gb2312></head><body><p>云岭省茶园应用</p></body></html>";
    String words = "云岭省茶园应用\n";
    assertEquals(words, text(page.getBytes(Charset.forName("GB18030"))));
    assertEquals(words, text(page.getBytes(StandardCharsets.UTF_8)));
    assertEquals(words, text(page.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void leavesMarkdownWithHtmlInItAsItIs() throws UnreadableDocument {
    String markdown = "# 计划\n\n<table><tr><td>5G</td></tr></table>\n";
    assertEquals(markdown, text(markdown));
    assertEquals("<p>a</p>\n\n# b\n", text("<p>a</p>\n\n# b\n"));
  }

  private static String text(String html) throws UnreadableDocument {
    return text(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) throws UnreadableDocument {
    return DocumentReader.read("plan", bytes).text().string();
  }
}
