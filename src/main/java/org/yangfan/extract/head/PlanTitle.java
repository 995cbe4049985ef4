package org.yangfan.extract.head;

import java.util.List;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the title of a plan in the text before its first chapter.
 *
 * @param words without 《》 and white space; the words 关于印发…的通知 are not part of it
 * @param span where it stands
 */
public record PlanTitle(String words, Span span) {
  private static final String KIND = "(?:计[划画]|方案|意见|措施|规划|办法|纲要|政策|细则|行动|要点|举措|任务书|分解表|指引|指南|安排)";
  static final String YEARS = "\\d{4}年?[-—–－~～至到]+\\d{4}年?";
  private static final String PERIOD =
      "(?:"
          + YEARS
          + "[）)]|[（(](?![^（）()]*\\d月\\s?\\d|\\d{4}年[\\d一二三四五六七八九十]{1,2}月[）)])[^（）()〔\\[﹝号]*\\d{4}[^（）()〔\\[﹝号]*[）)]|[（(](?:试行|征求意见稿|暂行)[）)])";
  private static final String VERBS = "(?:进一步|全面|大力|加快|推进|推动|促进|支持|加强|深化|开展|做好|实施)";
  private static final Pattern LINE =
      Pattern.compile(
          "[^，。；！？：:]{2,60}"
              + KIND
              + PERIOD
              + "{0,2}(?:的?(?:通知|意见))?|[^，。；！？：:]{0,40}关于"
              + VERBS
              + "[^，。；！？：:]{4,50}的通知");
  private static final Pattern NEXT_YEARS =
      Pattern.compile("[ \\t\\u3000*#]*\\R\\s*([（(]" + YEARS + "[）)])");
  static final Pattern SUBJECT = Pattern.compile("5G|第五代移动通信");

  /** What only a title says that does not speak of 5G: whose plan it is, of what, or for when. */
  private static final Pattern OF_A_PLAN =
      Pattern.compile(
          "关于|"
              + YEARS
              + "|20\\d{2}年|十[三四五六]五|^\\p{IsHan}{2,8}?[省市县区州盟旗]|.{6}(?:(?:行动|工作|实施|推进|建设)(?:计[划画]|方案|意见)|若干(?:政策)?措施|发展规划)");

  private static final Pattern NOT_A_TITLE =
      Pattern.compile("印发|请各|现将|附件|下发|^\\d{4}年\\d{1,2}月\\d{1,2}日");
  private static final Pattern QUOTED =
      Pattern.compile("(?:印发|下发|发布|转发|公布)([^《。，\\r\\n]{0,12})《([^》]{4,80})》");
  private static final Pattern UNQUOTED =
      Pattern.compile(
          "关于(?:印发|下发|发布|公布)\\s*([^《》。，]{4,80}?" + KIND + "\\s*" + PERIOD + "?)\\s*的?通知");

  private static final Pattern NOW =
      Pattern.compile("(?:^|[，,。：:；现\\s])将?《([^》]{4,80})》[^。《]{0,30}?(?:印发|转发|下发|发布)(?:给|如下)");

  /** What a table of data about the document calls it: 标题：…. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?m)(?:^|[\\s|])(?:标\\s*题|题\\s*名|名\\s*称)\\**[ \\t]*[：:|][ \\t\\u3000|]*([^《》。，；！？：:|\\r\\n]{2,60}?"
              + KIND
              + "\\s?"
              + PERIOD
              + "?)(?=[ \\t\\u3000|]*$)");

  /** A title that opens a line and ends with its years, whatever a crawl glued to it. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+((?:(?!关于|印发|根据|按照)[^《》。，；！？：:\\r\\n]){2,60}?"
              + KIND
              + "\\s?[（(][^（）()\\r\\n]{0,6}\\d{4}[^（）()\\r\\n]{0,12}[）)])");

  /** A title without years that opens a line and that a body with its date is glued to. */
  private static final Pattern GLUED_TO_ISSUER =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+((?:(?!关于|印发|根据|按照)[^《》。，；！？：:\\r\\n]){2,60}?"
              + KIND
              + ")(?!"
              + KIND
              + ")(?=\\p{IsHan}{2,20}(?:局|厅|委员会|办公室|政府)\\s?\\d{4}年)");

  private static final Pattern ALL_QUOTED =
      Pattern.compile("《([^《》]{4,80})》(?:\\s?(" + PERIOD + "))?");

  /** A title whose first words, the body that issues it, stand in a line of their own. */
  private static final Pattern WITH_ISSUER =
      Pattern.compile("\\p{IsHan}{2,20}(?:人民政府|办公[厅室]|委员会|局|厅)关于[^《》]+");

  /** Several bodies in one line. */
  private static final Pattern BODIES =
      Pattern.compile("\\p{IsHan}{3,}[ \\t\\u3000]+\\p{IsHan}{3,}");

  /** One or several in a line of their own. */
  private static final Pattern BODY =
      Pattern.compile("[\\p{IsHan} \\t\\u3000]{2,60}(?:人民政府|办公[厅室]|委员会|局|厅)");

  private static final Pattern CELL = Pattern.compile("[^|｜]+");

  private static final int LINES_AT_MOST = 3;
  private static final int LONGEST_LINE = 70;

  /** Whether {@code words}, in plain characters, have the form of a plan's title. */
  public static boolean isForm(String words) {
    return LINE.matcher(words).matches() && SUBJECT.matcher(words).find() && !words.contains("印发");
  }

  /** The same title in the words of {@code text}, which has the same characters at each place. */
  PlanTitle printedIn(Text text) {
    String printed = Wording.solid(text.slice(span));
    return new PlanTitle(printed.replace("《", "").replace("》", ""), span);
  }

  /** The title in {@code header}, or null where none is recognised. */
  static PlanTitle in(Text text, Span header) {
    List<Span> lines = lines(text, header);
    PlanTitle line = last(text, lines, SUBJECT);
    line = line == null ? last(text, lines, OF_A_PLAN) : line;
    PlanTitle found = line == null ? inSentence(text, header) : line;
    return found == null ? last(text, unquoted(text, lines), SUBJECT) : found;
  }

  /** Those of {@code lines} that are one 《title》, perhaps with its years, without the 《》. */
  private static List<Span> unquoted(Text text, List<Span> lines) {
    return lines.stream()
        .map(line -> ALL_QUOTED.matcher(text.string()).region(line.start(), line.end()))
        .filter(Matcher::matches)
        .map(line -> new Span(line.start(1), line.end(line.group(2) == null ? 1 : 2)))
        .toList();
  }

  /**
   * Of 关于印发…的通知 the title in its middle; all of {@code name} where it is no such notice.
   *
   * @param plain of the characters of {@link Text#plain}
   */
  static Span inNotice(Text plain, Span name) {
    Matcher notice = UNQUOTED.matcher(plain.string()).region(name.start(), name.end());
    return notice.find() ? new Span(notice.start(1), notice.end(1)) : name;
  }

  private static PlanTitle inSentence(Text text, Span header) {
    for (Pattern form : List.of(QUOTED, UNQUOTED, NOW, LABELLED, GLUED, GLUED_TO_ISSUER)) {
      Matcher matcher = form.matcher(text.string()).region(header.start(), header.end());
      while (matcher.find()) {
        int group = matcher.groupCount();
        Span span = new Span(matcher.start(group), matcher.end(group));
        if (!Cited.at(text, matcher.start())) {
          return new PlanTitle(Wording.solid(matcher.group(group)), span);
        }
      }
    }
    return null;
  }

  /** Whether a line of {@code within}, or several, are a title that also has {@code subject}. */
  static boolean isIn(Text text, Span within, Pattern subject) {
    return last(text, lines(text, within), subject) != null;
  }

  /** The last title in {@code header} that speaks of 5G and makes up a line or several, or null. */
  public static PlanTitle ownLine(Text text, Span header) {
    return last(text, lines(text, header), SUBJECT);
  }

  /** Its lines and, of those that are rows of a table, the cells. */
  private static List<Span> lines(Text text, Span header) {
    return text.lines(header).stream()
        .flatMap(line -> CELL.matcher(text.string()).region(line.start(), line.end()).results())
        .map(cell -> new Span(cell.start(), cell.end()))
        .map(line -> margins(text, line))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static PlanTitle last(Text text, List<Span> lines, Pattern subject) {
    for (int last = lines.size() - 1; last >= 0; last--) {
      PlanTitle title = endingAt(text, lines, last, subject);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  private static PlanTitle endingAt(Text text, List<Span> lines, int last, Pattern subject) {
    PlanTitle best = null;
    for (int first = last; first >= 0 && last - first < LINES_AT_MOST; first--) {
      if (lines.get(first).length() > LONGEST_LINE) {
        break;
      }
      Span span = new Span(lines.get(first).start(), lines.get(last).end());
      String words = Wording.solid(PlainCharacters.of(text.slice(span)));
      if (NOT_A_TITLE.matcher(words).find()) {
        break;
      }
      if (best == null && subject.matcher(words).find() && LINE.matcher(words).matches()) {
        best = new PlanTitle(words.replace("《", "").replace("》", ""), span);
      } else if (best != null && !words.startsWith("关于")) {
        boolean whole =
            best.words.startsWith("关于")
                && WITH_ISSUER.matcher(words).matches()
                && !BODIES.matcher(text.slice(lines.get(first))).matches()
                && (first == 0 || !BODY.matcher(text.slice(lines.get(first - 1))).matches());
        best = whole ? new PlanTitle(words, span) : best;
        break;
      }
    }
    return best == null ? null : best.withYears(text);
  }

  /** With the years in brackets that open the next line, whatever a crawl glued to them. */
  private PlanTitle withYears(Text text) {
    Matcher years = NEXT_YEARS.matcher(text.string()).region(span.end(), text.length());
    return years.lookingAt()
        ? new PlanTitle(words + Wording.solid(years.group(1)), new Span(span.start(), years.end(1)))
        : this;
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
