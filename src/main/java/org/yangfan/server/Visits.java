package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yangfan.site.Visit;

/** Requests as what a reader asks for. */
final class Visits {
  private Visits() {}

  /**
   * What {@code request} asks for.
   *
   * @throws BadRequestException where a parameter is given twice, or the language is unknown
   */
  static Visit of(HttpServletRequest request) {
    Map<String, String> parameters = parameters(request);
    parameters.remove(Language.PARAMETER);
    return new Visit(root(request), request.getRequestURI(), parameters, Language.of(request));
  }

  /** The parameters, each given once. */
  static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw new BadRequestException("parameter '%s' is given twice".formatted(name));
              }
              parameters.put(name, values[0]);
            });
    return parameters;
  }

  /** The root of the server as the client sees it, ending in a slash. */
  static String root(HttpServletRequest request) {
    return request.getRequestURL().toString().replaceFirst("^([a-z]+://[^/]*/).*", "$1");
  }

  /** An address as headers can hold it. */
  static String ascii(String address) {
    return URI.create(address).toASCIIString();
  }
}
