package org.yangfan.extract.head;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The foot of a notice: its issuers and the date under them.
 *
 * @param names where the issuers stand
 * @param date where the date stands
 */
record Signature(Span names, Span date) {
  /** A full stop, a unit list in brackets, or whom the notice addresses. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[。！]|[（(][^（()）\\r\\n]*[：:][^（()）\\r\\n]*[）)]|(?m:[：:][ \\t\\u3000*]*$)|各[^。：:\\r\\n]{2,100}[：:]|(?m:^[ \\t\\u3000]*各[^。：:\\r\\n]{2,100}$)");

  /** What no line of a signature has: a full stop, a colon, the number of a heading. */
  private static final Pattern PROSE =
      Pattern.compile("[。：:；]|^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,2}[.、]|#)");

  private static final int LINES_AT_THE_END = 12;
  private static final int LONGEST_LINE = 30;

  /** The signature in {@code header}, or else in the last lines of the text; null for none. */
  static Signature of(Text text, Span header) {
    Span date = Dates.signed(text, header);
    if (date != null) {
      return new Signature(
          new Span(afterSentence(text, header.start(), date.start()), date.start()), date);
    }
    return header.end() < text.length() ? atTheEnd(text, header.end()) : null;
  }

  private static int afterSentence(Text text, int from, int to) {
    Matcher end = SENTENCE_END.matcher(text.string()).region(from, to);
    int after = from;
    while (end.find()) {
      after = end.end();
    }
    return after;
  }

  /** Short lines without a full stop, the last of them a date; or a date that is the last line. */
  private static Signature atTheEnd(Text text, int from) {
    List<Span> lines = text.lines();
    int end = text.trim(text.span()).end();
    int first = Math.max(0, lines.size() - LINES_AT_THE_END);
    int names = -1;
    for (Span line : lines.subList(first, lines.size())) {
      Span words = text.trim(line);
      Span date = words.start() < from ? null : Dates.signed(text, words);
      boolean last = date != null && date.end() == end;
      if ((names >= 0 || last) && date != null && date.start() == words.start()) {
        return new Signature(new Span(names < 0 ? date.start() : names, date.start()), date);
      }
      boolean name = words.length() <= LONGEST_LINE && !PROSE.matcher(text.plain(words)).find();
      names =
          !name || words.start() < from
              ? -1
              : names < 0 && !words.isEmpty() ? words.start() : names;
    }
    return null;
  }
}
