package org.yangfan.extract.wording;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Pattern;

/** How printed words are written down as facts. */
public final class Wording {
  private static final Pattern BOLD = Pattern.compile("\\*\\*");
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");

  private Wording() {}

  /** A heading: no bold marks, no line breaks, ＋ written +. */
  public static String heading(Text text, Span span) {
    return line(text.slice(span));
  }

  /** A heading as it is read: in plain characters. */
  public static String plainHeading(Text text, Span span) {
    return line(text.plain(span));
  }

  /** Words as one line: no bold marks, no line breaks, ＋ written +. */
  public static String line(String printed) {
    String plain = BOLD.matcher(printed).replaceAll("");
    return BREAKS.matcher(plain).replaceAll("").replace('＋', '+').strip();
  }

  /** The same words with no white space inside. */
  public static String solid(String printed) {
    return BLANKS.matcher(BOLD.matcher(printed).replaceAll("")).replaceAll("");
  }
}
