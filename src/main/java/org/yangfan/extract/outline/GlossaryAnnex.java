package org.yangfan.extract.outline;

import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.Tables;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the annex that explains terms. */
public final class GlossaryAnnex {
  private static final String GAP = "[ \\t\\u3000]*";

  /** Opens the title of an annex. */
  private static final String ANNEX_MARK =
      "附" + GAP + "[件录表]?" + GAP + "[\\d一二三四五]{0,2}" + GAP + "[：:]?" + GAP;

  /** The line above the entries. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000#*]*+(?:(?:ANNEX)?[^\\r\\n，。：:；]{0,20}(?:名词|术语|缩略语|缩写)[^\\r\\n，。；]{0,6}?(?:解释|释义|说明|注释|表)|(?:ANNEX)?(?:主要|有关|相关|常用|专业)?(?:名词|术语|缩略语|缩写词?))[ \\t\\u3000*：:]*(?:\\r?$|(?<=名词解释[ \\t\\u3000*：:]{1,4})(?=1[.、][^：。；\\r\\n]{1,40}：))"
              .replace("ANNEX", ANNEX_MARK));

  /** A line of the list of annexes that names the glossary. */
  private static final Pattern LISTED =
      Pattern.compile("\\s*+(?:附\\s?件\\s*[：:]\\s*)?(?:附件)?\\d{1,2}\\s?[.、]");

  /** The line in which another annex begins, and the blank ones after it. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?m)^[ \\t\\u3000#*]*+附\\s?[件表录]\\s?\\d{1,2}\\s*(?:[：:][^\\r\\n。]{0,60})?[\\s*]*$\\s*");

  private static final Pattern MARK = Pattern.compile(ANNEX_MARK);

  private GlossaryAnnex() {}

  /** Whether the words of {@code heading} are the title of a glossary. */
  static boolean isTitle(Text text, Heading heading) {
    Span title = heading.title();
    return TITLE.matcher(text.string()).region(title.start(), title.end()).matches();
  }

  /** The annex at or after {@code from}; empty, at the text's end, if there is none. */
  static Span in(Text text, int from) {
    Matcher title = TITLE.matcher(text.string()).region(from, text.length());
    if (!title.find()) {
      return new Span(text.length(), text.length());
    }
    int start = title.start();
    int end = title.end();
    while (LISTED.matcher(text.string()).region(start, end).lookingAt() && title.find()) {
      start = title.start();
      end = title.end();
    }
    return new Span(start, end(text, end));
  }

  /** Where the next annex begins after {@code from}, or a table that explains no terms. */
  private static int end(Text text, int from) {
    int annex = nextAnnex(text, from);
    return Tables.in(text, List.of(new Span(from, annex))).found().stream()
        .filter(table -> table.columns().areOfIndicators() || table.columns().areOfTasks())
        .mapToInt(table -> table.span().start())
        .findFirst()
        .orElse(annex);
  }

  /** Where the next annex begins after {@code from}, unless it is the glossary itself. */
  private static int nextAnnex(Text text, int from) {
    Matcher next = NEXT.matcher(text.string()).region(from, text.length());
    while (next.find()) {
      if (!TITLE.matcher(text.string()).region(next.start(), next.end()).lookingAt()
          && !TITLE.matcher(text.string()).region(next.end(), text.length()).lookingAt()) {
        return next.start();
      }
    }
    return text.length();
  }

  /** What stands below the title of {@code annex}; empty where it has none. */
  public static Span belowTitle(Text text, Span annex) {
    Matcher title = TITLE.matcher(text.string()).region(annex.start(), annex.end());
    return new Span(title.find() ? title.end() : annex.end(), annex.end());
  }

  /** Whether {@code line} is the title of a glossary, or the mark of an annex alone. */
  public static boolean isHead(String line) {
    return TITLE.matcher(line).matches() || MARK.matcher(line).matches();
  }
}
