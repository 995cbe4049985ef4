package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.yangfan.page.Lang;

/** The language of a page: {@code lang=}, else what {@code Accept-Language} likes best. */
final class Language {
  static final String PARAMETER = "lang";
  private static final List<String> TAGS = Arrays.stream(Lang.values()).map(Lang::tag).toList();

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
    String tag = Locale.lookupTag(liked(request.getHeader("Accept-Language")), TAGS);
    return tag == null ? Lang.ZH : named(tag);
  }

  private static List<LanguageRange> liked(String header) {
    try {
      return header == null ? List.of() : LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of(); // nothing that we could follow
    }
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
