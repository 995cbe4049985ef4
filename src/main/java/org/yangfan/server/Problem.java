package org.yangfan.server;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.apache.jena.web.HttpSC;
import org.yangfan.fault.Fault;
import org.yangfan.page.Lang;
import org.yangfan.page.Phrases;

/**
 * An error as RFC 9457 has it, in one language.
 *
 * @param type a URI of the kind of problem; "about:blank": the status says it
 * @param title of the status
 * @param status of HTTP
 * @param detail what is wrong here, and what to change
 * @param code what is wrong, for programs: the same in every language
 * @param parameters what it is said of, by name: the same in every language
 * @param more members of our own: where to go on
 */
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Map<String, String> parameters,
    @JsonAnyGetter Map<String, String> more) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(StatusFault failed, Lang lang) {
    Fault fault = failed.fault();
    return new Problem(
        "about:blank",
        title(failed.status(), lang),
        failed.status(),
        lang == Lang.ZH ? fault.zh() : fault.en(),
        fault.code(),
        fault.values(),
        Map.of());
  }

  /**
   * "about:blank" asks for the words of the standard, which may be translated (RFC 9457, 4.2.1).
   */
  private static String title(int status, Lang lang) {
    String standard = HttpSC.getMessage(status);
    return lang == Lang.ZH ? Phrases.of(lang).status(status, standard) : standard;
  }

  /** The same with {@code instead}. */
  Problem with(Instead instead) {
    Map<String, String> there = Map.of(instead.member(), instead.iri());
    return new Problem(type, title, status, detail, code, parameters, there);
  }
}
