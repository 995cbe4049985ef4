package org.yangfan.extract.head;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Lines and cells of which one, or several together, may be the title of a plan. */
final class TitleLines {
  private static final Pattern NEXT_YEARS =
      Pattern.compile("[ \\t\\u3000*#]*\\R\\s*([（(]" + PlanTitle.YEARS + "[）)])");
  private static final Pattern NOT_A_TITLE =
      Pattern.compile("印发|请各|现将|附件|下发|^\\d{4}年\\d{1,2}月\\d{1,2}日");
  private static final Pattern ALL_QUOTED =
      Pattern.compile("《([^《》]{4,80})》(?:\\s?(" + PlanTitle.PERIOD + "))?");

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

  private final Text text;
  private final List<Span> lines;

  private TitleLines(Text text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** Those of {@code within}. */
  TitleLines(Text text, Span within) {
    this(text, lines(text, within));
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

  /** Those of them that are one 《title》, perhaps with its years, without the 《》. */
  TitleLines unquoted() {
    List<Span> titles =
        lines.stream()
            .map(line -> ALL_QUOTED.matcher(text.string()).region(line.start(), line.end()))
            .filter(Matcher::matches)
            .map(line -> new Span(line.start(1), line.end(line.group(2) == null ? 1 : 2)))
            .toList();
    return new TitleLines(text, titles);
  }

  /** The last of them, or of several together, that are a title with {@code subject}; or null. */
  PlanTitle last(Pattern subject) {
    for (int last = lines.size() - 1; last >= 0; last--) {
      PlanTitle title = endingAt(last, subject);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  private PlanTitle endingAt(int last, Pattern subject) {
    PlanTitle best = null;
    for (int first = last; first >= 0 && last - first < LINES_AT_MOST; first--) {
      if (lines.get(first).length() > LONGEST_LINE) {
        break;
      }
      Span span = new Span(lines.get(first).start(), lines.get(last).end());
      String words = Wording.solid(text.plain(span));
      if (NOT_A_TITLE.matcher(words).find()) {
        break;
      }
      if (best == null && subject.matcher(words).find() && PlanTitle.isLine(words)) {
        best = PlanTitle.unquoted(words, span);
      } else if (best != null && !words.startsWith("关于")) {
        boolean whole =
            best.words().startsWith("关于")
                && WITH_ISSUER.matcher(words).matches()
                && !BODIES.matcher(text.plain(lines.get(first))).matches()
                && (first == 0 || !BODY.matcher(text.plain(lines.get(first - 1))).matches());
        best = whole ? new PlanTitle(words, span) : best;
        break;
      }
    }
    return best == null ? null : withYears(best);
  }

  /**
   * {@code title} with the years in brackets that open the next line, whatever a crawl glued to
   * them.
   */
  private PlanTitle withYears(PlanTitle title) {
    Span span = title.span();
    Matcher years = NEXT_YEARS.matcher(text.string()).region(span.end(), text.length());
    return years.lookingAt()
        ? new PlanTitle(
            title.words() + Wording.solid(years.group(1)), new Span(span.start(), years.end(1)))
        : title;
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
