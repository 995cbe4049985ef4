package org.yangfan.extract.head;

import java.time.LocalDate;
import java.util.List;
import org.yangfan.fact.Period;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What the head of a document says about its plan; each part is null or empty where it says
 * nothing.
 */
public record Metadata(
    PlanTitle title,
    String number,
    Place place,
    List<String> issuers,
    LocalDate issued,
    LocalDate published,
    LocalDate effective,
    Period period,
    List<String> superiors) {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /** The year in which the plan was issued, by its date or else by its number; or null. */
  public Integer year() {
    if (issued != null) {
      return issued.getYear();
    }
    Matcher year = YEAR.matcher(number == null ? "" : number);
    return year.find() ? Integer.valueOf(year.group()) : null;
  }

  /** The title's words, or null. */
  public String titleWords() {
    return title == null ? null : title.words();
  }
}
