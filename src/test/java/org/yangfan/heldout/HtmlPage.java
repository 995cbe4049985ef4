package org.yangfan.heldout;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes a web page of a text, with what stands around an article on one. */
final class HtmlPage {
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
  private boolean inTable;

  static String of(String text) {
    HtmlPage page = new HtmlPage();
    text.lines().forEach(page::line);
    page.table(false);
    return page.out.append(FOOT).toString();
  }

  private void line(String line) {
    boolean row = line.startsWith("|");
    if (line.startsWith("<")
        || line.isBlank()
        || line.startsWith("| ---")
        || line.startsWith("|-")) {
      out.append(line.startsWith("<") ? line + "\n" : "");
      return;
    }
    table(row);
    if (row) {
      String cells =
          Arrays.stream(line.split("\\|"))
              .map(String::strip)
              .filter(cell -> !cell.isEmpty())
              .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n"));
      out.append(cells);
    } else if (line.startsWith("#")) {
      String rank = "h" + Math.min(6, line.indexOf(' '));
      String title = line.substring(line.indexOf(' ') + 1);
      out.append("<")
          .append(rank)
          .append(">")
          .append(title)
          .append("</")
          .append(rank)
          .append(">\n");
    } else {
      out.append("<p>&nbsp;&nbsp;").append(line.replace("**", "")).append("</p>\n");
    }
  }

  private void table(boolean row) {
    if (row != inTable) {
      out.append(row ? "<table>\n" : "</table>\n");
      inTable = row;
    }
  }
}
