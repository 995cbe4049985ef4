package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.yangfan.page.Lang;

/** The language of a page: {@code lang=}, else what {@code Accept-Language} likes best. */
final class Language {
  static final String PARAMETER = "lang";

  private Language() {}

  /**
   * Chinese where the request says nothing, or only languages that we do not have.
   *
   * @throws BadRequestException where {@code lang=} names another language
   */
  static Lang of(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    if (asked != null) {
      return named(asked);
    }
    List<Locale> liked =
        request.getHeader("Accept-Language") == null
            ? List.of()
            : Collections.list(request.getLocales());
    for (Locale locale : liked) {
      for (Lang lang : Lang.values()) {
        if (locale.getLanguage().equals(lang.tag())) {
          return lang;
        }
      }
    }
    return Lang.ZH;
  }

  /** The same; Chinese where {@code lang=} names another language. */
  static Lang ofAny(HttpServletRequest request) {
    try {
      return of(request);
    } catch (BadRequestException e) {
      return Lang.ZH;
    }
  }

  private static Lang named(String tag) {
    for (Lang lang : Lang.values()) {
      if (lang.tag().equals(tag)) {
        return lang;
      }
    }
    throw new BadRequestException("unknown language '%s': say lang=zh or lang=en".formatted(tag));
  }
}
