package org.yangfan.extract.deadline;

import java.util.List;
import java.util.regex.MatchResult;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The deadlines that one paragraph states, and which of them holds while it is read in order. */
public final class ParagraphDeadlines {
  /** A heading mark that a crawl left inside a paragraph. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:^|(?<=[。！？；!?;）)】\\]]))(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}\\.\\D)"
              + "|[（(][一二三四五六七八九十]{1,3}[）)]|(?<!\\d)\\d{1,2}\\.5G\\+");

  private static final Pattern HOPED = Pattern.compile("(?:力争|争取|力求|确保|计划|[将拟]?[于在])$");

  /** What is said of a day up to which something was counted: 截至2020年底，已…. */
  private static final Pattern COUNTED_UP = Pattern.compile("截[至止][^。；]{0,40}?(?:已|现有|共有|累计)");

  /** A comma, or more words on the time and a comma: 2023年秋季学期前，. */
  private static final Pattern SET_OFF = Pattern.compile("[，,：:*]|[^，。；、]{1,8}(?:前|内|间)[，,：:]");

  private static final Pattern SENTENCE_END = Pattern.compile("[；。]");
  private static final Pattern CLAUSE_END = Pattern.compile("[；。]|，(?!20)");

  /** Where a part ends that opens its clause: with the sentence, or where the whole year begins. */
  private static final Pattern PART_END = Pattern.compile("[；。]|，全年");

  /** What a value is of that a year leads to: 覆盖率到2026年达到50%. */
  private static final Pattern QUANTITY = Pattern.compile("(?:率|占比|比例|规模|总数|[户站]数)$");

  private static final String OPENS = "，。；：|";

  private static final Pattern MULTIPLE =
      Pattern.compile("(?:水平|规模)?的?(?:约|近)?" + Numeral.PATTERN + "倍");

  private static final Pattern BEFORE = Pattern.compile("[底末月日]之?前$");

  /** How far before a place is looked back. */
  private static final int LONGEST_SENTENCE = 200;

  private static final int LONGEST_HOPE = 2;
  private static final int LONGEST_BEFORE = 3;

  private final String printed;
  private final Years years;
  private final List<Deadline> stated;
  private final List<Integer> headings;

  /** What a row of a table, or a title, says of all in it; null for nothing. */
  private final Deadline row;

  private int next;
  private int nextHeading;
  private int headed;

  /** How many the sentence has told: what several tell, each of its own part, ends with it. */
  private int ofSentence;

  private Deadline last;
  private Deadline part;
  private Deadline whole;

  /** The deadline whose end was last looked for, and up to where in vain. */
  private Deadline sought;

  private int searched;

  /**
   * @param years what the words on time refer to
   */
  ParagraphDeadlines(String printed, Years years) {
    this.printed = printed;
    this.years = years;
    this.stated = Deadline.find(printed, years);
    this.headings = HEADING.matcher(printed).results().map(MatchResult::start).toList();
    this.row =
        printed.startsWith("|") ? RowDeadline.in(printed, years) : StatedYears.ofTitle(printed);
  }

  /** Goes on to the sentence at {@code start}: what was past in the one before holds no more. */
  void openSentence(int start) {
    advance(start);
    boolean stop = printed.startsWith("。", start - 1);
    boolean ended = last != null && stop && (ofSentence > 1 || !opensSentence(last));
    ofSentence = stop ? 0 : ofSentence;
    if (ended || last != null && isPast(last)) {
      last = null;
    }
  }

  /** The deadline that holds for a figure at {@code index}, or null. */
  Deadline before(int index) {
    advance(index);
    return last != null ? last : row;
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
    return last != null || row != null;
  }

  private void advance(int index) {
    while (next < stated.size() && stated.get(next).end() <= index) {
      Deadline deadline = stated.get(next++);
      if (!isCompared(deadline)) {
        pass(deadline);
      }
    }
    if (part != null && part == last && ends(part, index)) {
      last = whole;
    }
    while (nextHeading < headings.size() && headings.get(nextHeading) <= index) {
      headed = headings.get(nextHeading++);
    }
    if (last != null && last.start() < headed) {
      last = null;
    }
  }

  /** Whether a multiple is measured against it, and nothing due by it: 达到2022年的3倍. */
  private boolean isCompared(Deadline deadline) {
    return MULTIPLE.matcher(printed).region(deadline.end(), printed.length()).lookingAt();
  }

  private void pass(Deadline deadline) {
    if (last != null && goesOnList(deadline)) {
      part = part == last ? deadline : part;
      last = deadline;
      return;
    }
    ofSentence += printed.startsWith("其中", Math.max(0, deadline.start() - 2)) ? 0 : 1;
    boolean another =
        part != null
            && part == last
            && !SENTENCE_END
                .matcher(printed)
                .region(Math.min(part.end(), deadline.start()), deadline.start())
                .find();
    if (!another) {
      whole = last;
    }
    part = another || isOfPart(deadline) ? deadline : null;
    last = deadline;
  }

  /** Whether but a mark of a list parts it from the one before: 到2023年底、2024年底和2025年底. */
  private boolean goesOnList(Deadline deadline) {
    return deadline.start() == last.end() + 1 && "、和与及".indexOf(printed.charAt(last.end())) >= 0;
  }

  /**
   * Whether it holds for its own clause alone: 其中2023年新增…, 2023年底前建成…. What leads to a year
   * (到2023年) or is set off by a comma holds on.
   */
  private boolean isOfPart(Deadline deadline) {
    boolean setOff =
        SET_OFF.matcher(printed).region(deadline.end(), printed.length()).lookingAt()
            || StatedYears.areOfStage(printed, deadline.start(), deadline.end());
    return printed.startsWith("其中", Math.max(0, deadline.start() - 2))
        || (leads(deadline) ? isOfQuantity(deadline) : !setOff);
  }

  private boolean leads(Deadline deadline) {
    return "到至".indexOf(printed.charAt(deadline.start())) >= 0;
  }

  private boolean isOfQuantity(Deadline deadline) {
    int from = Math.max(0, deadline.start() - LONGEST_HOPE);
    return QUANTITY.matcher(printed).region(from, deadline.start()).find();
  }

  /**
   * Whether what is due by {@code deadline} ends before {@code index}: with its sentence, where it
   * opens a clause, else with its clause.
   */
  private boolean ends(Deadline deadline, int index) {
    boolean holdsOn = opensClause(deadline) || leads(deadline) && isOfQuantity(deadline);
    Pattern end = holdsOn ? PART_END : CLAUSE_END;
    int from = deadline == sought ? searched : deadline.end();
    int until = Math.min(index, printed.length());
    if (from >= until) {
      return false;
    }
    sought = deadline;
    searched = until;
    return end.matcher(printed).region(from, until).find();
  }

  private boolean opensClause(Deadline deadline) {
    int from = Math.max(0, deadline.start() - LONGEST_HOPE);
    Matcher hope = HOPED.matcher(printed).region(from, deadline.start());
    int start = hope.find() ? hope.start() : deadline.start();
    return start == 0 || OPENS.indexOf(printed.charAt(start - 1)) >= 0;
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
        || COUNTED_UP.matcher(printed).region(deadline.start(), printed.length()).lookingAt();
  }

  /** Whether its words promise what is due by it, though it may be past: 2021年6月底前建成. */
  boolean isAhead(Deadline deadline) {
    int from = Math.max(0, deadline.end() - LONGEST_BEFORE);
    return deadline == last && BEFORE.matcher(printed).region(from, deadline.end()).find();
  }
}
