package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the headings 一是…, 二是…: paragraphs right under a chapter, or sentences of a text that has no
 * other headings. Under a section or a numbered task they only tell what that task does.
 */
public final class Firstly {
  /** The title ends before a bracket that says whose the work is. */
  private static final String MARK =
      "(?<number>[一二三四五六七八九十]{1,3})是(?<title>(?:(?![（(〔\\[【][^（()）]*(?:牵头|负责|配合|落实|单位|部门))[^，。；：！？\\r\\n]){2,40})";

  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^[ \\t\\u3000*>-]*+" + MARK);
  private static final Pattern SENTENCE = Pattern.compile("(?<=[。；：])\\s*+" + MARK);

  private final List<Heading> found;
  private final List<Heading> added = new ArrayList<>();
  private final List<Heading> row = new ArrayList<>();
  private int next;

  private Firstly(List<Heading> found) {
    this.found = found;
  }

  /** {@code found} and these headings, in order of place. */
  static List<Heading> with(List<Heading> found, Text text) {
    List<Heading> added = new Firstly(found).all(PARAGRAPH.matcher(text.string()));
    if (added.isEmpty() && found.isEmpty()) {
      added = new Firstly(found).all(SENTENCE.matcher(text.string()));
    }
    return Heading.merged(found, added);
  }

  /** The paragraphs of {@code chapter}, which holds no headings, that begin with 一是, 二是. */
  public static List<Heading> in(Text text, Span chapter) {
    Matcher mark = PARAGRAPH.matcher(text.string()).region(chapter.start(), chapter.end());
    return new Firstly(List.of()).all(mark.useAnchoringBounds(false));
  }

  /** The sentences of {@code chapter}, which holds no headings, that begin so: 任务：一是…；二是…. */
  public static List<Heading> sentences(Text text, Span chapter) {
    Matcher mark = SENTENCE.matcher(text.string()).region(chapter.start(), chapter.end());
    return new Firstly(List.of()).all(mark.useTransparentBounds(true));
  }

  private List<Heading> all(Matcher mark) {
    while (mark.find()) {
      if (passesHeading(mark.start("number"))) {
        endRow();
      }
      Heading heading = heading(mark);
      int expected = row.isEmpty() ? 1 : row.get(row.size() - 1).value() + 1;
      if (heading.value() == expected && (next == 0 || found.get(next - 1).isOutermost())) {
        row.add(heading);
      }
    }
    endRow();
    return added;
  }

  /** Whether a heading stands between the mark before and {@code index}. */
  private boolean passesHeading(int index) {
    int before = next;
    while (next < found.size() && found.get(next).span().start() < index) {
      next++;
    }
    return next > before;
  }

  /** One alone is no row. */
  private void endRow() {
    if (row.size() > 1) {
      added.addAll(row);
    }
    row.clear();
  }

  private static Heading heading(Matcher mark) {
    Span title = new Span(mark.start("title"), mark.end("title"));
    Span whole = new Span(mark.start("number"), title.end());
    return new Heading(
        HeadingStyle.ITEM, 0, null, mark.group("number"), mark.start(), whole, title);
  }
}
