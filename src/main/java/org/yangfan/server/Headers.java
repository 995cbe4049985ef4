package org.yangfan.server;

import java.util.Map;

/** Names of headers and media types that several paths use. */
final class Headers {
  /** Names the generation that an answer was read from. */
  static final String GENERATION = "Yangfan-Generation";

  /** Says how much policy an answer rests on. */
  static final String COVERAGE = "Yangfan-Coverage";

  /** Says how many of the answer's rows are given. */
  static final String ROWS = "Yangfan-Rows";

  /** Stands where rows of the answer are missing. */
  static final String TRUNCATED = "Yangfan-Truncated";

  static final String JSON = "application/json";
  static final String HTML = "text/html;charset=utf-8";

  /** What keeps browsers from taking anything in an answer for more than it is. */
  static final Map<String, String> SAFETY =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
              + " img-src 'self' data:; font-src 'self' data:; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer");

  private Headers() {}
}
