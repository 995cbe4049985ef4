package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.page.Lang;
import org.yangfan.site.Visit;

/** Requests as what a reader asks for. */
final class Visits {
  private Visits() {}

  /**
   * What {@code request} asks for.
   *
   * @throws Refusal where a parameter is given twice, or the language is unknown
   */
  static Visit of(HttpServletRequest request) {
    Map<String, String> parameters = parameters(request);
    parameters.remove(Language.PARAMETER);
    String generation = parameters.remove(CurrentGeneration.PARAMETER);
    return new Visit(
        root(request),
        request.getRequestURI(),
        parameters,
        generation == null ? "" : generation,
        Language.of(request));
  }

  /** The address of the same in the current generation, from the root. */
  static String withoutGeneration(HttpServletRequest request) {
    Map<String, String> parameters = parameters(request);
    parameters.remove(CurrentGeneration.PARAMETER);
    return address(request, parameters);
  }

  /** The address of the same with {@code more} parameters, from the root. */
  static String with(HttpServletRequest request, Map<String, String> more) {
    Map<String, String> parameters = parameters(request);
    parameters.putAll(new TreeMap<>(more));
    return address(request, parameters);
  }

  private static String address(HttpServletRequest request, Map<String, String> parameters) {
    return new Visit("/", request.getRequestURI(), parameters, "", Lang.ZH).address();
  }

  /** The parameters, each given once. */
  static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw Refusal.badRequest("parameter-twice", "parameter", name);
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
