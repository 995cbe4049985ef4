package org.yangfan.document;

import java.util.List;
import org.yangfan.regex.Matcher;

/** Finds the marked headings of a text wherever a sentence or a list of bodies ends before one. */
final class SentenceHeadings {
  private static final String SENTENCE_ENDS = "。！？；”）)】]〕";

  private final Text text;
  private final int glued;
  private final OpenLists lists;
  private final HeadingRun run;

  /**
   * @param glued where the first chapter stands that is glued to what stands before it; -1 for none
   */
  SentenceHeadings(Text text, int glued) {
    this.text = text;
    this.glued = glued;
    this.lists = new OpenLists(text.string());
    this.run = new HeadingRun(text);
  }

  /** In order of place. */
  List<Heading> all() {
    for (Span line : text.lines()) {
      int at = text.trim(line).start();
      while (at < line.end()) {
        Heading heading = at(at, line.end());
        if (heading != null) {
          run.add(heading);
          at = heading.span().end();
          int next = words(at, line.end());
          if (HeadingMark.at(text, next, line.end()) != null) {
            at = next;
            continue;
          }
        }
        at = nextSentence(at, line.end());
      }
    }
    return run.found();
  }

  /** Where the words from {@code from} on begin. */
  private int words(int from, int end) {
    int i = from;
    while (i < end && Text.isBlank(text.string().charAt(i))) {
      i++;
    }
    return i;
  }

  /** The heading that begins at {@code start}, or null. */
  private Heading at(int start, int end) {
    HeadingMark mark = run.mark(start, end);
    if (mark == null || mark.style() == HeadingStyle.LABELLED) {
      return null;
    }
    Span title =
        mark.style() == HeadingStyle.BOX
            ? HeadingTitle.ofBox(text, mark.end(), end)
            : HeadingTitle.inRunningText(text, mark.end(), end);
    return title == null ? null : mark.heading(0, mark.start(), title);
  }

  private int nextSentence(int from, int end) {
    int i = from;
    boolean listed = lists.openBefore(from);
    while (i < end && SENTENCE_ENDS.indexOf(text.string().charAt(i)) < 0) {
      listed |= lists.openAt(i);
      if (i == glued && i > from) {
        return i;
      }
      if (listed && i > from && followsBody(i) && isOutline(HeadingMark.at(text, i, end))) {
        return i;
      }
      i++;
    }
    while (i < end
        && (SENTENCE_ENDS.indexOf(text.string().charAt(i)) >= 0
            || Text.isBlank(text.string().charAt(i)))) {
      i++;
    }
    Matcher margin = LineHeadings.MARGIN.matcher(text.string()).region(i, end);
    return margin.lookingAt() ? margin.end() : i;
  }

  private boolean followsBody(int index) {
    return Character.isIdeographic(text.string().charAt(index - 1));
  }

  private static boolean isOutline(HeadingMark mark) {
    return mark != null
        && switch (mark.style()) {
          case PART, ARTICLE, CHAPTER, SECTION, ITEM -> true;
          default -> false;
        };
  }
}
