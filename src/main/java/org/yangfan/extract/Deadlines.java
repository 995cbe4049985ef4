package org.yangfan.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.yangfan.fact.Period;

/** The deadline that holds at each figure, while the paragraphs of a plan are read in order. */
final class Deadlines {
  private static final Pattern HOPE = Pattern.compile("(?:力争|争取|力求)?");

  /** What is said of a day up to which something was counted: 截至2020年底，已…. */
  private static final Pattern COUNTED_UP = Pattern.compile("截[至止][^。；]{0,40}?(?:已|现有|共有|累计)");

  private static final int LONGEST_TITLE = 30;

  private final Period period;
  private Deadline governing;
  private int governingRank;
  private int rank;
  private String printed;
  private List<Deadline> stated;
  private int next;
  private int scopeStart;
  private Deadline last;

  /**
   * @param period the plan's years, or null
   */
  Deadlines(Period period) {
    this.period = period;
  }

  /** Goes on to a paragraph; its heading mark may end what held until there. */
  void open(String paragraph, int headingRank) {
    if (headingRank > 0) {
      rank = headingRank;
      if (rank <= governingRank) {
        governing = null;
      }
    }
    printed = paragraph;
    stated = Deadline.find(printed);
    next = 0;
    scopeStart = 0;
    last = null;
  }

  /** Goes on to the sentence at {@code start}, before which nothing holds if it is a heading. */
  void openSentence(int start, boolean heading) {
    advance(start);
    if (heading) {
      scopeStart = start;
    }
    if (heading || last != null && isPast(last)) {
      last = null;
    }
  }

  /** The deadline that holds for a figure at {@code index}, or null. */
  Deadline before(int index) {
    advance(index);
    return last == null ? governing : last;
  }

  private void advance(int index) {
    while (next < stated.size() && stated.get(next).end() <= index) {
      last = stated.get(next).start() >= scopeStart ? stated.get(next) : last;
      next++;
    }
  }

  /**
   * Leaves the paragraph: one whose first words are a deadline sets it for those after it, to the
   * next heading.
   */
  void close() {
    boolean opened = false;
    for (Deadline deadline : stated) {
      boolean first = deadline.start() <= LONGEST_TITLE && opens(deadline.start());
      if ((first || opened && opensSentence(deadline.start())) && !isPast(deadline)) {
        opened = true;
        governing = deadline;
        governingRank = rank;
      }
    }
  }

  private boolean opens(int index) {
    String before = printed.substring(0, index);
    return HOPE.matcher(before).matches()
        || (before.endsWith("。") || before.endsWith("：")) && before.indexOf('，') < 0;
  }

  private boolean opensSentence(int index) {
    return "。；".indexOf(printed.charAt(index - 1)) >= 0;
  }

  private boolean isPast(Deadline deadline) {
    return period != null && deadline.year() < period.start()
        || COUNTED_UP.matcher(printed).region(deadline.start(), printed.length()).lookingAt();
  }
}
