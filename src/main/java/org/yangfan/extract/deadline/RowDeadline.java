package org.yangfan.extract.deadline;

import java.util.List;
import org.yangfan.regex.Pattern;

/** The day that a cell of a table says for its row: |2025年6月|, |12月底|. */
public final class RowDeadline {
  private static final Pattern CELL = Pattern.compile("\\|");

  /** A cell under 完成时限. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?=[到至\\d第一二三四上年])[到至]?(?:20\\d\\d年)?(?:(?:1[0-2]|[1-9])月|第?[一二三四]季度|上半年|年(?=[底末]))?[底末]?(?:之?前|以前)?(?:完成)?");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");

  private static final Pattern MONTH = Pattern.compile("月(?=(?:之?前|以前)?(?:完成)?$)");

  private RowDeadline() {}

  /** The last day that fills a cell of {@code row} by itself, or null. */
  public static Deadline in(String row, Years years) {
    Deadline found = null;
    for (String cell : CELL.split(row)) {
      if (YEAR.matcher(cell).matches()) {
        found = StatedYears.each(cell).get(0);
      } else if (DAY.matcher(cell).matches()) {
        List<Deadline> days = Deadline.find(MONTH.matcher(cell).replaceFirst("月底"), years);
        found = days.isEmpty() ? found : days.get(0);
      }
    }
    return found;
  }
}
