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

  static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
