package org.yangfan.extract.deadline;

import java.util.List;
import org.yangfan.fact.Period;

/**
 * The years that words on time refer to.
 *
 * @param period the plan's years, or null
 * @param issued the year in which the document was issued, or null
 * @param chapter the year that the chapter's title is about, or null
 */
public record Years(Period period, Integer issued, Integer chapter) {
  /** No year is known. */
  static final Years UNKNOWN = new Years(null, null);

  public Years(Period period, Integer issued) {
    this(period, issued, null);
  }

  /** The same in a chapter about {@code year}. */
  Years in(Integer year) {
    return new Years(period, issued, year);
  }

  /**
   * The one that 今年 means: the chapter's, that of issue, else the only year of the plan; or null.
   */
  Integer current() {
    return chapter != null ? chapter : issued != null ? issued : only();
  }

  /** The year of the chapter, or else the only one of the plan; null where it has several. */
  Integer only() {
    return chapter != null
        ? chapter
        : period != null && period.start() == period.end() ? (Integer) period.end() : null;
  }

  /** The last one of the plan, or null. */
  Integer last() {
    return period == null ? null : (Integer) period.end();
  }

  /** Whether {@code count} years are all those of the plan, or else more than half of them. */
  boolean end(int count) {
    int all = period == null ? 0 : period.end() - period.start() + 1;
    return count <= all && 2 * count > all;
  }

  /**
   * Whether {@code year}, or else a month of it, ends after the issue; where that is not known, the
   * last year of the plan does.
   */
  boolean endAhead(int year, boolean whole) {
    Integer now = issued == null ? last() : issued;
    return now != null && (whole ? year >= now : year > now);
  }

  /** Whether the plan begins, or else was issued, in a year after {@code deadline}. */
  boolean beginAfter(Deadline deadline) {
    Integer first = period == null ? issued : (Integer) period.start();
    return deadline.isClear() && first != null && deadline.year() < first;
  }

  /** Whether a time before the plan opens {@code sentence}, and it tells no other: 2021年末，…. */
  public boolean openAndAreOver(String sentence) {
    List<Deadline> told = Deadline.find(sentence, this);
    return !told.isEmpty() && told.get(0).start() == 0 && told.stream().allMatch(this::beginAfter);
  }
}
