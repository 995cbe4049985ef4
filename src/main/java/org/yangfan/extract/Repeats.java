package org.yangfan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/** Finds sentences that a document prints more than once. */
final class Repeats {
  private static final int SHORTEST = 14;
  private static final String ENDS = "。！？\n\r";

  private Repeats() {}

  /**
   * {@code body} without the sentences that were there before; one finding for each run of them.
   */
  static List<Span> removed(Text text, Span body, Findings findings) {
    List<Span> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int from = body.start();
    boolean repeating = false;
    for (Span sentence : sentences(text, body)) {
      String words = Wording.solid(text.slice(sentence));
      if (words.isEmpty()) {
        continue;
      }
      boolean prose = words.length() >= SHORTEST && "（(".indexOf(words.charAt(0)) < 0;
      boolean repeated = prose && !seen.add(words);
      if (repeated && !repeating) {
        add(kept, from, sentence.start());
        findings.at(
            text.trim(sentence).start(),
            "repeated-text",
            "these words stood in the document before; they were read once");
      }
      if (repeated) {
        from = sentence.end();
      }
      repeating = repeated;
    }
    add(kept, from, body.end());
    return kept;
  }

  private static void add(List<Span> spans, int start, int end) {
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static List<Span> sentences(Text text, Span body) {
    List<Span> sentences = new ArrayList<>();
    int start = body.start();
    for (int i = body.start(); i < body.end(); i++) {
      if (ENDS.indexOf(text.string().charAt(i)) >= 0) {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(new Span(start, body.end()));
    return sentences;
  }
}
