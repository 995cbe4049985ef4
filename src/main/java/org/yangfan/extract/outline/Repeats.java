package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;

/** Finds sentences that a document prints more than once. */
public final class Repeats {
  private static final int SHORTEST = 14;
  private static final String ENDS = "。！？\n\r";

  private Repeats() {}

  /** The sentences of {@code body} that stood in it before, in order of place. */
  public static NavigableSet<Span> in(Text text, Span body) {
    NavigableSet<Span> repeats = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (Span sentence : sentences(text, body)) {
      String words = Wording.solid(text.slice(sentence));
      if (isProse(words) && !seen.add(words)) {
        repeats.add(sentence);
      }
    }
    return repeats;
  }

  /** {@code body} without {@code repeats}; one finding for each run of them. */
  public static List<Span> removed(
      Text text, Span body, NavigableSet<Span> repeats, Findings findings) {
    List<Span> kept = new ArrayList<>();
    int from = body.start();
    for (Span repeat : repeats) {
      Span between = new Span(from, repeat.start());
      if (!text.trim(between).isEmpty() || from == body.start()) {
        kept.add(between);
        findings.at(
            text.trim(repeat).start(),
            "repeated-text",
            "these words stood in the document before; they were read once");
      }
      from = repeat.end();
    }
    kept.add(new Span(from, body.end()));
    return kept;
  }

  /** Whether these are words that do not come twice by chance. */
  static boolean isProse(String words) {
    return words.length() >= SHORTEST && "（(".indexOf(words.charAt(0)) < 0;
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
