package org.yangfan.extract.outline;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.Tables;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The goals that a plan states before its first heading, with the table that they lead to. */
public final class Preamble {
  private static final Pattern GOALS =
      Pattern.compile(
          "(?:(?<=[。；：\\s])|(?<=[，,])(?=[^。]{1,300}制[定订]|力争))(?:(?:通过|经过)[^，。；\\d]{2,16}[，,])?(?:(?:力争|争取|确保|努力)?(?:[到至]20\\d\\d年(?:[底末]前?)?|(?:用|通过|经过)[一二三四五两\\d]年(?:左右)?的?(?:时间|努力))[，,]?(?=[^。；]{2,80}\\d)|力争(?=[^。；]{2,60}\\d)|全年(?=[^。；，]{1,20}(?:不低于|不少于|达到|超过|突破)))");

  /** A paragraph, a line that a page broke, or a row of a table; no title and no signature. */
  private static final Pattern RUNNING = Pattern.compile(".*[。|].*|.{30,}");

  /** What the header of a table of indicators says. */
  private static final String INDICATORS = "指标";

  private Preamble() {}

  /**
   * From the first goal of the last paragraphs of {@code header}, or a table of indicators, to its
   * end; empty for none.
   */
  public static Span goals(Text text, Span header) {
    Matcher goals = GOALS.matcher(text.string()).region(start(text, header), header.end());
    int start = goals.find() ? goals.start() : header.end();
    return new Span(Math.min(start, table(text, header)), header.end());
  }

  /** Where the first table of indicators of {@code header} begins; its end for none. */
  private static int table(Text text, Span header) {
    if (text.plain(header).indexOf(INDICATORS) < 0) {
      return header.end();
    }
    return Tables.in(text, List.of(header)).ofIndicators().stream()
        .mapToInt(table -> table.span().start())
        .findFirst()
        .orElse(header.end());
  }

  /** Where the running lines begin that end {@code header}. */
  private static int start(Text text, Span header) {
    List<Span> lines = text.lines();
    int start = header.end();
    for (int i = text.line(header.end()) - 1; i >= 0; i--) {
      Span line = lines.get(i);
      Span words = text.trim(new Span(line.start(), Math.min(line.end(), header.end())));
      if (!words.isEmpty() && !RUNNING.matcher(text.plain(words)).matches()) {
        return start;
      }
      start = line.start();
    }
    return start;
  }
}
