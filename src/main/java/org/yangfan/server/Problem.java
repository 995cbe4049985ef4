package org.yangfan.server;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.apache.jena.web.HttpSC;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a URI of the kind of problem; "about:blank": the status says it
 * @param title of the status
 * @param status of HTTP
 * @param detail what is wrong here, and what to change
 * @param more members of our own: where to go on
 */
record Problem(
    String type, String title, int status, String detail, @JsonAnyGetter Map<String, String> more) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(int status, String message) {
    String title = title(status);
    return new Problem("about:blank", title, status, message.isBlank() ? title : message, Map.of());
  }

  /** The same with {@code instead}. */
  Problem with(Instead instead) {
    return new Problem(type, title, status, detail, Map.of(instead.member(), instead.iri()));
  }

  private static String title(int status) {
    return HttpSC.getMessage(status);
  }
}
