package org.yangfan.extract.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.table.LineCells;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.SameWords;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/** The sentences that a text prints more than once, short ones behind such a one. */
public final class Repeats {
  private static final int SHORTEST = 14;
  private static final String ENDS = "。！？\n\r";
  private static final String BRACKETS = "（(";

  /** 完成时限：2024年12月底, of one task as of another. */
  private static final Pattern DUE =
      Pattern.compile("[-*•·]*\\p{IsHan}{0,4}(?:时[限间]|期限|进度)[*]*[：:]");

  private final Text text;

  private final NavigableSet<Span> places = new TreeSet<>();

  /** Where the copies of a sentence stand, by its first place. */
  private final NavigableMap<Span, List<Span>> copies = new TreeMap<>();

  private Repeats(Text text) {
    this.text = text;
  }

  /** Those of {@code text} that stood in its {@code body} before. */
  public static Repeats in(Text text, Span body) {
    Repeats found = new Repeats(text);
    Map<String, Span> seen = new HashMap<>();
    Span before = null;
    for (Span sentence : sentences(text, body)) {
      String words = Wording.solid(text.slice(sentence));
      Span first = isProse(words) ? seen.putIfAbsent(words, sentence) : found.after(before, words);
      first = first != null && LineCells.areHeader(text, sentence) ? null : first;
      before = first;
      if (first != null) {
        found.places.add(sentence);
        found.copies.computeIfAbsent(first, place -> new ArrayList<>()).add(sentence);
      }
    }
    return found;
  }

  /** The sentence after {@code before} if it has these {@code words}, short ones; else null. */
  private Span after(Span before, String words) {
    if (before == null || words.isEmpty() || BRACKETS.indexOf(words.charAt(0)) >= 0) {
      return null;
    }
    int end = before.end();
    while (end < text.length() && ENDS.indexOf(text.string().charAt(end)) < 0) {
      end++;
    }
    Span next = new Span(before.end(), Math.min(end + 1, text.length()));
    return Wording.solid(text.slice(next)).equals(words) ? next : null;
  }

  /** The repeated sentences, in order of place. */
  public NavigableSet<Span> places() {
    return places;
  }

  /** Where the words of {@code clause}, which begins in a sentence, stand again with all of it. */
  public List<Span> of(Span clause) {
    Map.Entry<Span, List<Span>> sentence =
        copies.floorEntry(new Span(clause.start(), Integer.MAX_VALUE));
    List<Span> places = new ArrayList<>();
    if (sentence != null && sentence.getKey().contains(clause.start())) {
      for (Span copy : sentence.getValue()) {
        SameWords words = new SameWords(text, sentence.getKey().start(), text, copy.start());
        if (words.goTo(clause.start())) {
          int start = words.next();
          if (words.goTo(clause.end())) {
            places.add(new Span(start, words.end()));
          }
        }
      }
    }
    return places;
  }

  /** {@code body} without the repeated sentences; one finding for each run of them. */
  public List<Span> removed(Span body, Findings findings) {
    List<Span> kept = new ArrayList<>();
    int from = body.start();
    Span run = null;
    for (Span repeat : places) {
      Span between = new Span(from, repeat.start());
      if (!text.trim(between).isEmpty() || from == body.start()) {
        kept.add(between);
        note(run, findings);
        run = repeat;
      }
      run = new Span(run.start(), repeat.end());
      from = repeat.end();
    }
    note(run, findings);
    kept.add(new Span(from, body.end()));
    return kept;
  }

  private void note(Span run, Findings findings) {
    if (run != null) {
      findings.of(
          text.trim(run),
          "repeated-text",
          "these words stood in the document before; they were read once");
    }
  }

  /**
   * Whether these are words that do not come twice by chance: no tags, no rule between rows, and no
   * time behind a label.
   */
  static boolean isProse(String words) {
    return words.length() >= SHORTEST
        && !DUE.matcher(words).lookingAt()
        && (BRACKETS + "<").indexOf(words.charAt(0)) < 0
        && words.codePoints().anyMatch(Character::isLetterOrDigit);
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
