package org.yangfan.fact;

import java.util.Locale;

/**
 * A constant that facts files and the graph write as a word: {@code AT_LEAST} is {@code at-least}.
 */
public interface Word {
  /** The constant's name in Java. */
  String name();

  /** The word in facts files. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
