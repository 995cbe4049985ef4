package org.yangfan.extract.region;

import java.time.LocalDate;
import java.util.List;

/**
 * What is printed beside the title of a plan.
 *
 * @param number of the document, or null
 * @param issuers full names; empty where none are named
 * @param issued the day, or null
 * @param published the day, where it is called so, or null
 */
public record Imprint(String number, List<String> issuers, LocalDate issued, LocalDate published) {
  static final Imprint NONE = new Imprint(null, List.of(), null, null);

  /** What this tells, and else what {@code other} tells. */
  Imprint or(Imprint other) {
    return new Imprint(
        number == null ? other.number : number,
        issuers.isEmpty() ? other.issuers : issuers,
        issued == null ? other.issued : issued,
        published == null ? other.published : published);
  }
}
