package org.yangfan.extract.deadline;

import java.util.List;
import java.util.regex.MatchResult;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Pattern;

/** The deadlines that one paragraph states, and which of them holds while it is read in order. */
final class ParagraphDeadlines {
  /** A heading mark that a crawl left inside a paragraph. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:^|(?<=[。！？；!?;）)】\\]]))(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}\\.\\D)"
              + "|[（(][一二三四五六七八九十]{1,3}[）)]|(?<!\\d)\\d{1,2}\\.5G\\+");

  /** What is said of a day up to which something was counted: 截至2020年底，已…. */
  private static final Pattern COUNTED_UP = Pattern.compile("截[至止][^。；]{0,40}?(?:已|现有|共有|累计)");

  private static final Pattern MULTIPLE =
      Pattern.compile("(?:水平|规模)?的?(?:约|近)?" + Numeral.PATTERN + "倍");

  private static final Pattern BEFORE = Pattern.compile("[底末月日]之?前$");

  /** How far before a place is looked back. */
  private static final int LONGEST_SENTENCE = 200;

  private static final int LONGEST_BEFORE = 3;
  private static final int YEAR = 4;

  private final String printed;
  private final Years years;
  private final List<Deadline> stated;
  private final List<Integer> headings;

  /** What a row of a table, or a title, says of all in it; null for nothing. */
  private final Deadline row;

  private final HoldingDeadline holding;

  private int next;
  private int nextHeading;
  private int headed;

  /** How many the sentence has told: what several tell, each of its own part, ends with it. */
  private int ofSentence;

  /**
   * @param years what the words on time refer to
   */
  ParagraphDeadlines(String printed, Years years) {
    this.printed = printed;
    this.years = years;
    this.holding = new HoldingDeadline(printed);
    this.stated = Deadline.find(printed, years);
    this.headings = HEADING.matcher(printed).results().map(MatchResult::start).toList();
    this.row =
        printed.startsWith("|") ? RowDeadline.in(printed, years) : StatedYears.ofTitle(printed);
  }

  /** Goes on to the sentence at {@code start}: what was past in the one before holds no more. */
  void openSentence(int start) {
    advance(start);
    Deadline last = holding.get();
    boolean stop = printed.startsWith("。", start - 1);
    boolean ended = last != null && stop && (ofSentence > 1 || !opensSentence(last));
    ofSentence = stop ? 0 : ofSentence;
    if (ended || last != null && isPast(last)) {
      holding.end();
    }
  }

  /** The deadline that holds for a figure at {@code index}, or null. */
  Deadline before(int index) {
    advance(index);
    return holding.get() != null ? holding.get() : row;
  }

  /** Index of the last heading mark before the place that was gone on to. */
  int headed() {
    return headed;
  }

  /** The deadlines of the paragraph, in order of place. */
  List<Deadline> stated() {
    return stated;
  }

  /** Whether the paragraph itself says a deadline that holds at the last figure asked for. */
  boolean isOwn() {
    return holding.get() != null || row != null;
  }

  private void advance(int index) {
    while (next < stated.size() && stated.get(next).end() <= index) {
      Deadline deadline = stated.get(next++);
      if (!isCompared(deadline)) {
        ofSentence += holding.isListedWith(deadline) || holding.opensPart(deadline) ? 0 : 1;
        holding.pass(deadline);
      }
    }
    holding.goTo(index);
    while (nextHeading < headings.size() && headings.get(nextHeading) <= index) {
      headed = headings.get(nextHeading++);
    }
    if (holding.get() != null && holding.get().start() < headed) {
      holding.end();
    }
  }

  /** Whether a multiple is measured against it, and nothing due by it: 达到2022年的3倍. */
  private boolean isCompared(Deadline deadline) {
    return MULTIPLE.matcher(printed).region(deadline.end(), printed.length()).lookingAt();
  }

  /** Whether no clause of its sentence stands before it. */
  private boolean opensSentence(Deadline deadline) {
    String words =
        printed.substring(Math.max(0, deadline.start() - LONGEST_SENTENCE), deadline.start());
    return words.lastIndexOf('，') <= Math.max(words.lastIndexOf('。'), words.lastIndexOf('；'));
  }

  /** Whether {@code deadline} is before the plan, or a day up to which something was counted. */
  boolean isPast(Deadline deadline) {
    return years.beginAfter(deadline)
        || !endsAhead(deadline.when())
            && COUNTED_UP.matcher(printed).region(deadline.start(), printed.length()).lookingAt();
  }

  /** Whether {@code when}, a year or a day, is not over yet. */
  private boolean endsAhead(String when) {
    return when != null
        && years.endAhead(
            Integer.parseInt(when.substring(0, YEAR)),
            when.length() == YEAR || when.endsWith("-12-31"));
  }

  /** Whether its words promise what is due by it, though it may be past: 2021年6月底前建成. */
  boolean isAhead(Deadline deadline) {
    int from = Math.max(0, deadline.end() - LONGEST_BEFORE);
    return deadline == holding.get() && BEFORE.matcher(printed).region(from, deadline.end()).find();
  }
}
