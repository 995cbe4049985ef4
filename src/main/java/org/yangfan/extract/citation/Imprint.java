package org.yangfan.extract.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

  /** What this and {@code next}, the line below, tell together. */
  Imprint and(Imprint next) {
    List<String> all = Stream.concat(issuers.stream(), next.issuers.stream()).distinct().toList();
    return new Imprint(number, all, issued, published).or(next);
  }

  /** The same as {@code or}, but where {@code below} names all the bodies of this and others. */
  Imprint withMore(Imprint below) {
    boolean more = below.issuers.containsAll(issuers);
    return new Imprint(number, more ? below.issuers : issuers, issued, published).or(below);
  }

  /** What this tells, and else what {@code other} tells. */
  Imprint or(Imprint other) {
    return new Imprint(
        number == null ? other.number : number,
        issuers.isEmpty() ? other.issuers : issuers,
        issued == null ? other.issued : issued,
        published == null ? other.published : published);
  }
}
