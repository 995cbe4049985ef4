package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** What a client accepts (RFC 9110, section 12.5.1). */
final class Accepted {
  /** A quality of 0: "not acceptable" (section 12.4.2). */
  private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0*)?\\s*$");

  private Accepted() {}

  /** The one of {@code offers} that the request likes best; the first where it does not say. */
  static Optional<String> of(HttpServletRequest request, List<String> offers) {
    String header = String.join(",", Collections.list(request.getHeaders("Accept")));
    if (header.isBlank()) {
      return Optional.of(offers.get(0));
    }
    List<String> ranges = Arrays.stream(header.split(",")).map(String::strip).toList();
    List<String> refused = ranges.stream().filter(r -> REFUSED.matcher(r).find()).toList();
    List<String> liked = ranges.stream().filter(range -> !refused.contains(range)).toList();
    String[] left =
        offers.stream()
            .filter(offer -> refused.stream().noneMatch(range -> range.startsWith(offer + ";")))
            .toArray(String[]::new);
    return liked.isEmpty() || left.length == 0
        ? Optional.empty()
        : Optional.ofNullable(
                AcceptList.match(new AcceptList(String.join(",", liked)), AcceptList.create(left)))
            .map(MediaType::getContentTypeStr);
  }

  /** Whether the request comes from somebody who reads pages. */
  static boolean html(HttpServletRequest request) {
    return of(request, List.of("application/problem+json", "application/json", "text/html"))
        .filter("text/html"::equals)
        .isPresent();
  }
}
