package org.yangfan.extract.outline;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The goals that a plan states before its first heading, with the table that they lead to. */
public final class Preamble {
  private static final Pattern GOALS =
      Pattern.compile(
          "(?<=[。；：，\\s])(?:力争|争取)?[到至]20\\d\\d年[底末]?(?=实现[^。；]{2,60}\\d)|(?<=[。；：\\s])(?:(?:力争|争取)?[到至]20\\d\\d年[底末]?[，,]|全年(?=[^。；，]{1,20}(?:不低于|不少于|达到|超过|突破)))");

  /** A paragraph, a line that a page broke, or a row of a table; no title and no signature. */
  private static final Pattern RUNNING = Pattern.compile(".*[。|].*|.{30,}");

  private Preamble() {}

  /** From the first goal of the last paragraphs of {@code header} to its end; empty for none. */
  public static Span goals(Text text, Span header) {
    Matcher goals = GOALS.matcher(text.string()).region(start(text, header), header.end());
    return new Span(goals.find() ? goals.start() : header.end(), header.end());
  }

  /** Where the running lines begin that end {@code header}. */
  private static int start(Text text, Span header) {
    List<Span> lines = text.lines();
    int start = header.end();
    for (int i = text.line(header.end()) - 1; i >= 0; i--) {
      Span line = lines.get(i);
      Span words = text.trim(new Span(line.start(), Math.min(line.end(), header.end())));
      if (!words.isEmpty() && !RUNNING.matcher(text.slice(words)).matches()) {
        return start;
      }
      start = line.start();
    }
    return start;
  }
}
