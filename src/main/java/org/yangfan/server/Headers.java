package org.yangfan.server;

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

  private Headers() {}
}
