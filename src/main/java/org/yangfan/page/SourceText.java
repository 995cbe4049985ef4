package org.yangfan.page;

import java.util.List;

/**
 * What a document says: its facts in their order and, where its words are loaded, the words with
 * every fact marked where it stands.
 *
 * @param facts those of this part of the document
 * @param lines of this part; empty where the words are not loaded
 * @param parts of a long document, this one leading nowhere; empty for a document in one piece
 */
public record SourceText(List<Fact> facts, List<MarkedText.Line> lines, List<Item> parts) {

  /**
   * A fact.
   *
   * @param kind as of its mark
   * @param thing leads to the page of the fact
   * @param anchor of its place: in the words or, without them, in this list; empty where another
   *     fact of this list has it
   * @param start of its place in Unicode code points, from 0
   * @param end exclusive
   */
  public record Fact(String kind, Item thing, String anchor, int start, int end) {}

  /** Whether there are words to show. */
  public boolean loaded() {
    return !lines.isEmpty();
  }

  /** The kinds of these facts and of what is marked, each once, in the order of the legend. */
  public List<String> kinds() {
    return List.of(
            "plan",
            "task",
            "lead",
            "responsible",
            "cooperating",
            "target",
            "project",
            "term",
            "subject")
        .stream()
        .filter(kind -> facts.stream().anyMatch(fact -> fact.kind().equals(kind)) || marks(kind))
        .toList();
  }

  private boolean marks(String kind) {
    return lines.stream()
        .flatMap(line -> line.segments().stream())
        .anyMatch(segment -> List.of(segment.kinds().split(" ")).contains("is-" + kind));
  }
}
