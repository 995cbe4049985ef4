package org.yangfan.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;

/**
 * Finds the title of a plan in the text before its first chapter.
 *
 * @param words without 《》 and white space; the words 关于印发…的通知 are not part of it
 * @param span where it stands
 */
public record PlanTitle(String words, Span span) {
  private static final String KIND = "(?:计划|方案|意见|措施|规划|办法|纲要|政策|细则|行动|要点|举措|任务书)";
  private static final String PERIOD =
      "(?:[（(][^（）()〔\\[﹝号]*\\d{4}[^（）()〔\\[﹝号]*[）)]|[（(](?:试行|征求意见稿|暂行)[）)])";
  private static final Pattern LINE =
      Pattern.compile("[^，。；！？：:]{2,60}" + KIND + PERIOD + "{0,2}(?:的?(?:通知|意见))?");
  private static final Pattern NOT_A_TITLE = Pattern.compile("印发|请各|现将|附件|下发");
  private static final Pattern QUOTED =
      Pattern.compile("(?:印发|下发|发布|转发|公布)([^《。，\\r\\n]{0,12})《([^》]{4,80})》");
  private static final Pattern UNQUOTED =
      Pattern.compile(
          "关于(?:印发|下发|发布|公布)\\s*([^《》。，]{4,80}?" + KIND + "\\s*" + PERIOD + "?)\\s*的?通知");

  /** A title that opens a line and ends with its years, whatever a crawl glued to it. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+(?=[^\\r\\n]{0,60}5G)((?:(?!关于|印发|根据|按照)[^《》。，；！？：:\\r\\n]){2,60}?"
              + KIND
              + "\\s?[（(][^（）()\\r\\n]{0,6}\\d{4}[^（）()\\r\\n]{0,12}[）)])");

  private static final int LINES_AT_MOST = 3;

  /** Whether {@code words}, in plain characters, have the form of a plan's title. */
  public static boolean isForm(String words) {
    return LINE.matcher(words).matches() && words.contains("5G") && !words.contains("印发");
  }

  /** The same title in the words of {@code text}, which has the same characters at each place. */
  PlanTitle printedIn(Text text) {
    String printed = Wording.solid(text.slice(span));
    return new PlanTitle(printed.replace("《", "").replace("》", ""), span);
  }

  /** The title in {@code header}, or null where none is recognised. */
  static PlanTitle in(Text text, Span header) {
    PlanTitle line = ownLine(text, header);
    if (line != null) {
      return line;
    }
    for (Pattern form : List.of(QUOTED, UNQUOTED, GLUED)) {
      Matcher matcher = form.matcher(text.string()).region(header.start(), header.end());
      if (matcher.find()) {
        int group = matcher.groupCount();
        Span span = new Span(matcher.start(group), matcher.end(group));
        return new PlanTitle(Wording.solid(matcher.group(group)), span);
      }
    }
    return null;
  }

  /** The last title in {@code header} that makes up a line or several, or null. */
  public static PlanTitle ownLine(Text text, Span header) {
    List<Span> lines = new ArrayList<>();
    for (Span line : text.lines(header)) {
      Span trimmed = margins(text, line);
      if (!trimmed.isEmpty()) {
        lines.add(trimmed);
      }
    }
    for (int last = lines.size() - 1; last >= 0; last--) {
      PlanTitle title = endingAt(text, lines, last);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  private static PlanTitle endingAt(Text text, List<Span> lines, int last) {
    PlanTitle best = null;
    for (int first = last; first >= 0 && last - first < LINES_AT_MOST; first--) {
      if (text.string().substring(lines.get(first).start(), lines.get(first).end()).length() > 70) {
        break;
      }
      Span span = new Span(lines.get(first).start(), lines.get(last).end());
      String words = Wording.solid(text.slice(span));
      if (NOT_A_TITLE.matcher(words).find()) {
        break;
      }
      if (best == null && LINE.matcher(words).matches() && words.contains("5G")) {
        best = new PlanTitle(words.replace("《", "").replace("》", ""), span);
      } else if (best != null && !words.startsWith("关于")) {
        break;
      }
    }
    return best;
  }

  private static Span margins(Text text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && isMargin(text.string().charAt(start))) {
      start++;
    }
    while (end > start && isMargin(text.string().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMargin(char c) {
    return Text.isBlank(c) || c == '#' || c == '*';
  }
}
