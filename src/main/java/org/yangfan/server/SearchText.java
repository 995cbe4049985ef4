package org.yangfan.server;

import org.yangfan.site.Visit;

/** What somebody looks for: {@code q=}. */
final class SearchText {
  /** UTF-16 units: nobody looks for more. */
  private static final int LONGEST = 200;

  private SearchText() {}

  /**
   * Empty where nothing is asked.
   *
   * @throws Refusal where it is too long
   */
  static String of(Visit visit) {
    String text = visit.parameters().getOrDefault("q", "").strip();
    if (text.length() > LONGEST) {
      throw Refusal.badRequest("search-too-long", "most", Integer.toString(LONGEST));
    }
    return text;
  }
}
