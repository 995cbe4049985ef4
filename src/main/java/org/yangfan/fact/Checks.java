package org.yangfan.fact;

import java.util.List;
import java.util.regex.Pattern;

/** What every record of facts demands of its fields. */
final class Checks {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}-\\d{2})?");

  private Checks() {}

  static void present(String field, Object value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    notEmpty(field, value);
  }

  static void notEmpty(String field, Object value) {
    if (value instanceof String s && s.isBlank()) {
      throw new IllegalArgumentException("'" + field + "' is empty: leave it out where unknown");
    }
  }

  static void positive(String field, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("'" + field + "' is counted from 1, but is " + value);
    }
  }

  static void yearOrDate(String field, String value) {
    if (value != null && !DATE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is a year or an ISO date, but is '%s'".formatted(field, value));
    }
  }

  /** Further places of a fact, which stands at {@code evidence}: in order, none in another. */
  static List<Evidence> repeats(Evidence evidence, List<Evidence> places) {
    List<Evidence> repeats = list(places);
    for (int i = 0; i < repeats.size(); i++) {
      Evidence place = repeats.get(i);
      if (evidence == null) {
        throw new IllegalArgumentException(
            "'repeats' are places beside 'evidence': give that first");
      }
      if (place.overlaps(evidence)) {
        throw new IllegalArgumentException(
            "'repeats' are places of their own, but %s is not beside %s, the 'evidence'"
                .formatted(place, evidence));
      }
      if (i > 0 && place.start() < repeats.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "'repeats' stand in order of the text, but %s begins before the end of %s"
                .formatted(place, repeats.get(i - 1)));
      }
    }
    return repeats;
  }

  static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
