package org.yangfan.extract.head;

import java.time.LocalDate;
import java.util.List;
import org.yangfan.fact.Period;

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

  /** The title's words, or null. */
  public String titleWords() {
    return title == null ? null : title.words();
  }
}
