package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client accepts (RFC 9110, sections 12.4.2 and 12.5.1). */
final class Accepted {
  private static final String ANY = "*";

  private Accepted() {}

  /**
   * A range of media types, such as {@code text/*;q=0.5}.
   *
   * @param quality 0 refuses, 1 is best
   */
  private record Range(String type, String subtype, double quality) {

    static Range of(String text) {
      String[] parts = text.split(";");
      String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", 2);
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String part = parts[i].strip().toLowerCase(Locale.ROOT);
        quality = part.startsWith("q=") ? quality(part.substring(2).strip()) : quality;
      }
      return new Range(names[0], names.length > 1 ? names[1] : ANY, quality);
    }

    private static double quality(String text) {
      return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 1;
    }

    boolean holds(String offer) {
      return type.equals(ANY) || offer.equals(type + "/" + subtype) || isAnyOf(offer);
    }

    private boolean isAnyOf(String offer) {
      return subtype.equals(ANY) && offer.startsWith(type + "/");
    }

    int precision() {
      return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
    }
  }

  /** The one of {@code offers} that the request likes best; the first where it does not say. */
  static Optional<String> of(HttpServletRequest request, List<String> offers) {
    String header = String.join(",", Collections.list(request.getHeaders("Accept")));
    if (header.isBlank()) {
      return Optional.of(offers.get(0));
    }
    List<Range> ranges = new ArrayList<>();
    for (String range : header.split(",")) {
      ranges.add(Range.of(range));
    }
    return offers.stream()
        .filter(offer -> quality(offer, ranges) > 0)
        .max(
            Comparator.comparing((String offer) -> quality(offer, ranges))
                .thenComparing(offer -> -offers.indexOf(offer)));
  }

  /**
   * The same.
   *
   * @throws Refusal where it likes none
   */
  static String required(HttpServletRequest request, List<String> offers) {
    return of(request, offers).orElseThrow(() -> Refusal.notAcceptable("not-acceptable", offers));
  }

  /** The most precise range that holds an offer says how much it is liked. */
  private static double quality(String offer, List<Range> ranges) {
    return ranges.stream()
        .filter(range -> range.holds(offer))
        .max(Comparator.comparingInt(Range::precision).thenComparingDouble(Range::quality))
        .map(Range::quality)
        .orElse(0.0);
  }

  /** Whether the request comes from somebody who reads pages. */
  static boolean html(HttpServletRequest request) {
    return of(request, List.of("application/problem+json", "application/json", "text/html"))
        .filter("text/html"::equals)
        .isPresent();
  }
}
