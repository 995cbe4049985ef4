package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yangfan.query.ResultFormat;

/** The format of an answer that a request asks for, by {@code format=} or {@code Accept}. */
final class ResultFormats {
  private static final Map<String, ResultFormat> BY_TYPE = new LinkedHashMap<>();

  static {
    BY_TYPE.put("application/sparql-results+json", ResultFormat.JSON);
    BY_TYPE.put("application/json", ResultFormat.JSON);
    BY_TYPE.put("application/ld+json", ResultFormat.JSON);
    BY_TYPE.put("text/csv", ResultFormat.CSV);
    BY_TYPE.put("text/tab-separated-values", ResultFormat.TSV);
    BY_TYPE.put("application/sparql-results+xml", ResultFormat.XML);
    BY_TYPE.put("application/xml", ResultFormat.XML);
    BY_TYPE.put("application/rdf+xml", ResultFormat.XML);
    BY_TYPE.put("text/turtle", ResultFormat.TTL);
    BY_TYPE.put("text/plain", ResultFormat.TABLE);
  }

  /** The words for all formats, the usual first. */
  static final List<String> NAMES =
      BY_TYPE.values().stream().distinct().map(ResultFormat::toString).toList();

  private ResultFormats() {}

  /**
   * JSON where the request does not say.
   *
   * @throws Refusal where it accepts only what we do not have
   */
  static ResultFormat of(HttpServletRequest request) {
    String word = request.getParameter("format");
    if (word != null) {
      return named(word);
    }
    return BY_TYPE.get(Accepted.required(request, List.copyOf(BY_TYPE.keySet())));
  }

  private static ResultFormat named(String word) {
    return Arrays.stream(ResultFormat.values())
        .filter(format -> format.toString().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "format-unknown", "value", word, "formats", String.join(", ", NAMES)));
  }
}
