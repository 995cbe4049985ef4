package org.yangfan.heldout;

import java.util.List;

/** Makes a web page of a text, with what stands around an article on one. */
final class HtmlPage implements Rows.Taker {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>政务公开</title><script>var a = 1;</script></head>
      <body><div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a></div>
      <div class="article">
      """;
  private static final String FOOT =
      "</div><div class=\"footer\"><a href=\"#\">打印</a> <a href=\"#\">关闭</a></div></body></html>\n";

  private final StringBuilder out = new StringBuilder(HEAD);

  static String of(String text) {
    HtmlPage page = new HtmlPage();
    Rows.each(text, page);
    return page.out.append(FOOT).toString();
  }

  @Override
  public void paragraph(String words) {
    if (words.startsWith("<")) {
      out.append(words).append('\n');
    } else if (words.startsWith("#")) {
      int rank = words.indexOf(' ');
      out.append("<h%1$d>%2$s</h%1$d>\n".formatted(Math.min(6, rank), words.substring(rank + 1)));
    } else {
      out.append("<p>&nbsp;&nbsp;").append(words).append("</p>\n");
    }
  }

  @Override
  public void table(List<List<String>> rows) {
    out.append("<table>\n");
    for (List<String> row : rows) {
      out.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\n");
    }
    out.append("</table>\n");
  }
}
