package org.yangfan.page;

/**
 * A stretch of a text that a fact rests on.
 *
 * @param start UTF-16 index of the first character
 * @param end UTF-16 index after the last one; greater than {@code start}
 * @param kind what it is: task, lead, responsible, cooperating, target, project, term, about,
 *     finding
 * @param id of the mark on the page; unique
 * @param entry id of the fact's entry in the list beside the text
 * @param label what a person is told about it
 */
public record Mark(int start, int end, String kind, String id, String entry, Words label) {

  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a mark needs 0 <= start < end, but is %d..%d".formatted(start, end));
    }
  }

  int length() {
    return end - start;
  }
}
