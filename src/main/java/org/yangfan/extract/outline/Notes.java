package org.yangfan.extract.outline;

import java.util.List;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Notes that are numbered, a line each: 注：1.甲…。 and below it 2.乙…。; footnotes: [1] 甲：…。 */
public final class Notes {
  private static final String MARGIN = "(?m)^[ \\t\\u3000>*#]*+";
  private static final String OPENING = "(?:附注|注释|备注|注)[：:*\\s]*+";
  private static final String NUMBER = "(?:[1-9]\\d?\\s?[.、](?!\\d(?!G))|[①-⑳]|[（(][1-9]\\d?[）)])";

  /** What opens the first of them, and the body of the plan ends before. */
  static final String FIRST =
      OPENING + "(?=" + NUMBER + "[^\\r\\n]*+\\R[\\s\\u3000]*+" + NUMBER + ")";

  /** [1] or, in Markdown, [^1]: before a term and what it means. */
  private static final String FOOT =
      "\\[\\^?[1-9]\\d?\\][：:]?(?=[ \\t\\u3000]*[^：:，。；\\s]{2,16}(?:[：:]|——|(?:是|系)?指))";

  private static final Pattern ALL =
      Pattern.compile(
          MARGIN
              + "(?:"
              + FIRST
              + "NUMBER[^\\r\\n]*+(?:\\R[\\s\\u3000]*+NUMBER[^\\r\\n]*+)+|FOOT[^\\r\\n]*+(?:\\R[\\s\\u3000]*+FOOT[^\\r\\n]*+)*)"
                  .replace("NUMBER", NUMBER)
                  .replace("FOOT", FOOT));

  private static final Pattern ONE =
      Pattern.compile(
          MARGIN + "(?:(?:" + OPENING + ")?" + NUMBER + "|" + FOOT + ")\\s*+([^\\r\\n]*+)");

  private Notes() {}

  /** Where each run of notes stands, in order of place. */
  public static List<Span> in(Text text) {
    return ALL.matcher(text.string())
        .results()
        .map(notes -> new Span(notes.start(), notes.end()))
        .toList();
  }

  /** The words of each of {@code notes}, without its number. */
  public static List<Span> each(Text text, Span notes) {
    return text.lines(notes).stream().flatMap(line -> words(text, line).stream()).toList();
  }

  private static Optional<Span> words(Text text, Span line) {
    Matcher note = ONE.matcher(text.string()).region(line.start(), line.end());
    return note.find()
        ? Optional.of(text.trim(new Span(note.start(1), note.end(1))))
        : Optional.empty();
  }
}
