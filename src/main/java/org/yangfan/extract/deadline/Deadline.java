package org.yangfan.extract.deadline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * By when something is promised: 到2023年, 2022年底前, 2021年6月底, “十四五”末; or words that tell of a time
 * but not of which year.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param when a year, or an ISO date where the end of a year, half-year, quarter or month is meant;
 *     null where it is unclear
 * @param year the year in it; null where it is unclear
 */
public record Deadline(int start, int end, String when, Integer year) {
  /** Every deadline of {@code string}, in order of place. */
  public static List<Deadline> find(String string, Years years) {
    List<Deadline> stated = StatedYears.in(string);
    List<Deadline> found = new ArrayList<>(stated);
    found.addAll(UnsaidYears.in(string, stated, years));
    found.addAll(PlanTerms.in(string, years));
    return apart(found);
  }

  /** {@code found} in order of place; of those that overlap the first one, or the longer. */
  private static List<Deadline> apart(List<Deadline> found) {
    found.sort(Comparator.comparingInt(Deadline::start).thenComparing(d -> -d.end()));
    List<Deadline> apart = new ArrayList<>();
    int end = 0;
    for (Deadline deadline : found) {
      if (deadline.start() >= end) {
        apart.add(deadline);
        end = deadline.end();
      }
    }
    return apart;
  }

  /** A time of which the year is not known. */
  static Deadline unclear(int start, int end) {
    return new Deadline(start, end, null, null);
  }

  /** By {@code year}; unclear where it is null. */
  static Deadline in(int start, int end, Integer year) {
    return new Deadline(start, end, year == null ? null : year.toString(), year);
  }

  /** A year, or its last day where its end is meant. */
  static String when(int year, boolean end) {
    return end ? day(year, 12, null) : String.valueOf(year);
  }

  /** The ISO date of a day as printed; of the month's last one where {@code day} is null. */
  static String day(int year, int month, String day) {
    int last = YearMonth.of(year, month).lengthOfMonth();
    int number = day == null ? last : Math.min(last, Integer.parseInt(day));
    return "%d-%02d-%02d".formatted(year, month, number);
  }

  /** The last month of a quarter, 一 to 四. */
  static int lastMonth(String quarter) {
    return 3 * ("一二三四".indexOf(quarter) + 1);
  }

  public boolean isClear() {
    return year != null;
  }
}
