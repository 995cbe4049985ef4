package org.yangfan.server;

/** Names of headers and media types that several paths use. */
final class Headers {
  /** Names the generation that an answer was read from. */
  static final String GENERATION = "Yangfan-Generation";

  static final String JSON = "application/json";
  static final String HTML = "text/html;charset=utf-8";

  private Headers() {}
}
