package org.yangfan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.document.WordsInText;
import org.yangfan.fact.Evidence;
import org.yangfan.page.Mark;
import org.yangfan.page.Words;

/** Collects the marks of a text. */
final class Marks {
  private final Text text;
  private final WordsInText words;
  private final List<Mark> marks = new ArrayList<>();

  Marks(Text text) {
    this.text = text;
    this.words = new WordsInText(text);
  }

  List<Mark> all() {
    return marks;
  }

  /** Marks a stretch and gives the mark's id; null where the stretch is empty. */
  String add(Span span, String kind, String entry, Words label) {
    return add(span, kind, entry, label, "m-" + entry);
  }

  /** Marks where the fact of an entry stands again, which has {@code i} places before. */
  String again(Span span, String kind, String entry, Words label, int i) {
    return add(span, kind, entry, label, "m-" + entry + "-" + (i + 1));
  }

  private String add(Span span, String kind, String entry, Words label, String id) {
    if (span.isEmpty()) {
      return null;
    }
    marks.add(new Mark(span.start(), span.end(), kind, id, entry, label));
    return id;
  }

  /** Where {@code sought} stands first in {@code within}, if anywhere. */
  Optional<Span> find(String sought, Span within) {
    return words.find(sought, within);
  }

  /** All of the text. */
  Span everywhere() {
    return text.span();
  }

  /** The stretch of some evidence, without white space at its ends. */
  Span span(Evidence evidence) {
    return text.trim(text.between(evidence.start(), evidence.end()));
  }

  /** The words of a title; where they are written otherwise, the first line of {@code within}. */
  Span title(String sought, Span within) {
    return words.title(sought, within);
  }

  /** The part of {@code span} on its first line. */
  Span firstLine(Span span) {
    return words.firstLine(span);
  }
}
