package org.yangfan.extract.deadline;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The deadline that holds at a place of a paragraph, which is gone through in order: the last one,
 * but that of a part gives way, where the part ends, to that of the whole.
 */
final class HoldingDeadline {
  private static final Pattern HOPED = Pattern.compile("(?:力争|争取|力求|确保|计划|[将拟]?[于在])$");

  /** A comma, or more words on the time and a comma: 2023年秋季学期前，. */
  private static final Pattern SET_OFF = Pattern.compile("[，,：:]|[^，。；、]{1,8}(?:前|内|间)[，,：:]");

  private static final Pattern SENTENCE_END = Pattern.compile("[；。]");
  private static final Pattern CLAUSE_END = Pattern.compile("[；。]|，(?!20)");

  /** Where a part ends that opens its clause: with the sentence, or where the whole year begins. */
  private static final Pattern PART_END = Pattern.compile("[；。]|，全年");

  /** What a value is of that a year leads to: 覆盖率到2026年达到50%. */
  private static final Pattern QUANTITY = Pattern.compile("(?:率|占比|比例|规模|总数|[户站]数)$");

  /** A value that a year tells of: 增至2024年的2500个. */
  private static final Pattern VALUE = Pattern.compile("的约?\\d");

  /** Another value of the thing told before it, by a time as good as that before: ，2024年增至200公里. */
  private static final Pattern RAISED =
      Pattern.compile("(?:再|累计|将|力争)*(?:增|提|扩|升|降|减|达|超)[高升加长大少低]?[至到过]?(?:约|近)?\\d");

  private static final String OPENS = "，。；：|";

  private static final int LONGEST_HOPE = 2;

  private final String printed;
  private Deadline last;
  private Deadline part;
  private Deadline whole;

  /** The deadline whose end was last looked for, and up to where in vain. */
  private Deadline sought;

  private int searched;

  HoldingDeadline(String printed) {
    this.printed = printed;
  }

  /** The one that holds, or null. */
  Deadline get() {
    return last;
  }

  /** From here on none holds. */
  void end() {
    last = null;
  }

  /** Goes on to {@code index}, where a part may have ended. */
  void goTo(int index) {
    if (part != null && part == last && isOverAt(index)) {
      last = whole;
    }
  }

  /** Whether but a mark of a list parts {@code next} from it: 到2023年底、2024年底和2025年底. */
  boolean isListedWith(Deadline next) {
    return last != null
        && next.start() == last.end() + 1
        && "、和与及".indexOf(printed.charAt(last.end())) >= 0;
  }

  /** From here on {@code next} holds, the one after it in the paragraph. */
  void pass(Deadline next) {
    if (isListedWith(next)) {
      part = part == last ? next : part;
      last = next;
      return;
    }
    boolean another = part != null && part == last && isInOneSentence(part, next);
    if (!another) {
      whole = last;
    }
    part = another || isOfPart(next) && !raises(next) ? next : null;
    last = next;
  }

  private boolean raises(Deadline next) {
    return last != null
        && isInOneSentence(last, next)
        && RAISED.matcher(printed).region(next.end(), printed.length()).lookingAt();
  }

  private boolean isInOneSentence(Deadline before, Deadline next) {
    int from = Math.min(before.end(), next.start());
    return !SENTENCE_END.matcher(printed).region(from, next.start()).find();
  }

  /**
   * Whether it holds for its own clause alone: 其中2023年新增…, 2023年底前建成…. What is set off by a comma
   * holds on; what leads to a year (到2023年建成) to the next semicolon, or on, where it is not the
   * first of its sentence.
   */
  private boolean isOfPart(Deadline deadline) {
    boolean setOff =
        SET_OFF.matcher(printed).region(deadline.end(), printed.length()).lookingAt()
            || StatedYears.areOfStage(printed, deadline.start(), deadline.end());
    return opensPart(deadline)
        || isOfValue(deadline)
        || (leads(deadline)
            ? isOfQuantity(deadline)
                || !setOff && (last == null || !isInOneSentence(last, deadline))
            : !setOff);
  }

  /** Whether 其中 stands right before it. */
  boolean opensPart(Deadline deadline) {
    return printed.startsWith("其中", Math.max(0, deadline.start() - 2));
  }

  private boolean leads(Deadline deadline) {
    return "到至".indexOf(printed.charAt(deadline.start())) >= 0;
  }

  private boolean isOfValue(Deadline deadline) {
    return VALUE.matcher(printed).region(deadline.end(), printed.length()).lookingAt();
  }

  private boolean isOfQuantity(Deadline deadline) {
    int from = Math.max(0, deadline.start() - LONGEST_HOPE);
    return QUANTITY.matcher(printed).region(from, deadline.start()).find();
  }

  /**
   * Whether what is due by that of the part ends before {@code index}: with its sentence, where it
   * opens a clause, else with its clause.
   */
  private boolean isOverAt(int index) {
    boolean holdsOn = opensClause(part) || isOfValue(part) || leads(part);
    int from = part == sought ? searched : part.end();
    int until = Math.min(index, printed.length());
    if (from >= until) {
      return false;
    }
    sought = part;
    searched = until;
    return (holdsOn ? PART_END : CLAUSE_END).matcher(printed).region(from, until).find();
  }

  private boolean opensClause(Deadline deadline) {
    int from = Math.max(0, deadline.start() - LONGEST_HOPE);
    Matcher hope = HOPED.matcher(printed).region(from, deadline.start());
    int start = hope.find() ? hope.start() : deadline.start();
    return start == 0 || OPENS.indexOf(printed.charAt(start - 1)) >= 0;
  }
}
