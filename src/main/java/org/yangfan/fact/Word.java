package org.yangfan.fact;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A constant that facts files write as a word of their own. */
public interface Word {
  /** The word in facts files. */
  String word();

  /** The constant among {@code all} that has this word. */
  static <W extends Word> W of(W[] all, String word) {
    return Arrays.stream(all)
        .filter(w -> w.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not one of: %s"
                        .formatted(
                            word,
                            Arrays.stream(all).map(Word::word).collect(Collectors.joining(", ")))));
  }
}
