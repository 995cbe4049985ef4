package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.yangfan.page.Lang;

/** The language of a page: {@code lang=}, else what {@code Accept-Language} likes best. */
final class Language {
  static final String PARAMETER = "lang";
  private static final List<String> TAGS = Arrays.stream(Lang.values()).map(Lang::tag).toList();

  private Language() {}

  /**
   * Chinese where the request says nothing, or only languages that we do not have.
   *
   * @throws Refusal where {@code lang=} names another language
   */
  static Lang of(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    return asked == null
        ? liked(request.getHeader("Accept-Language")).orElse(Lang.ZH)
        : named(asked);
  }

  /** The one that a header Accept-Language likes best; empty where it likes none that we have. */
  static Optional<Lang> liked(String header) {
    return Optional.ofNullable(Locale.lookupTag(ranges(header), TAGS)).map(Language::named);
  }

  private static List<LanguageRange> ranges(String header) {
    try {
      return header == null ? List.of() : LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of(); // nothing that we could follow
    }
  }

  /** That of the request as far as it says one that we have, else {@code otherwise}. */
  static Lang ofAny(HttpServletRequest request, Lang otherwise) {
    String asked = request.getParameter(PARAMETER);
    return TAGS.contains(asked)
        ? named(asked)
        : liked(request.getHeader("Accept-Language")).orElse(otherwise);
  }

  private static Lang named(String tag) {
    for (Lang lang : Lang.values()) {
      if (lang.tag().equals(tag)) {
        return lang;
      }
    }
    throw Refusal.badRequest("language-unknown", "value", tag);
  }
}
