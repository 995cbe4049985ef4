package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** What a client accepts (RFC 9110, section 12.5.1). */
final class Accepted {
  private Accepted() {}

  /** The one of {@code offers} that the request likes best; the first where it does not say. */
  static Optional<String> of(HttpServletRequest request, List<String> offers) {
    String header = String.join(",", Collections.list(request.getHeaders("Accept")));
    if (header.isBlank()) {
      return Optional.of(offers.get(0));
    }
    AcceptList offered = AcceptList.create(offers.toArray(String[]::new));
    return Optional.ofNullable(AcceptList.match(new AcceptList(header), offered))
        .map(MediaType::getContentTypeStr);
  }

  /** Whether the request comes from somebody who reads pages. */
  static boolean html(HttpServletRequest request) {
    return of(request, List.of("application/problem+json", "application/json", "text/html"))
        .filter("text/html"::equals)
        .isPresent();
  }
}
